import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';
const LINE = '.ws-brief-list__line';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ example: 'alive' });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  page = await context.newPage();
  await page.goto(`${site.url}${ROUND}/aanmeldingen`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('a coordinator reads what somebody chose without knowing the codes, of a secret place too', async () => {
  const chosenBy = (name: string) =>
    page.locator('.ws-table__row', { hasText: name }).locator(LINE).allInnerTexts();
  expect(await chosenBy('Aisha Lopes')).toEqual([
    'VTM-4 Een dag met de vertrouwensarts',
    'BAL Balans Behandeling',
    'VTW Veilig Thuis Waardenland',
  ]);
  // LUW-4 is secret: its title is on the list of places of a coordinator as well.
  expect((await chosenBy('Anouk Ramdin')).filter((line) => line.startsWith('LUW'))).toEqual([
    'LUW-4 Intake en veiligheidsplan',
  ]);
});

test('every choice keeps to one line and its code is whole, wide and narrow', async () => {
  for (const width of [1280, 1024, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page.locator(LINE).evaluateAll((all) =>
      all.map((line) => {
        const code = document.createRange();
        code.selectNode(line.firstChild!);
        return {
          high:
            line.getBoundingClientRect().height > 1.9 * Number.parseFloat(getComputedStyle(line).fontSize),
          cut: code.getBoundingClientRect().right > line.getBoundingClientRect().right,
        };
      }),
    );
    expect(lines.length).toBeGreaterThan(300);
    expect([width, lines.filter(({ high, cut }) => high || cut)]).toEqual([width, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
