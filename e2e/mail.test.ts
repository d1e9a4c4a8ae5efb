import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMailKeys } from '../src/platform/mail/keys.ts';
import { askMail, leadsTo, Visitor, visitorAs } from './support/accounts.ts';
import { pressToMany } from './support/press.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';
import { type SmtpPeer, startSmtpPeer } from './support/smtp-peer.ts';

const ROUND = '/rondes/voorjaar-2027';
const SECRET_KEY = 'a secret of the test that is long enough';
const MILOU = 'milou.van.wijk@pol.example';

let peer: SmtpPeer;
let site: Site;
let port: string;
let coordinator: Visitor;
/** Of the invitation that Milou got. */
let invitation: string;
beforeAll(async () => {
  peer = await startSmtpPeer();
  const address = await ownAddress();
  port = address.PORT;
  site = await startSite({ env: { ...address, SECRET_KEY, SMTP_URL: peer.url } });
  coordinator = await visitorAs(site, 'coordinator');
  await pressToMany(coordinator, `${ROUND}/organisaties`, { intent: 'invite' });
});
afterAll(async () => {
  await site.stop();
  await peer.stop();
});

const pageOf = async (path: string) =>
  (await (await coordinator.get(path)).text()).replace(/<!--.*?-->/g, '');

/** Waits until a page says something. */
async function pageThatSays(path: string, text: string): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    const page = await pageOf(path);
    if (page.includes(text)) return page;
    await sleep(100);
  }
  throw new Error(`${path} never said: ${text}`);
}

test('an invitation arrives as text and as a page, from the programme, and answers go to the coordinator', async () => {
  const [mail] = await peer.mailsTo(MILOU);
  invitation = /<([0-9a-f-]{36})@localhost>/.exec(mail!.messageId ?? '')?.[1] ?? '';
  expect(invitation).not.toBe('');
  expect(mail!.from).toMatchObject({ name: 'Huiselijk geweld Maasmond', address: 'wisselstage@localhost' });
  expect(mail!.replyTo?.map(({ address }) => address)).toEqual(['coordinator@maasmond.example']);
  expect(mail!.text).toContain('Laat weten of jullie meedoen:');
  expect(mail!.html).toContain('Laat weten of jullie meedoen</a>');
  expect(mail!.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
  const page = await pageThatSays(`${ROUND}/post`, 'verstuurd');
  expect(page).toContain('uitnodiging');
  // To whom it went, and as what.
  expect(page.replace(/<[^>]*>/g, '')).toContain(`${MILOU}contactpersoon`);
  expect(page).not.toContain('Laat weten of jullie meedoen');
});

test('an address that does not exist shows at once, with what to do; sending again and solving are buttons', async () => {
  await coordinator.post(`${ROUND}/organisaties/POL`, {
    intent: 'add-contact',
    contactName: 'Wim Weg',
    contactEmail: 'weg@pol.example',
    replaces: '',
  });
  const page = await pageThatSays(`${ROUND}/post?toon=mislukt`, 'weg@pol.example');
  expect(page).toContain('dit adres bestaat niet; verbeter het, en nodig opnieuw uit (code 550 5.1.1)');
  expect(await pageOf(`${ROUND}/organisaties`)).toContain('mislukt: 1');
  const mail = /name="mail" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const again = await coordinator.post(`${ROUND}/post`, { mail, toon: 'mislukt', intent: 'again' });
  expect(leadsTo(again)).toBe(`${ROUND}/post?toon=mislukt&gedaan=opnieuw`);
  await pageThatSays(`${ROUND}/post?toon=mislukt`, 'weg@pol.example');
  const solved = await coordinator.post(`${ROUND}/post`, { mail, toon: '', intent: 'solved' });
  expect(leadsTo(solved)).toBe(`${ROUND}/post?gedaan=opgelost`);
  expect(await pageOf(`${ROUND}/post`)).toContain('opgelost');
  expect(await pageOf(`${ROUND}/organisaties`)).not.toContain('mislukt: 1');
});

describe('the page to stop reminders', () => {
  const path = () => `/post/stop?sleutel=${makeMailKeys(SECRET_KEY).stopKey(invitation)}`;
  const stopped = async () => (await pageOf(`${ROUND}/post`)).includes('Wil geen herinneringen (1)');

  test('opening it changes nothing; the button does, and there is a way back', async () => {
    const visitor = new Visitor(site);
    expect(await (await visitor.get(path())).text()).toContain('Stuur mij geen herinneringen meer');
    expect(await stopped()).toBe(false);
    expect((await visitor.post(path(), { intent: 'stop' })).status).toBe(200);
    expect(await (await visitor.get(path())).text()).toContain('Je krijgt geen herinneringen meer');
    expect(await stopped()).toBe(true);
    await visitor.post(path(), { intent: 'resume' });
    expect(await stopped()).toBe(false);
  });

  test('one click of a mail program is enough', async () => {
    const answer = await fetch(site.url + path(), {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(answer.status).toBe(200);
    expect(await stopped()).toBe(true);
  });

  test('without the right key there is nothing, and no key is in the log', async () => {
    const visitor = new Visitor(site);
    for (const key of ['', invitation, `${invitation}.x`]) {
      expect((await visitor.get(`/post/stop?sleutel=${key}`)).status).toBe(404);
      expect((await visitor.post(`/post/stop?sleutel=${key}`, { intent: 'resume' })).status).toBe(404);
    }
    expect(await stopped()).toBe(true);
    expect(site.log()).not.toContain(makeMailKeys(SECRET_KEY).stopKey(invitation));
    expect(site.log()).not.toContain(MILOU);
  });
});

describe('a mail that came back', () => {
  const bounce = (mail: string) =>
    [
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${MILOU}`,
      'Action: failed',
      'Status: 5.2.2',
      '',
      '--b1',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${mail}@localhost>`,
      '',
      '--b1--',
      '',
    ].join('\r\n');

  async function returned(message: string, env: Record<string, string> = {}): Promise<number | null> {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', 'mail-in'],
      {
        env: { ...process.env, BASE_URL: '', PORT: port, SECRET_KEY, ...env },
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    );
    child.stdin.end(message);
    const [code] = await once(child, 'exit');
    return code;
  }

  test('with another key, or by who has none, is not noted; the mail server keeps it', async () => {
    expect(await returned(bounce(invitation), { SECRET_KEY: 'another secret of the test, also long' })).toBe(
      75,
    );
    const visitor = new Visitor(site);
    expect((await visitor.get('/post/terug')).status).toBe(404);
    expect((await visitor.post('/post/terug', { mail: invitation, code: '5.1.1' })).status).toBe(404);
    expect((await coordinator.post('/post/terug', { mail: invitation, code: '5.1.1' })).status).toBe(404);
    expect(await pageOf(`${ROUND}/post`)).not.toContain('kwam terug');
  });

  test('is handed in by the command, and the coordinator sees it', async () => {
    expect(await returned(bounce(invitation))).toBe(0);
    const page = await pageOf(`${ROUND}/post?toon=mislukt`);
    expect(page).toContain('kwam terug');
    expect(page).toContain('de mailbox is vol; probeer het later opnieuw (code 5.2.2)');
  });

  test('an automatic answer is no fault', async () => {
    expect(await returned('Subject: Afwezig\r\n\r\nIk ben er niet.')).toBe(0);
  });
});

test('the record of mail is for the coordinators of the programme', async () => {
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const visitor = await visitorAs(site, role);
    expect((await visitor.get(`${ROUND}/post`)).status).toBe(404);
  }
  expect(leadsTo(await new Visitor(site).get(`${ROUND}/post`))).toMatch(/^\/inloggen/);
});

test('without a mail server the letter can be seen with its layout, and can do nothing', async () => {
  const example = await startSite({ env: await ownAddress() });
  try {
    await askMail(example, new Visitor(example), 'beheerder@maasmond.example');
    const outbox = await (await fetch(`${example.url}/outbox`)).text();
    const path = /href="(\/outbox\/[^"]+)"/.exec(outbox)?.[1] ?? '';
    const letter = await fetch(example.url + path);
    expect(letter.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    expect(letter.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await letter.text()).toContain('<h1 ');
    expect((await fetch(`${example.url}/outbox/x`)).status).toBe(404);
  } finally {
    await example.stop();
  }
});
