import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { enterByMail, Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openLive } from './support/browser.ts';
import { readCalendar } from './support/every-mail.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { pageAs } from './support/signed-in.ts';
import type { Site } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, CEM, BAS] = ['anna', 'cem', 'bas'].map((name) => `${name}@vervolg.example`) as [
  ...[string, string, string],
];

let folder: string;
let site: Site;
let browser: Browser;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('follow-up', CLOCK, fillRound));
  for (const email of [ANNA, CEM, BAS]) {
    const visitor = new Visitor(site);
    await enterByMail(site, visitor, email);
    visitors.set(email, visitor);
  }
});
afterAll(() => closeFilled({ folder, site, browser }));

/** Anna of A was received by Bas of B. */
async function fillRound(db: Db): Promise<void> {
  await anOfferedRound(db, 'vervolg');
  await giveAddresses(db, { Anna: ANNA, Cem: CEM, Bas: BAS });
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
}

const by = (email: string) => visitors.get(email)!;
const textOf = async (answer: Promise<Response>) => (await answer).text();
const MADE = {
  ...{ kind: 'presentation', direction: 'offer', title: 'Een huisverbod vanaf de straat' },
  ...{ text: 'Een half uur.', voor: '' },
};

test('without JavaScript: offered, taken, on a day, and people were reached', async () => {
  const refused = await by(ANNA).post('/vervolg/nieuw', { ...MADE, kind: '', text: 'Zaak 123456782' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const kept of ['Een huisverbod vanaf de straat', 'Zaak 123456782', 'href="#kind"', 'href="#text"'])
    expect(page).toContain(kept);
  const made = await by(ANNA).post('/vervolg/nieuw', MADE);
  expect(made.status).toBe(303);
  const path = made.headers.get('location')!.replace(/\?.*/, '');
  // Twice is once.
  const again = await by(ANNA).post('/vervolg/nieuw', MADE);
  expect(again.headers.get('location')).toBe(made.headers.get('location'));
  expect(await textOf(by(BAS).get('/vervolg'))).toContain('Een huisverbod vanaf de straat');
  expect(await textOf(by(BAS).get(path))).toContain('Dit willen wij');
  expect((await by(ANNA).post(path, { doe: 'aangenomen' })).status).toBe(409);
  const taken = await by(BAS).post(path, { doe: 'aangenomen' });
  expect(taken.headers.get('location')).toBe(`${path}?gedaan=aangenomen`);
  expect(await textOf(by(ANNA).get(path))).toContain('Mail Bas Gast');
  expect(await textOf(by(CEM).get(path))).not.toMatch(/Bas Gast|bas@vervolg|name="doe"/);
  const wrong = await by(BAS).post(path, { doe: 'dag', day: '2027-02-30', startTime: '25:00', endTime: '' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#startTime"');
  const when = {
    doe: 'dag',
    day: '2027-02-12',
    startTime: '9:30',
    endTime: '11:00',
    meeting: 'Stadskantoor',
  };
  expect((await by(BAS).post(path, when)).status).toBe(303);
  for (const who of [ANNA, BAS]) {
    const file = await by(who).get(`${path}/agenda`);
    const [event] = readCalendar(await file.text());
    // The time is tried in the tests of the calendar itself: the clock of this site is a made one.
    expect([event?.start.slice(0, 10), event?.sequence]).toEqual(['2027-02-12', 1]);
  }
  expect((await by(CEM).get(`${path}/agenda`)).status).toBe(404);
  // It was on another day, as they say afterwards.
  await by(ANNA).post(path, { ...when, day: '2027-01-29' });
  expect((await by(ANNA).post(path, { doe: 'ging-door', reached: '99999999999' })).status).toBe(422);
  expect((await by(ANNA).post(path, { doe: 'ging-door', reached: '12' })).status).toBe(303);
  expect(await textOf(by(CEM).get('/vervolg'))).toContain('bereikte 12 mensen');
});

test('whoever looks changes nothing, and what is not there is not there', async () => {
  const made = await by(ANNA).post('/vervolg/nieuw', { ...MADE, title: 'Samen eten', kind: 'lunch' });
  const path = made.headers.get('location')!.replace(/\?.*/, '');
  await by(BAS).get(`${path}?doe=aangenomen`);
  expect(await textOf(by(BAS).get(path))).toContain('Dit willen wij');
  for (const other of ['/vervolg/x', '/vervolg/00000000-0000-4000-8000-000000000000', '/vervolg/x/agenda'])
    expect((await by(BAS).get(other)).status).toBe(404);
  for (const doe of ['', 'constructor', 'haal-weg'])
    expect([doe, [404, 409].includes((await by(BAS).post(path, { doe })).status)]).toEqual([doe, true]);
  expect((await by(BAS).get('/vervolg?programma=elders')).status).toBe(404);
  expect((await new Visitor(site).get('/vervolg')).headers.get('location')).toContain('/inloggen');
  // A link fills in, and nothing more.
  expect(await textOf(by(ANNA).get('/vervolg/nieuw?wat=ask&voor=x'))).toMatch(
    /value="ask"[^>]*checked|checked[^>]*value="ask"/,
  );
});

test('with JavaScript: one is made and taken, and axe-core reports nothing, wide and narrow', async () => {
  const page = await pageAs(browser, site, by(BAS));
  await openLive(page, `${site.url}/vervolg/nieuw`);
  await page.getByLabel('Training').check();
  await page.getByLabel('In één zin').fill('Praten met kinderen');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Zet het op het bord' }).click();
  await page.getByRole('heading', { name: 'Praten met kinderen' }).waitFor();
  const path = new URL(page.url()).pathname;
  await by(ANNA).post(path, { doe: 'aangenomen' });
  await openLive(page, `${site.url}${path}`);
  await page.getByLabel('Dag', { exact: true }).fill('2027-02-20');
  await page.getByRole('button', { name: 'Bewaar de dag' }).click();
  await page.getByText('De dag staat vast.').first().waitFor();
  await openLive(page, `${site.url}/vervolg`);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});
