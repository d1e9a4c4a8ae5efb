import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { enterAs, openBrowser } from './support/browser.ts';
import { Hand } from './support/keystrokes.ts';
import { type Site, startSite } from './support/site.ts';

const FIFTEEN_MINUTES = 15 * 60;

let browser: Browser;
let site: Site;
let page: Page;
/** The rows of the sheet with organisations: code, name, kind, region, contact person, address. */
let organisations: string[][];
/** The same as cells on the clipboard. */
const cellsOf = (rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const measured: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const name = 'ronde-2027.xlsx';
  const { sheets } = await readWorkbook(await readFile(new URL(`../example/${name}`, import.meta.url)), name);
  const sheet = sheets.find((one) => one.name === 'Organisaties')!;
  organisations = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
});
beforeEach(async () => {
  site = await startSite();
  page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await enterAs(page, site.url, 'coördinator');
});
afterEach(async () => {
  await page.context().close();
  await site.stop();
});
afterAll(async () => {
  await browser.close();
  const title = 'Setting up a round of 26 organisations by hand (keystroke-level model):';
  process.stdout.write(`${[title, ...measured].join('\n')}\n`);
});

/** A new round with all its days, and house rules that are ready somewhere else. */
async function makeRound(hand: Hand, name: string, base: RegExp): Promise<string> {
  await hand.open(`${site.url}/rondes/nieuw`);
  await hand.type(page.getByLabel('Naam van de ronde'), name);
  await hand.choose(page.getByLabel(base));
  await hand.press(page.getByRole('button', { name: 'Maak de ronde' }));
  await page.waitForURL('**/instellingen*');
  for (const [label, day] of [
    ['Aanmelden kan vanaf', '2027-09-06'],
    ['Aanmelden kan tot en met', '2027-09-24'],
    ['Kiezen kan tot en met', '2027-09-27'],
    ['De match is op', '2027-09-29'],
    ['Antwoorden kan tot en met', '2027-10-08'],
    ['Eerste dag met stages', '2027-11-01'],
    ['Laatste dag met stages', '2027-11-19'],
    ['Terugkijken op', '2027-12-03'],
  ] as const) {
    await hand.day(page.getByLabel(label), day);
  }
  await hand.press(page.getByRole('button', { name: 'Bewaar' }));
  await page.getByText('De data zijn bewaard.').waitFor();
  return new URL(page.url()).pathname.replace('/instellingen', '');
}

/** On the page of the organisations. */
async function inviteAll(hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^Nodig alle \d+ uit/ }));
  await hand.press(page.getByRole('button', { name: /^Verstuur \d+ mails/ }));
  await page.getByText(/Over tien seconden gaan \d+ mails weg/).waitFor();
}

function note(how: string, { seconds, keys, clicks, pages }: Hand): void {
  const minutes = (seconds / 60).toFixed(1);
  measured.push(`  ${how}: ${minutes} minutes, ${keys} keys, ${clicks} clicks, ${pages} pages`);
}

test('with the organisations typed one by one it takes less than fifteen minutes', async () => {
  const hand = new Hand(page);
  const round = await makeRound(hand, 'Ronde getypt', /^Begin leeg/);
  await hand.open(`${site.url}${round}/organisaties/nieuw`);
  const seen = { kind: new Set<string>(), region: new Set<string>() };
  // One of the list of the browser: three letters and a key to take it.
  const fill = async (what: 'kind' | 'region', label: string, text: string) => {
    const field = page.getByLabel(label);
    const present = (await field.inputValue()) === text;
    await hand.type(field, !present && seen[what].has(text) ? text.slice(0, 4) : text);
    await field.fill(text);
    seen[what].add(text);
  };
  for (const [code = '', name = '', kind = '', region = '', contact = '', email = ''] of organisations.slice(
    1,
  )) {
    // The example has the police already.
    if (code === 'POL') continue;
    await hand.type(page.getByLabel('Naam', { exact: true }), name);
    await fill('kind', 'Soort', kind);
    await fill('region', 'Regio', region);
    await hand.type(page.getByLabel('Naam van de contactpersoon'), contact);
    await hand.type(page.getByLabel('E-mailadres van de contactpersoon'), email);
    await hand.press(page.getByRole('button', { name: 'Voeg toe en door met de volgende' }));
    await page.getByText(`${name} is toegevoegd.`).waitFor();
  }
  await hand.open(`${site.url}${round}/organisaties`);
  await inviteAll(hand);
  note('typed one by one', hand);
  expect(hand.seconds).toBeLessThan(FIFTEEN_MINUTES);
});

async function pasteList(hand: Hand, round: string): Promise<void> {
  await hand.open(`${site.url}${round}/import`);
  await hand.paste(page.getByLabel('Of plak cellen'), cellsOf(organisations));
  await hand.press(page.getByRole('button', { name: 'Bekijk wat erin staat' }));
  await hand.press(page.getByRole('button', { name: /^Importeer/ }));
  await hand.press(page.getByRole('link', { name: 'Naar de organisaties' }));
  await page.getByRole('heading', { name: 'Organisaties', exact: true }).waitFor();
}

test('with the list pasted from a spreadsheet it takes less than five', async () => {
  const hand = new Hand(page);
  const round = await makeRound(hand, 'Ronde geplakt', /^Begin leeg/);
  await pasteList(hand, round);
  await inviteAll(hand);
  note('the list pasted', hand);
  expect(hand.seconds).toBeLessThan(FIFTEEN_MINUTES / 3);
});

test('after an earlier round it takes less than five', async () => {
  const before = new Hand(page);
  await pasteList(before, '/rondes/voorjaar-2027');
  await before.open(`${site.url}/rondes/voorjaar-2027/organisaties`);
  await inviteAll(before);
  const hand = new Hand(page);
  const round = await makeRound(hand, 'Ronde daarna', /^Neem Ronde voorjaar 2027 mee/);
  await hand.open(`${site.url}${round}/organisaties`);
  await inviteAll(hand);
  note('after an earlier round', hand);
  expect(hand.seconds).toBeLessThan(FIFTEEN_MINUTES / 3);
});
