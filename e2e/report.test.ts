import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../src/platform/pdf/testing.ts';
import { Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const REPORT = '/opbrengst/voorjaar-2026';

let site: Site;
let browser: Browser;
let coordinator: Visitor;
const nobody = () => new Visitor(site);

beforeAll(async () => {
  site = await startSite({ example: 'visits' });
  browser = await openBrowser();
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const textOf = async (answer: Promise<Response>) => (await answer).text();
const linkIn = (page: string) => /\/gedeelde-opbrengst\/[\w-]{43}/.exec(page)?.[0] ?? '';

async function share(label = 'Gemeente'): Promise<string> {
  return linkIn(await textOf(coordinator.post(`${REPORT}/delen`, { doe: 'link', label, days: '10' })));
}

async function openAs(
  visitor: Visitor,
  path: string,
  width: number,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, javaScriptEnabled },
  });
  const cookies = visitor.cookie.split('; ').filter(Boolean);
  await context.addCookies(
    cookies.map((one) => ({
      ...{ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1) },
      url: site.url,
    })),
  );
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  return page;
}

test('a link opens the version for others without an account, and nothing once it is withdrawn', async () => {
  const link = await share();
  const page = await nobody().get(link);
  expect([page.status, page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
    ...[200, 'no-store', 'noindex, nofollow'],
  ]);
  const paper = await nobody().get(`${link}/rapport.pdf`);
  const sheets = await nobody().get(`${link}/getallen.xlsx`);
  expect([paper.status, sheets.status]).toEqual([200, 200]);
  const list = await textOf(coordinator.get(`${REPORT}/delen`));
  expect(list).not.toContain(link);
  const id = /name="id" value="([0-9a-f-]{36})"/.exec(list)![1]!;
  expect((await coordinator.post(`${REPORT}/delen`, { doe: 'intrekken', id })).status).toBe(303);
  for (const path of [link, `${link}/rapport.pdf`, `${link}/getallen.xlsx`])
    expect((await nobody().get(path)).status).toBe(404);
});

test('who coordinates nothing here finds no report', async () => {
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const visitor = await visitorAs(site, role);
    for (const path of ['/opbrengst', REPORT, `${REPORT}/rapport.pdf`, `${REPORT}/getallen.xlsx`])
      expect([role, path, (await visitor.get(path)).status]).toEqual([role, path, 404]);
  }
});

test.each([true, false])('costs are filled in and quotes chosen, with JavaScript %s', async (scripted) => {
  const page = await openAs(coordinator, `${REPORT}/aanvullen`, 1280, scripted);
  await page.getByLabel('Waarvoor').fill('Zaalhuur');
  await page.getByLabel('Bedrag in euro').fill('twee tientjes');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByText('Er klopt iets nog niet').waitFor();
  expect(await page.getByLabel('Waarvoor').inputValue()).toBe('Zaalhuur');
  await page.getByLabel('Bedrag in euro').fill('1.250,50');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByText('De kosten zijn bewaard.').waitFor();
  await page.getByRole('button', { name: 'Haal Zaalhuur weg' }).click();
  await page.getByText('De regel is weg.').waitFor();
  expect(await page.getByText('Zaalhuur').count()).toBe(0);
  await page.context().close();
});

test('each chart says what its table says', async () => {
  const page = await openAs(coordinator, REPORT, 1280);
  const drawn = await page.locator('.ws-dumbbells text.ws-dumbbells__number').allTextContents();
  await page.getByText('Bekijk als tabel').click();
  const table = page.getByRole('table', { name: 'Ik weet wie ik bel' });
  const cells = await table.locator('tbody tr td:last-child').allInnerTexts();
  expect(drawn.length).toBeGreaterThan(0);
  expect(cells.filter((text) => /^\d/.test(text.trim())).map((text) => text.trim())).toEqual(drawn);
  const dots = await page.locator('.ws-unit-dots > svg circle').count();
  const legend = await page.locator('.ws-unit-dots__legend .ws-unit-dots__value').allInnerTexts();
  expect(legend.reduce((sum, one) => sum + Number(one), 0)).toBe(dots);
  const bars = await page
    .locator('.ws-parted tbody td')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('text')?.textContent, one.querySelector('span')?.textContent]),
    );
  for (const [number, said] of bars) expect(number).toBe(said);
  await page.context().close();
});

test('the paper and the public home say what the page says', async () => {
  const page = await openAs(coordinator, REPORT, 1280, false);
  const title = (await page.locator('h1').innerText()).trim();
  const pdf = await readPdf(
    new Uint8Array(await (await coordinator.get(`${REPORT}/rapport.pdf`)).arrayBuffer()),
  );
  // Where a line of the heading ends, a reader of PDF has no space.
  const close = (text: string) => text.replaceAll(' ', '');
  expect(pdf.tree.map(close)).toContain(close(`H1 ${title}`));
  const [held, offered] = /^(\d+) stages? ging(?:en)? door, van de (\d+)/.exec(title)!.slice(1);
  const shown = await textOf(nobody().get('/'));
  expect(shown).toContain(`${held} van ${offered}`);
  await page.context().close();
});

test.each([
  ['coordinator', 1280],
  ['coordinator', 360],
  ['shared', 1280],
  ['shared', 360],
] as const)('%s at %i px: axe finds nothing and nothing sticks out', async (who, width) => {
  const path = who === 'shared' ? await share(`breedte ${width}`) : REPORT;
  const page = await openAs(who === 'shared' ? nobody() : coordinator, path, width);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.context().close();
});
