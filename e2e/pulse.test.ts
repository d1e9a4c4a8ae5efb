import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pulsePath } from '../src/journey/contact/paths.ts';
import { askForPulses } from '../src/journey/contact/pulse/asking.ts';
import { makePulseKey } from '../src/journey/contact/pulse/keys.ts';
import { anOfferedRound, letThemTakePlace, makeSecret } from '../src/journey/visit/testing.ts';
import type { PersonId } from '../src/people/ids.ts';
import { vouch } from '../src/people/vouching.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { enterByMail, Visitor, visitorAs } from './support/accounts.ts';
import { closeFilled, inDatabase, openFilled } from './support/filled.ts';
import { cookiesFor, expectSound, openPhone } from './support/phone.ts';
import { linksTo } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';

/** Six weeks after the last day of the round; the days of the visits within it are six weeks ago as well. */
const SIX_WEEKS = '2027-05-07';
const THREE_MONTHS = '2027-06-25';
const SIX_MONTHS = '2027-09-24';
const THE_DAY = '2027-03-26';
const at = (day: string) => `${day}T09:00:00Z`;

let folder: string;
let site: Site;
let browser: Browser;
/** Anna goes to an open place, where Bas receives; Cem to a secret one, where Aaf does: each with a link of a mail. */
const links: Record<string, string> = {};

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('pulse', at(SIX_WEEKS), fillRound));
});
afterAll(() => closeFilled({ folder, site, browser }));

async function fillRound(db: Db): Promise<void> {
  const { roundId, programmeId } = await anOfferedRound(db, 'peil');
  const coordinator = await giveRole(db, {
    ...{ email: 'coordinator@maasmond.example', name: 'Sietske', kind: 'coordinator', programmeId },
  });
  await letThemTakePlace(db, { roundId, day: THE_DAY, lastDay: THE_DAY });
  await makeSecret(db, { roundId, code: 'A-1', title: 'Kanarietitel' });
  await askForPulses(db, SIX_WEEKS);
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', programmeId)
    .execute();
  for (const name of ['Anna', 'Bas Gast', 'Cem', 'Aaf Gast']) {
    const personId = people.find((one) => one.name === name)!.id;
    if (name === 'Aaf Gast') await vouchFor(db, { personId, programmeId, coordinator });
    links[name] = pulsePath({ sleutel: await makePulseKey(db, { roundId, personId, today: SIX_WEEKS }) });
  }
}

/** Who receives at the secret place, with a passkey that a coordinator heard of. */
async function vouchFor(
  db: Db,
  { personId, programmeId, coordinator }: { personId: PersonId; programmeId: string; coordinator: string },
): Promise<void> {
  const person = { personId, email: 'aaf@peil.example', name: 'Aaf Gast' };
  const userId = await giveRole(db, { ...person, kind: 'participant', programmeId });
  const id = randomUUID();
  await db
    .insertInto('passkey')
    .values({
      ...{ id, userId, name: 'Voorbeeld', publicKey: id, credentialID: 'example-bevestigd', counter: 0 },
      ...{ deviceType: 'singleDevice', backedUp: false, createdAt: new Date() },
    })
    .execute();
  await vouch(db, { personId, factor: { id, kind: 'passkey' } }, coordinator);
}

async function phone(javaScriptEnabled: boolean, locale: 'nl' | 'en' = 'nl'): Promise<Page> {
  const page = await openPhone(browser, javaScriptEnabled);
  if (locale === 'en') await page.goto(`${site.url}/?taal=en`);
  return page;
}

/** As whoever signs in with an address sees it. */
async function signedIn(email: string): Promise<Page> {
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, email);
  return pageOf(visitor);
}

async function pageOf(visitor: Visitor): Promise<Page> {
  const page = await phone(true);
  await page.context().addCookies(cookiesFor(site.url, visitor.cookie));
  return page;
}

const SECRET = /Kanarietitel|Organisatie [AB]|26 maart|2027-03-26|Aaf Gast/;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tick = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const pressed = (page: Page) => page.locator('main button[aria-pressed="true"]').allInnerTexts();
const ticked = (page: Page) => page.locator('main label:has(:checked)').allInnerTexts();

test('scanners that open every link of a mail answer nothing, and whoever has no link finds nothing', async () => {
  for (const name of Object.keys(links)) {
    for (const more of ['', '&contact=yes', '&doe=stop', '&gedaan=bewaard', '&toon=geheim']) {
      const address = site.url + links[name] + more;
      expect((await fetch(address)).status).toBe(200);
      expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
    }
    const page = await (await fetch(site.url + links[name])).text();
    expect(page).toContain('Hadden jullie na de stage nog contact?');
    expect(page).not.toContain('aria-pressed="true"');
  }
  expect((await fetch(site.url + pulsePath({ sleutel: 'x' }))).status).toBe(404);
  const nobody = await fetch(site.url + pulsePath(), { redirect: 'manual' });
  expect(nobody.headers.get('location')).toMatch(/^\/inloggen\?/);
});

test('what is posted of somebody else, or made up, is refused and changes nothing', async () => {
  const html = await (await fetch(site.url + links.Anna)).text();
  const annas = /name="peiling" value="([0-9a-f-]{36})"/.exec(html)![1]!;
  const post = (who: string, fields: Record<string, string>) => {
    const sleutel = new URL(site.url + links[who]).searchParams.get('sleutel')!;
    return fetch(site.url + links[who], {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ sleutel, ...fields }),
      headers: { Origin: site.url },
    });
  };
  expect((await post('Bas Gast', { peiling: annas, contact: 'yes' })).status).toBe(404);
  for (const peiling of ['', 'x', '00000000-0000-4000-8000-000000000000', '9'.repeat(400)])
    expect((await post('Anna', { peiling, contact: 'yes' })).status).toBe(404);
  for (const fields of [{ contact: 'maybe' }, { waarover: 'Mevrouw Jansen' }, { merkte: '9'.repeat(400) }])
    expect((await post('Anna', { peiling: annas, ...fields } as Record<string, string>)).status).toBe(422);
  expect(await (await fetch(site.url + links.Anna)).text()).not.toContain('aria-pressed="true"');
});

test('from the mail one press, and then, for who wants, about what; it can be changed', async () => {
  const page = await phone(true);
  await page.goto(site.url + links.Anna);
  await page.getByRole('heading', { level: 2, name: 'Bas Gast' }).waitFor();
  await expectSound(page, 'peiling-1');
  await press(page, 'Ja, we hadden contact');
  await page.getByText('Bewaard. Dank je wel.').waitFor();
  expect(await pressed(page)).toEqual(['Ja, we hadden contact']);
  if (process.env.LOOK_SHOTS) await page.screenshot({ path: `${process.env.LOOK_SHOTS}/screen.png` });
  await tick(page, 'Overleg over een situatie');
  await tick(page, 'Tips of ideeën');
  await tick(page, 'Eerder geholpen');
  await tick(page, 'Nog niet');
  await press(page, 'Bewaar');
  await page.getByRole('link', { name: 'Kies of “nog niet”, of wat een cliënt merkte.' }).waitFor();
  await expectSound(page, 'peiling-fout');
  await tick(page, 'Nog niet');
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() < 400),
    press(page, 'Bewaar'),
  ]);
  await page.getByText(/^Je bent klaar\. Veranderen kan tot en met/).waitFor();
  await page.goto(site.url + links.Anna);
  await expectSound(page, 'peiling-2');
  expect(await ticked(page)).toEqual(['Overleg over een situatie', 'Tips of ideeën', 'Eerder geholpen']);
  await press(page, 'Nee, het was niet nodig');
  await expect.poll(() => pressed(page)).toEqual(['Nee, het was niet nodig']);
  expect(await page.getByText('Waarover?').count()).toBe(0);
  await press(page, 'Ja, we hadden contact');
  await page.getByText(/^Waarover/).waitFor();
  expect(await ticked(page)).toEqual([]);
  // For who likes to answer more: without signing in, and without a word of where they were.
  await press(page, 'Beantwoord ze');
  await page.waitForURL('**/meting/*/zes-weken*');
  await page.getByText('Bas Gast').waitFor({ state: 'detached' });
});

test('without JavaScript, in English: what was ticked is not lost when it contradicts itself or the language changes', async () => {
  const page = await phone(false, 'en');
  await page.goto(site.url + links['Bas Gast']);
  await page.getByRole('heading', { level: 1, name: 'Were you in touch?' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Anna' }).waitFor();
  await press(page, 'Yes, we were in touch');
  await tick(page, 'Referring somebody');
  await tick(page, 'Safer');
  await tick(page, 'Not yet');
  await press(page, 'Save');
  const fault = page.getByRole('link', { name: 'Choose either “not yet”, or what a client noticed.' });
  await fault.waitFor();
  expect(await ticked(page)).toEqual(['Referring somebody', 'Safer', 'Not yet']);
  await page.locator('#taal').click();
  await page.getByRole('heading', { level: 1, name: 'Hadden jullie nog contact?' }).waitFor();
  expect(await ticked(page)).toEqual(['Doorverwijzen', 'Veiliger', 'Nog niet']);
  await tick(page, 'Nog niet');
  await press(page, 'Bewaar');
  await page.getByText('Bewaard. Dank je wel.').waitFor();
  expect(await ticked(page)).toEqual(['Doorverwijzen', 'Veiliger']);
});

test('of a secret place the page of the mail says neither where nor when nor with whom, nor does it after a press', async () => {
  for (const [name, says] of [
    ['Cem', 'Wie je ontving op een geheime plek'],
    ['Aaf Gast', 'Je bezoeker op een geheime plek'],
  ] as const) {
    const page = await phone(true);
    await page.goto(site.url + links[name]);
    await page.getByRole('heading', { level: 2, name: says }).waitFor();
    expect(await page.content()).not.toMatch(SECRET);
    await expectSound(page, `peiling-geheim-${name === 'Cem' ? 'bezoeker' : 'gastvrouw'}`);
    await press(page, 'Nee, nog niet');
    await page.getByText('Bewaard. Dank je wel.').waitFor();
    expect(await page.content()).not.toMatch(SECRET);
    await page.getByRole('link', { name: 'Laat zien over wie het gaat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  }
  // Signed in with the mailbox alone it shows no more, and says what opens it.
  const mailbox = await signedIn('cem@b.example');
  await mailbox.goto(site.url + pulsePath({ toon: 'geheim' }));
  await mailbox.getByText(/^Wie het is, zie je alleen met een passkey/).waitFor();
  expect(await mailbox.locator('main').innerHTML()).not.toMatch(SECRET);
  await expectSound(mailbox, 'peiling-geheim-ingelogd');
});

test('who gave a passkey that somebody vouched for opens whom it is about, and it is noted', async () => {
  const page = await pageOf(await visitorAs(site, 'bevestigd'));
  await page.goto(site.url + pulsePath());
  await page.getByRole('heading', { level: 2, name: 'Je bezoeker op een geheime plek' }).waitFor();
  expect(await page.locator('main').innerHTML()).not.toMatch(/Kanarietitel|Organisatie [AB]|Cem|2027-03-26/);
  await page.getByRole('link', { name: 'Laat zien over wie het gaat' }).click();
  await page.getByRole('heading', { level: 2, name: 'Cem' }).waitFor();
  await site.logged('pulse of a secret place read');
  await press(page, 'Ja, we hadden contact');
  await page.getByText('Waarover?').waitFor();
  expect(await page.getByRole('heading', { level: 2, name: 'Cem' }).count()).toBe(1);
  expect(await page.content()).not.toMatch(/26 maart|2027-03-26/);
});

test('where somebody starts it waits, signed in; one press says that they want no more of it, and there is a way back', async () => {
  const page = await signedIn('anna@a.example');
  await page.goto(site.url + pulsePath());
  await press(page, 'Vraag me dit niet meer');
  await page.getByRole('heading', { level: 1, name: 'We vragen je dit niet meer' }).waitFor();
  await expectSound(page, 'peiling-gestopt');
  await page.goto(site.url + links.Anna);
  await page.getByRole('heading', { level: 1, name: 'We vragen je dit niet meer' }).waitFor();
  await press(page, 'Vraag het me toch');
  await page.getByRole('heading', { level: 2, name: 'Bas Gast' }).waitFor();
  expect(await pressed(page)).toEqual(['Ja, we hadden contact']);
});

test('three months later it is asked once more, of the weeks since, and coordinators see totals without a name', async () => {
  await site.stop();
  site = await startSite({ keep: folder, clock: at(THREE_MONTHS) });
  const anna = await signedIn('anna@a.example');
  await anna.goto(`${site.url}/mijn`);
  await anna.getByRole('heading', { name: 'Hadden jullie nog contact?' }).waitFor();
  await expectSound(anna, 'mijn-peiling');
  await anna.getByRole('link', { name: 'Geef antwoord' }).click();
  await anna.getByText('Hadden jullie de afgelopen zes weken contact?').waitFor();
  expect(await pressed(anna)).toEqual([]);
  await press(anna, 'Nee, nog niet');
  await anna.getByText('Bewaard. Dank je wel.').waitFor();
  const round = await pageOf(await visitorAs(site, 'coordinator'));
  await round.goto(`${site.url}/rondes/peil/peilingen`);
  await round.getByRole('heading', { level: 2, name: 'Na zes weken' }).waitFor();
  await round.getByText('2 van 2 paren hadden contact.').waitFor();
  await round.getByText('0 van 2 paren hadden contact. Van 1 weten we het niet.').waitFor();
  expect(await round.locator('main').innerText()).not.toMatch(/Anna|Bas|Cem|Aaf|Organisatie|Kanarietitel/);
  await round.getByText('Dezelfde cijfers als tabel').first().click();
  await round.getByRole('cell', { name: '2 van 2' }).first().waitFor();
  await expectSound(round, 'peilingen');
});

/** That of a mail to Bas of which the key opens something: it goes out in the morning of the server. */
async function newLink(): Promise<string | undefined> {
  for (const mailed of await linksTo(site, 'bas@peil.example')) {
    const { pathname, search } = new URL(mailed);
    const opens = pathname === '/peiling' && (await fetch(site.url + pathname + search)).status === 200;
    if (opens) return pathname + search;
  }
}

test('half a year later the mail is the last, and its link leads from the mail to the answer', async () => {
  await site.stop();
  site = await startSite({ keep: folder, clock: at(SIX_MONTHS) });
  await expect.poll(async () => (await newLink()) !== undefined, { timeout: 20_000 }).toBe(true);
  const link = (await newLink())!;
  const page = await phone(false);
  await page.goto(site.url + link);
  await page.getByText('Hadden jullie de afgelopen drie maanden contact?').waitFor();
  expect(await pressed(page)).toEqual([]);
  await press(page, 'Ja, we hadden contact');
  await page.getByText('Bewaard. Dank je wel.').waitFor();
  await site.stop();
  site = await startSite({ keep: folder, clock: at('2028-01-10') });
  expect((await fetch(site.url + link)).status).toBe(404);
  expect((await fetch(site.url + links.Anna)).status).toBe(404);
  await site.stop();
  const asked = await inDatabase(folder, (db) =>
    db
      .selectFrom('pulse')
      .innerJoin('person', 'person.id', 'pulse.person_id')
      .select('pulse.moment')
      .where('person.name', '=', 'Bas Gast')
      .orderBy('pulse.asked_on')
      .execute(),
  );
  expect(asked.map(({ moment }) => moment)).toEqual(['6-weeks', '3-months', '6-months']);
  site = await startSite({ keep: folder, clock: at('2028-01-10') });
});
