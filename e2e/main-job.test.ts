import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { enterAs, openBrowser, readTable } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const example = (name: string) => fileURLToPath(new URL(`../example/${name}`, import.meta.url));
const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Waits as somebody without JavaScript does: the page refreshes itself. */
async function proposal(page: Page, number: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(page.url().replace(/\?.*/, ''));
        const text = await page.locator('main').innerText();
        return text.includes(`Voorstel ${number}`) && !text.includes('wordt nog berekend');
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBe(true);
}

async function importFile(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}${ROUND}/import`);
  await page.getByLabel('Werkblad', { exact: true }).setInputFiles(example(name));
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await page.getByRole('button', { name: /^Importeer/ }).waitFor();
}

/** All rows of a list that shows some at a time. */
async function readList(page: Page, address: string, caption: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for (let number = 1; ; number++) {
    await page.goto(`${address}&blad=${number}`);
    rows.push(...(await readTable(page, caption)));
    if ((await page.getByRole('link', { name: 'Volgende', exact: true }).count()) === 0) return rows;
  }
}

const VISITS = 'Wie gaat waarheen, op welke dag';
const BOARD = `${ROUND}/matching?toon=stages`;

/** Opens somebody of the proposal. */
async function openPerson(page: Page, url: string, name: string): Promise<Locator> {
  await page.goto(`${url}${BOARD}&zoek=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).first().click();
  const panel = page.getByRole('complementary', { name });
  await panel.waitFor();
  return panel;
}

/** The field about a cell; between the row and the column it says whose row it is. */
const signUpCell = (row: number, column: string) =>
  new RegExp(`^Aanmeldingen, rij ${row} \\([^)]+\\), kolom "${column}"`);

describe.each([
  { javaScriptEnabled: true, how: 'with JavaScript' },
  { javaScriptEnabled: false, how: 'without JavaScript' },
])('from workbook to handed-out match, $how', ({ javaScriptEnabled }) => {
  let site: Site;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    site = await startSite();
    const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL', acceptDownloads: true });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await enterAs(page, site.url, 'coördinator');
  });
  afterAll(async () => {
    await page.context().close();
    await site.stop();
  });

  test('the rough workbook shows its findings, and comes in once they are worked through', async () => {
    await importFile(page, site.url, 'ronde-2027-ruw.xlsx');
    const main = page.locator('main');
    const text = await main.innerText();
    expect(text).toContain('168 aanmeldingen, 71 stageplekken, 26 organisaties');
    for (const group of [
      'Kies zelf (4)',
      'Klopt niet (4)',
      'Niet overgenomen (2)',
      '26 dingen zijn voor je hersteld',
    ]) {
      expect(text).toContain(group);
    }
    expect(text).not.toContain('123456782');
    expect(text).not.toContain('Kastanjelaan');
    await page.getByLabel(signUpCell(11, 'E-mail')).fill('fatima.de.vries@csm.example');
    await page.getByLabel(signUpCell(26, 'Keuze 1')).fill('Zorg- en Veiligheidshuis Delta');
    await page.getByLabel(signUpCell(29, 'Keuze 1')).fill('OMI-2');
    await page.getByLabel(signUpCell(89, 'Beschikbare dagen')).fill('2027-03-09');
    await page.getByRole('button', { name: 'Bewaar en reken opnieuw' }).click();
    await page.getByRole('button', { name: /^Importeer/ }).click();
    await page.getByRole('link', { name: 'Ga naar de matching' }).first().waitFor();
    expect(await main.innerText()).toContain('168 aanmeldingen');
  });

  test('the tidy workbook comes in whole, and a second time nothing changes', async () => {
    await importFile(page, site.url, 'ronde-2027.xlsx');
    await page.getByRole('button', { name: /^Importeer/ }).click();
    await page.getByRole('link', { name: 'Ga naar de matching' }).first().waitFor();
    await importFile(page, site.url, 'ronde-2027.xlsx');
    const rows = await readTable(page, 'Per soort: wat nieuw is, wat verandert en wat gelijk blijft');
    expect(rows.map(({ Wat, Nieuw, Verandert }) => [Wat, Nieuw, Verandert])).toEqual([
      ['Aanmeldingen', '0', '0'],
      ['Stageplekken', '0', '0'],
      ['Organisaties', '0', '0'],
      ['Uitsluitingen', '0', '0'],
      ['Vastgelegde stages', '0', '0'],
    ]);
  });

  test('the match equals the independent optimum, as the coordinator reads it', async () => {
    await page.goto(`${site.url}${ROUND}/matching`);
    await page.getByRole('button', { name: 'Maak het voorstel' }).click();
    await proposal(page, 1);
    const text = await page.locator('main').innerText();
    expect(text).toContain('135 van de 154 mensen krijgen een stage, samen 144 stages.');
    const levels = text.replace(/\s+/g, ' ');
    expect(levels).toContain('1e 54 2e 53 3e 27 4e 10');
    expect(levels).toContain('Buiten balans 40 bij');
    expect(levels).toContain('Voorrang 42 van');
    const visits = await readList(page, site.url + BOARD, VISITS);
    expect(visits).toHaveLength(144);
    expect(Object.keys(visits[0] ?? {})).toEqual(['Wie', 'Van', 'Naar', 'Dag', 'Keuze', 'Aanpassen']);

    await page.goto(`${site.url}${ROUND}/matching?toon=organisaties`);
    const organisations = await readTable(page, 'Gestuurd, ontvangen en saldo per organisatie');
    const sum = (key: string) => organisations.reduce((total, row) => total + Number(row[key]), 0);
    expect([organisations.length, sum('Gestuurd'), sum('Ontvangen')]).toEqual([26, 144, 144]);
    const excess = organisations.map((row) => Math.max(0, Math.abs(signed(row['Saldo nu'])) - 1));
    expect(excess.reduce((total, one) => total + one, 0)).toBe(40);

    const unplaced = await readList(
      page,
      `${site.url}${ROUND}/matching?toon=niet-geplaatst`,
      'Wie geen stage krijgt, en waarom',
    );
    expect(unplaced).toHaveLength(19);
    expect(unplaced.every((row) => (row['Waarom niet'] ?? '').length > 20)).toBe(true);
    const waiting = await readTable(page, 'Wie niet meedeed, en waarom');
    expect(waiting.map((row) => row['Waarom niet'])).toEqual(
      Array(14).fill('De leidinggevende is nog niet gevraagd.'),
    );
  });

  test('locked, excluded and set aside, the next proposal keeps to it and shows what changed', async () => {
    const visitsNow = () => readList(page, site.url + BOARD, VISITS);
    const rowsOf = (visits: Record<string, string>[], name: string) =>
      visits.filter(({ Wie }) => Wie?.startsWith(name));
    const kept = 'Aisha Lopes';
    const [before] = rowsOf(await visitsNow(), kept);
    await page.goto(site.url + BOARD);
    await page.getByRole('row').filter({ hasText: kept }).getByRole('button', { name: 'Zet vast' }).click();
    await page.getByText('Deze stage staat vast.').waitFor();

    const away = 'Anouk Meijer';
    const panel = await openPerson(page, site.url, away);
    await panel.getByRole('link', { name: 'Laat even weg' }).click();
    await panel.getByText('Nog niets is veranderd.').waitFor();
    await panel.getByRole('button', { name: 'Doe het toch' }).click();
    await page.getByText('Deze persoon doet even niet mee.').waitFor();

    const barred = 'André van Wijk';
    const other = await openPerson(page, site.url, barred);
    await other.getByRole('link', { name: 'Mag hier niet komen (Reclassering Delta)' }).click();
    await other.getByText('Nog niets is veranderd.').waitFor();
    await other.getByRole('button', { name: 'Doe het toch' }).click();
    await page.getByText('Genoteerd. Het voorstel is aangepast.').waitFor();

    // While the reasons are worked out it is not matched again.
    await proposal(page, 1);
    await page.getByRole('button', { name: 'Match opnieuw' }).click();
    await proposal(page, 2);
    const visits = await visitsNow();
    const [after] = rowsOf(visits, kept);
    expect([after?.Naar, after?.Dag]).toEqual([before?.Naar, before?.Dag]);
    expect(after?.Aanpassen).toContain('Maak los');
    expect(rowsOf(visits, away)).toEqual([]);
    expect(rowsOf(visits, barred).filter(({ Naar }) => Naar?.includes('Reclassering Delta'))).toEqual([]);
    await page.getByRole('link', { name: /^Anders dan voorstel 1/ }).click();
    // As it was made at first, before the decisions.
    await page.getByLabel('Van', { exact: true }).selectOption({ label: 'Voorstel 1' });
    await page.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    await page.getByRole('table', { name: 'Wie van plek verandert' }).waitFor();
    const gone = rowsOf(await readTable(page, 'Wie van plek verandert'), away);
    expect(gone.map(({ Daarna }) => Daarna)).toEqual(['geen stage']);
  });

  test('the downloaded workbook holds the proposal, and LibreOffice opens it', async () => {
    const visits = await readList(page, site.url + BOARD, VISITS);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download werkblad' }).click();
    const bytes = await readFile(await (await waiting).path());
    const book = await readWorkbook(bytes, 'download.xlsx');
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Organisaties',
        'Stageplekken',
        'Aanmeldingen',
        'Stages',
        'Saldo',
        'Niet geplaatst',
      ]),
    );
    const sheet = book.sheets.find(({ name }) => name === 'Stages')!;
    const column = (number: number) =>
      sheet.rows.slice(1).map(({ cells }) => cells.find((cell) => cell.column === number)?.text);
    expect(column(1)).toEqual(visits.map(({ Wie }) => Wie?.split('\n')[0]));
    await openInLibreOffice(bytes, names.length);
    const handing = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download lijst om uit te delen' }).click();
    const list = await readWorkbook(await readFile(await (await handing).path()), 'list.xlsx');
    expect(list.sheets.map(({ name }) => name)).toEqual(['Stages']);
  });

  test('no page had an error in its console', () => {
    expect(errors).toEqual([]);
  });
});

const signed = (text: string | undefined) => Number((text ?? '').replace('−', '-').replace('+', ''));

const hasLibreOffice = await promisify(execFile)('soffice', ['--version']).then(
  () => true,
  () => false,
);

/** Where LibreOffice is installed: it converts the file and finds the names that we wrote. */
async function openInLibreOffice(bytes: Uint8Array, sheets: number): Promise<void> {
  if (!hasLibreOffice) return;
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-office-'));
  try {
    await writeFile(join(folder, 'round.xlsx'), bytes);
    const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    await promisify(execFile)('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      everySheet,
      '--outdir',
      folder,
      join(folder, 'round.xlsx'),
    ]);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    expect(files).toHaveLength(sheets);
    const visits = await readFile(join(folder, files.find((name) => name.includes('Stages'))!), 'utf8');
    expect(visits).toContain('Aisha Lopes');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
