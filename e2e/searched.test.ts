import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../src/platform/db/connect.ts';
import { Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { openAs } from './support/signed-in.ts';
import { type Site, startSite } from './support/site.ts';

const WORDS = '/contacten/woorden';

let folder: string;
let site: Site;
let browser: Browser;
let coordinator: Visitor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-searched-'));
  site = await startSite({ keep: folder, example: 'alive' });
  browser = await openBrowser();
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

const textOf = async (answer: Promise<Response>) => (await answer).text();
const pageWords = () => textOf(coordinator.get(WORDS));

/** The form has the word that a link leads to. */
const filled = (page: Page, word: string) => page.locator(`#said[value="${word}"]`).waitFor();

test('a coordinator says what a word means without JavaScript, and what was typed wrong is not lost', async () => {
  expect(await pageWords()).toContain('rijbewijs');
  const refused = await coordinator.post(WORDS, {
    said: 'rijbewijs',
    means: 'Kerkstraat 12',
    intent: 'save',
  });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const kept of ['value="rijbewijs"', 'value="Kerkstraat 12"', 'href="#means"'])
    expect(page).toContain(kept);
  const saved = await coordinator.post(WORDS, { said: 'rijbewijs', means: 'aangifte', intent: 'save' });
  expect([saved.status, saved.headers.get('location')]).toEqual([
    303,
    `${WORDS}?gedaan=bewaard&woord=rijbewijs`,
  ]);
  expect(await textOf(coordinator.get('/contacten?q=rijbewijs'))).toMatch(/We zochten ook op:[^<]*aangifte/);
  await coordinator.post(WORDS, { said: 'rijbewijs', intent: 'undo-new' });
  expect(await textOf(coordinator.get('/contacten?q=rijbewijs'))).toContain('Geen kaart gevonden');
});

test('who does not coordinate the programme has no such page, and no link to it', async () => {
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const visitor = await visitorAs(site, role);
    expect((await visitor.get(WORDS)).status, role).toBe(404);
    const posted = await visitor.post(WORDS, { said: 'hond', means: 'aangifte', intent: 'save' });
    expect(posted.status, role).toBe(404);
    expect(await textOf(visitor.get('/contacten?q=hond')), role).not.toContain(WORDS);
  }
  expect((await coordinator.get(`${WORDS}?programma=elders`)).status).toBe(404);
  expect(await pageWords()).toContain('hond');
});

test('with JavaScript: a word of the programme is changed, taken away and brought back; axe-core reports nothing', async () => {
  const page = await openAs(browser, site, coordinator, '/contacten');
  await page.getByRole('link', { name: 'Bekijk wat mensen zoeken en niet vinden' }).click();
  await page.getByRole('link', { name: 'Zeg wat dit betekent (speelgoed)' }).click();
  await filled(page, 'speelgoed');
  await page.getByLabel('Wat er dan op de kaart staat').fill('kinderen, spel');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('link', { name: 'Wijzig (speelgoed)' }).click();
  await filled(page, 'speelgoed');
  await page.getByLabel('Wat er dan op de kaart staat').fill('kinderopvang');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('cell', { name: 'kinderopvang' }).waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByRole('cell', { name: 'kinderen, spel' }).waitFor();
  await page.getByRole('button', { name: 'Haal weg (speelgoed)' }).click();
  await page.getByText('Weggehaald.').waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByRole('cell', { name: 'kinderen, spel' }).waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});

test('who finds nothing sees what can be done, and what is often searched is one press away', async () => {
  const page = await openAs(browser, site, coordinator, '/contacten?q=xylofoon');
  await page.getByRole('heading', { name: 'Geen kaart gevonden' }).waitFor();
  await page.getByRole('link', { name: 'Zeg wat dit betekent' }).waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'aangifte', exact: true }).click();
  await page.getByRole('heading', { name: /kaart(en)?$/ }).waitFor();
  await page.context().close();
});

test('what is typed is counted without who asked; a link, a try and a client are not; and a word is taken out with one press', async () => {
  await coordinator.post('/contacten', { q: 'xylofoonstemmer' });
  await coordinator.post('/contacten', { q: 'Xylofoonstemmer' });
  await coordinator.post('/contacten', { q: 'trombone', proef: '1' });
  await coordinator.post('/contacten', { q: 'harp voor mevrouw Jansen' });
  await coordinator.get('/contacten?q=hobo');
  await fetch(`${site.url}/contacten?q=hobo`, { method: 'HEAD', headers: { cookie: coordinator.cookie } });
  await new Visitor(site).post('/contacten', { q: 'hobo' });
  const forgotten = await coordinator.post(WORDS, { said: 'hond', intent: 'forget' });
  expect(forgotten.headers.get('location')).toBe(`${WORDS}?gedaan=vergeten`);
  expect(await pageWords()).not.toContain('>hond<');
  await site.stop();
  const connection = await connect({ dataFolder: folder });
  const rows = await connection.db.selectFrom('searched_words').selectAll().execute();
  await connection.close();
  expect(Object.keys(rows[0]!).sort()).toEqual(['found', 'month', 'programme_id', 'times', 'words']);
  const counted = rows.map(({ words, times, found }) => `${words} ${times} ${found}`).sort();
  expect(counted).toEqual(['rijbewijs 4 false', 'speelgoed 3 false', 'xylofoonstemmer 1 false']);
});
