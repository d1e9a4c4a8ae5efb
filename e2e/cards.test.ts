import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConfirmLink } from '../src/journey/contact/confirming/keys.ts';
import { giveCard } from '../src/journey/contact/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { enterByMail, Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openLive } from './support/browser.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { pageAs } from './support/signed-in.ts';
import type { Site } from './support/site.ts';

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
  ({ folder, site, browser } = await openFilled('cards', CLOCK, fillRound));
  for (const email of [ANNA, CEM, BAS]) {
    const visitor = new Visitor(site);
    await enterByMail(site, visitor, email);
    visitors.set(email, visitor);
  }
});
afterAll(() => closeFilled({ folder, site, browser }));

/** Anna was received by Bas, whose card is about to turn grey; Cem went elsewhere. */
async function fillRound(db: Db): Promise<void> {
  const { programmeId } = await anOfferedRound(db, 'kaart');
  const ids = await giveAddresses(db, { Anna: ANNA, Cem: CEM, Bas: BAS });
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const card = { programmeId, personId: ids.Bas, today: '2026-08-10' };
  const id = await giveCard(db, card, { audience: 'met' });
  link = (await makeConfirmLink(db, id, 'http://localhost')).replace('http://localhost', '');
  // By the clock of the server.
  await db
    .updateTable('contact_key')
    .set({ made_at: new Date(CLOCK) })
    .execute();
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

const pageOf = (email: string) => pageAs(browser, site, by(email));

async function holdsWideAndNarrow(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

/** The one link of this kind on a page. */
const linkIn = (page: string, kind: string) => new RegExp(`${kind}/[0-9a-f-]{36}`).exec(page)![0];

test('with JavaScript: one searches, narrows, and axe-core reports nothing, wide and narrow', async () => {
  const page = await pageOf(ANNA);
  await openLive(page, `${site.url}/contacten`);
  await page.getByRole('searchbox', { name: 'Wie bel ik voor…' }).fill('spullen ophalen');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('heading', { name: '1 kaart' }).waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['spullen']));
  await page.getByText('Jij en Bas ontmoetten elkaar').waitFor();
  await holdsWideAndNarrow(page);
  await page.context().close();
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

test('the question for a card is waved away with one press, and a card can still be made', async () => {
  const asks = 'Waarvoor mag een ander jou bellen?';
  const start = await textOf(by(ANNA).get('/mijn'));
  expect(start).toContain(asks);
  expect(start).toContain('Niet nu');
  const waved = await by(ANNA).post('/contacten/kaart', { intent: 'later' });
  expect(waved.headers.get('location')).toBe('/mijn?gedaan=niet-nu');
  const after = await textOf(by(ANNA).get('/mijn?gedaan=niet-nu'));
  expect(after).toContain('over een half jaar nog eens');
  expect(after).not.toContain(asks);
  expect(await textOf(by(ANNA).get('/contacten'))).toContain('Maak je kaart');
});

test('without JavaScript: Anna writes a line for Bas, who puts it on the card; nobody else sees it before', async () => {
  const form = linkIn(await textOf(by(ANNA).get('/contacten/regels')), '/contacten/regels/voor');
  expect(await textOf(by(ANNA).get(form))).toContain('Waarvoor zou jij Bas Gast bellen?');
  expect((await by(CEM).get(form)).status).toBe(404);
  for (const line of ['Bel mevrouw De Vries', 'Zaak van 123456782']) {
    const refused = await by(ANNA).post(form, { line });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`value="${line}"`);
  }
  const line = 'Meekijken bij een huisverbod';
  expect((await by(ANNA).post(form, { line })).status).toBe(303);
  expect(await textOf(by(ANNA).get(form))).toContain('beslist zelf of die op de kaart komt');
  expect((await by(ANNA).post(form, { line })).status).toBe(409);
  expect(await textOf(by(ANNA).get('/contacten?q=huisverbod'))).not.toContain(line);

  const asked = linkIn(await textOf(by(BAS).get('/mijn')), '/contacten/regels');
  expect(await textOf(by(BAS).get(asked))).toContain(line);
  for (const other of [ANNA, CEM]) {
    expect((await by(other).get(asked)).status).toBe(404);
    expect((await by(other).post(asked, { doe: 'ja', line, version: '1' })).status).toBe(404);
  }
  const street = await by(BAS).post(asked, { doe: 'ja', line: 'Opvang aan de Kerkstraat', version: '1' });
  expect(street.status).toBe(422);
  expect((await by(BAS).post(asked, { doe: 'ja', line, version: '99' })).status).toBe(409);
  const version = /name="version" value="(\d+)"/.exec(await textOf(by(BAS).get(asked)))![1]!;
  const placed = await by(BAS).post(asked, { doe: 'ja', line, version });
  expect([placed.status, placed.headers.get('location')]).toEqual([303, '/contacten/kaart?gedaan=erbij']);
  expect((await by(BAS).get(asked)).status).toBe(404);
  expect(await textOf(by(ANNA).get('/contacten'))).toContain(line);
});

test('with JavaScript: a line begins the card of who has none yet, and axe-core reports nothing', async () => {
  const form = linkIn(await textOf(by(BAS).get('/contacten/regels')), '/contacten/regels/voor');
  const writes = await pageOf(BAS);
  await openLive(writes, `${site.url}/contacten/regels`);
  await holdsWideAndNarrow(writes);
  await openLive(writes, site.url + form);
  await holdsWideAndNarrow(writes);
  await writes.getByLabel('Bel me voor…').fill('Iemand plaatsen na een crisis');
  await writes.getByRole('button', { name: 'Stuur het naar' }).click();
  await writes.getByText('beslist zelf of die op de kaart komt').waitFor();
  await writes.context().close();

  const reads = await pageOf(ANNA);
  await openLive(reads, `${site.url}/mijn`);
  await reads.getByRole('link', { name: 'Lees de regel' }).click();
  await reads.getByText('Iemand plaatsen na een crisis').waitFor();
  await holdsWideAndNarrow(reads);
  await reads.getByRole('link', { name: 'Begin mijn kaart met deze regel' }).click();
  await reads.getByLabel('Bel me voor (1)').waitFor();
  expect(await reads.getByLabel('Bel me voor (1)').inputValue()).toBe('Iemand plaatsen na een crisis');
  await holdsWideAndNarrow(reads);
  await reads.getByLabel('Je functie').fill('maatschappelijk werker');
  await reads.getByRole('button', { name: 'Maak mijn kaart' }).click();
  await reads.getByText('Je kaart is bewaard.').waitFor();
  expect(await textOf(by(ANNA).get('/mijn'))).not.toContain('Lees de regel');
  await reads.context().close();
});

test('Bas leaves and asks Cem, who reads the lines and not the number; saved, the card of Bas is gone', async () => {
  const page = await pageOf(BAS);
  await openLive(page, `${site.url}/contacten/kaart`);
  await page.getByRole('link', { name: 'Ik ga ergens anders werken' }).click();
  await page.getByRole('button', { name: 'Vraag het' }).click();
  await page.getByRole('link', { name: 'Kies een collega.' }).waitFor();
  await holdsWideAndNarrow(page);
  await page.getByRole('radio', { name: 'Cem' }).check();
  await page.getByRole('button', { name: 'Vraag het' }).click();
  await page.getByText('om je kaart over te nemen. Tot die ja zegt').waitFor();
  await page.context().close();

  const asked = linkIn(await textOf(by(CEM).get('/mijn')), '/contacten/overname');
  for (const other of [ANNA, BAS]) {
    expect((await by(other).get(asked)).status).toBe(404);
    expect((await by(other).post(asked, { doe: 'nee' })).status).toBe(404);
  }
  const takes = await pageOf(CEM);
  await openLive(takes, site.url + asked);
  const shown = await takes.content();
  expect(shown).toContain('Meekijken bij een huisverbod');
  expect(shown).not.toContain('010 123 45 67');
  await holdsWideAndNarrow(takes);
  await takes.getByRole('link', { name: 'Neem over' }).click();
  // Of two lines of their own and two of Bas all fit.
  await takes.getByLabel('Bel me voor (4)').waitFor();
  expect(await takes.getByLabel('Bel me voor (1)').inputValue()).toBe('Een contactverbod dat niet werkt');
  expect(await takes.getByLabel('Bel me voor (4)').inputValue()).toBe('Meekijken bij een huisverbod');
  expect(await textOf(by(BAS).get('/contacten/kaart'))).toContain('Haal mijn kaart weg');
  await takes.getByRole('button', { name: 'Bewaar mijn kaart' }).click();
  await takes.getByText('Je kaart is bewaard.').waitFor();
  await takes.context().close();
  expect(await textOf(by(BAS).get('/contacten/kaart'))).not.toContain('Haal mijn kaart weg');
  expect(await textOf(by(BAS).get('/contacten/kaart/overdragen'))).toContain('nam je kaart over');
});

test('what is taken away is found by nobody any more', async () => {
  expect(await textOf(by(ANNA).get('/contacten'))).toContain('Cem');
  await by(CEM).post('/contacten/kaart', { intent: 'drop' });
  for (const path of ['/contacten', '/contacten?q=contactverbod', '/contacten?q=contacverbod'])
    expect(await textOf(by(ANNA).get(path))).not.toMatch(/Cem|contactverbod dat/);
});
