import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConfirmLink } from '../src/journey/contact/confirming/keys.ts';
import { giveCard } from '../src/journey/contact/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { connect } from '../src/platform/db/connect.ts';
import { enterByMail, Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { beginFolder, type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, CEM, BAS] = ['anna', 'cem', 'bas'].map((name) => `${name}@kaart.example`) as [
  ...[string, string, string],
];

let folder: string;
let site: Site;
let browser: Browser;
let link: string;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-cards-'));
  await beginFolder(folder, { clock: CLOCK });
  await fillRound();
  site = await startSite({ keep: folder, clock: CLOCK });
  browser = await openBrowser();
  for (const email of [ANNA, CEM, BAS]) {
    const visitor = new Visitor(site);
    await enterByMail(site, visitor, email);
    visitors.set(email, visitor);
  }
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Anna was received by Bas, whose card is about to turn grey; Cem went elsewhere. */
async function fillRound(): Promise<void> {
  const connection = await connect({ dataFolder: folder });
  const { db } = connection;
  const { programmeId } = await anOfferedRound(db, 'kaart');
  const people = await db.selectFrom('person_main').select(['id', 'name']).execute();
  const idOf = (name: string) => people.find((one) => one.name.startsWith(name))!.id;
  for (const [name, email] of [
    ['Anna', ANNA],
    ['Cem', CEM],
    ['Bas', BAS],
  ] as const)
    await db.updateTable('person_address').set({ email }).where('person_id', '=', idOf(name)).execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const card = { programmeId, personId: idOf('Bas'), today: '2026-08-10' };
  const id = await giveCard(db, card, { audience: 'met' });
  link = (await makeConfirmLink(db, id, 'http://localhost')).replace('http://localhost', '');
  // By the clock of the server.
  await db
    .updateTable('contact_key')
    .set({ made_at: new Date(CLOCK) })
    .execute();
  await connection.close();
}

const by = (email: string) => visitors.get(email)!;
const textOf = async (answer: Promise<Response>) => (await answer).text();

const FILLED = {
  ...{
    intent: 'save',
    version: '0',
    calling: 'reclasseringswerker',
    line1: 'Een contactverbod dat niet werkt',
  },
  ...{ line2: 'Enkelband', how: 'ring', phone: '010 123 45 99', number: 'after', audience: 'programme' },
};

test('a card is made without JavaScript: a number like a BSN is refused, and nothing that was typed is lost', async () => {
  const cem = by(CEM);
  const typed = { ...FILLED, notFor: 'Zaak van 123456782' };
  const refused = await cem.post('/contacten/kaart', typed);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const kept of ['Een contactverbod dat niet werkt', 'Zaak van 123456782', 'Dit is geen BSN: 123456782'])
    expect(page).toContain(kept);
  const made = await cem.post('/contacten/kaart', FILLED);
  expect([made.status, made.headers.get('location')]).toEqual([303, '/contacten/kaart?gedaan=bewaard']);
  const again = await cem.post('/contacten/kaart', { ...FILLED, line1: 'Een oude bladzijde' });
  expect(again.status).toBe(409);
  expect(await textOf(cem.get('/contacten/kaart'))).not.toContain('Een oude bladzijde');
  const file = await cem.get('/contacten/kaart.vcf');
  expect(file.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
  expect(await file.text()).toContain('NOTE:Bel me voor: Een contactverbod dat niet werkt');
});

test('who met the owner finds a card, and nobody else notices that it is there', async () => {
  const q = '/contacten?q=spullen+ophalen';
  const found = await textOf(by(ANNA).get(q));
  expect(found).toContain('Bas Gast');
  expect(found).toContain('010 123 45 67');
  const hidden = await textOf(by(CEM).get(q));
  expect(hidden).toContain('Geen kaart gevonden');
  expect(hidden).not.toMatch(/Bas Gast|010 123 45 67|Meegaan/);
  expect((await new Visitor(site).get(q)).status).toBe(302);
  expect((await by(ANNA).get('/contacten?programma=elders')).status).toBe(404);
  expect((await by(ANNA).get('/contacten/kaart.vcf')).status).toBe(404);
});

test('what looks like a client is not searched, and stays in no address', async () => {
  const flagged = 'huisverbod voor mevrouw Jansen, BSN 123456782';
  const refused = await by(ANNA).post('/contacten', { q: flagged });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('123456782');
  expect(page).toContain('We zochten daarom niet');
  expect(page).not.toMatch(/(?:href|action)="[^"]*123456782/);
  const left = await by(ANNA).get(`/contacten?q=${encodeURIComponent(flagged)}&blad=2`);
  expect([left.status, left.headers.get('location')]).toEqual([302, '/contacten?niet=1']);
  const plain = await by(ANNA).post('/contacten', { q: 'spullen ophalen' });
  expect([plain.status, plain.headers.get('location')]).toEqual([303, '/contacten?q=spullen%20ophalen']);
});

test('with JavaScript: one searches, narrows, and axe-core reports nothing, wide and narrow', async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const pairs = by(ANNA)
    .cookie.split('; ')
    .map((pair) => pair.split('='));
  await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: site.url })));
  const page = await context.newPage();
  await openLive(page, `${site.url}/contacten`);
  await page.getByRole('searchbox', { name: 'Wie bel ik voor…' }).fill('spullen ophalen');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('heading', { name: '1 kaart' }).waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['spullen']));
  await page.getByText('Jij en Bas ontmoetten elkaar').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('who opens the link of the mail changes nothing; a press confirms, once', async () => {
  const scanner = new Visitor(site);
  const page = await textOf(scanner.get(link));
  expect(page).toContain('Klopt je kaart nog?');
  await fetch(site.url + link, { method: 'HEAD' });
  expect(await textOf(by(BAS).get('/contacten/kaart'))).toContain('Klopt je kaart nog?');
  const sleutel = new URL(link, site.url).searchParams.get('sleutel')!;
  const pressed = await scanner.post('/contacten/bevestigen', { sleutel, doe: 'klopt' });
  expect(pressed.headers.get('location')).toBe('/contacten/bevestigen?gedaan=klopt');
  expect(await textOf(by(BAS).get('/contacten/kaart'))).toContain('Je kaart geldt tot en met');
  expect((await scanner.get(link)).status).toBe(404);
  expect((await scanner.post('/contacten/bevestigen', { sleutel, doe: 'weg' })).status).toBe(404);
});

test('what is taken away is found by nobody any more', async () => {
  expect(await textOf(by(ANNA).get('/contacten'))).toContain('Cem');
  await by(CEM).post('/contacten/kaart', { intent: 'drop' });
  for (const path of ['/contacten', '/contacten?q=contactverbod', '/contacten?q=contacverbod'])
    expect(await textOf(by(ANNA).get(path))).not.toMatch(/Cem|contactverbod dat/);
});
