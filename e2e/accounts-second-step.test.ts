import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import {
  enterByMail,
  keyOn,
  leadsTo,
  recoveryCodesOn,
  totp,
  Visitor,
  visitorAs,
} from './support/accounts.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const SIETSKE = 'coordinator@maasmond.example';
const MILOU = 'contactpersoon@maasmond.example';
const WENDY = 'beheerder@maasmond.example';
const HANNA = 'hanna.aksoy@sla.example';
const STEP = '/inloggen/tweede-stap';
const SET_UP = `${STEP}/instellen`;

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: await ownAddress() });
});
afterAll(() => site.stop());

interface Person extends Visitor {
  secret: string;
  recovery: string[];
}

/** Takes the first step, and for the first time the second. */
async function setUp(address: string): Promise<Person> {
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, address);
  const secret = keyOn(await (await visitor.get(SET_UP)).text());
  const answer = await visitor.post(SET_UP, { code: await totp(secret, site) });
  expect(answer.status).toBe(200);
  return Object.assign(visitor, { secret, recovery: recoveryCodesOn(await answer.text()) });
}

describe('until the second factor is given', () => {
  let waiting: Visitor;
  beforeAll(async () => {
    waiting = new Visitor(site);
    await enterByMail(site, waiting, SIETSKE);
  });
  const addressOf = (path: string) =>
    `/${path
      .replace(':ronde', 'voorjaar-2027')
      .replace(/:batch/, '0')
      .replace(/:\w+/, 'POL')}`;

  test.each(pages.filter(({ who }) => who === 'signed-in' || who === 'coordinator').map(({ path }) => path))(
    '/%s opens for nobody who must still give it, in no way',
    async (path) => {
      const address = addressOf(path);
      for (const answer of [await waiting.get(address), await waiting.post(address, { intent: 'match' })]) {
        expect(leadsTo(answer)).toMatch(/^\/inloggen\/tweede-stap\?verder=/);
      }
      const asData = await (await waiting.get(`${address}.data`)).text();
      expect(asData).toContain(STEP);
      expect(asData).not.toMatch(/Sietske|Politie/);
    },
  );

  test.each(pages.filter(({ who }) => who === 'public').map(({ path }) => path))(
    '/%s, which is public, does not know who it is',
    async (path) => {
      // Signing out is a post; opening its address does nothing.
      expect(await (await waiting.get(addressOf(path))).text()).not.toMatch(/Sietske/);
    },
  );

  test('the first time there is a picture to scan, and the same key as text', async () => {
    const answer = await waiting.get(STEP);
    expect(leadsTo(answer)).toMatch(/^\/inloggen\/tweede-stap\/instellen/);
    const page = await (await waiting.get(SET_UP)).text();
    expect(page).toMatch(/<svg[^>]+role="img"[^>]+aria-label="QR-code voor de app"/);
    expect(keyOn(page)).toMatch(/^([A-Z2-7]{4} ?)+/);
    expect(keyOn(await (await waiting.get(SET_UP)).text())).toBe(keyOn(page));
  });

  test('a wrong code sets nothing up', async () => {
    expect((await waiting.post(SET_UP, { code: '000000' })).status).toBe(422);
    expect(leadsTo(await waiting.get('/mijn/account'))).toMatch(/^\/inloggen\/tweede-stap/);
  });
});

describe('once it is set up', () => {
  let sietske: Person;
  beforeAll(async () => {
    sietske = await setUp(SIETSKE);
  });

  test('the session changes, ten recovery codes are shown, and the pages open', async () => {
    expect(new Set(sietske.recovery).size).toBe(10);
    expect((await sietske.get('/rondes/voorjaar-2027')).status).toBe(200);
    const again = await (await sietske.get(SET_UP)).text();
    expect(keyOn(again)).toBe('');
    expect(recoveryCodesOn(again)).toEqual([]);
    const account = await (await sietske.get('/mijn/account')).text();
    expect(account.match(/name="id"/g)).toHaveLength(1);
  });

  test('each new sign-in asks for it; a code works once, and a recovery code once', async () => {
    const next = new Visitor(site);
    await enterByMail(site, next, SIETSKE);
    expect(await (await next.get(STEP)).text()).toContain('Code uit je app');
    expect(keyOn(await (await next.get(SET_UP)).text())).toBe('');
    const code = await totp(sietske.secret, site, 1);
    expect(leadsTo(await next.post(STEP, { code, verder: '/rondes/voorjaar-2027' }))).toBe(
      '/rondes/voorjaar-2027',
    );
    expect((await next.get('/rondes/voorjaar-2027')).status).toBe(200);

    const reader = new Visitor(site);
    await enterByMail(site, reader, SIETSKE);
    expect((await reader.post(STEP, { code })).status).toBe(422);
    const recovery = sietske.recovery[0]!.toUpperCase().replace('-', ' ');
    expect(leadsTo(await reader.post(STEP, { code: recovery }))).toBe('/mijn');

    const later = new Visitor(site);
    await enterByMail(site, later, SIETSKE);
    expect((await later.post(STEP, { code: recovery })).status).toBe(422);
    expect((await later.post(SET_UP, { code: await totp(sietske.secret, site, 1) })).status).toBe(302);
    expect(leadsTo(await later.get('/mijn/account'))).toMatch(/^\/inloggen\/tweede-stap/);
  });

  test('new recovery codes need a code, and end the old ones', async () => {
    expect((await sietske.post('/mijn/account/herstelcodes', { code: '123' })).status).toBe(422);
    const answer = await sietske.post('/mijn/account/herstelcodes', { code: sietske.recovery[1]! });
    const fresh = recoveryCodesOn(await answer.text());
    expect(fresh).toHaveLength(10);
    expect((await sietske.post('/mijn/account/herstelcodes', { code: sietske.recovery[2]! })).status).toBe(
      422,
    );
    sietske.recovery = fresh;
  });
});

test('another app takes over only after a code of the old one, and the old one works until then', async () => {
  const wendy = await setUp(WENDY);
  expect((await wendy.post('/mijn/account/app', { intent: 'begin', code: '000000' })).status).toBe(422);
  const begun = await wendy.post('/mijn/account/app', { intent: 'begin', code: wendy.recovery[0]! });
  const secret = keyOn(await begun.text());
  expect(secret).not.toBe(wendy.secret);
  expect(
    (await wendy.post('/mijn/account/app', { intent: 'confirm', code: await totp(wendy.secret, site) }))
      .status,
  ).toBe(422);

  const old = new Visitor(site);
  await enterByMail(site, old, WENDY);
  expect(leadsTo(await old.post(STEP, { code: await totp(wendy.secret, site, 1) }))).toBe('/mijn');

  const code = await totp(secret, site);
  expect(leadsTo(await wendy.post('/mijn/account/app', { intent: 'confirm', code }))).toBe(
    '/mijn/account?gedaan=app',
  );
  const next = new Visitor(site);
  await enterByMail(site, next, WENDY);
  expect((await next.post(STEP, { code: await totp(wendy.secret, site, -1) })).status).toBe(422);
  expect(leadsTo(await next.post(STEP, { code: await totp(secret, site, 1) }))).toBe('/mijn');
});

test('who guesses the second factor has to wait, whatever they try next', async () => {
  const milou = await setUp(MILOU);
  const guesser = new Visitor(site);
  await enterByMail(site, guesser, MILOU);
  const statuses: number[] = [];
  for (let times = 0; times < 10; times++) {
    statuses.push((await guesser.post(STEP, { code: '000000' })).status);
  }
  expect(new Set(statuses)).toEqual(new Set([422, 429]));
  expect((await guesser.post(STEP, { code: await totp(milou.secret, site, 1) })).status).toBe(429);
});

test('a participant signs in without a second factor', async () => {
  const hanna = new Visitor(site);
  expect(leadsTo(await enterByMail(site, hanna, HANNA))).toBe('/mijn');
  expect((await hanna.get('/mijn/account')).status).toBe(200);
});

test('one click in the example needs none', async () => {
  const visitor = await visitorAs(site, 'coordinator');
  expect((await visitor.get('/rondes/voorjaar-2027')).status).toBe(200);
});
