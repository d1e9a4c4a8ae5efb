import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';

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

/** Opens somebody of the list; what is said of each choice. */
async function chosenBy(name: string): Promise<string[]> {
  await page.goto(`${site.url}${ROUND}/aanmeldingen?zoek=${encodeURIComponent(name)}`);
  await page.locator('.ws-dense__name', { hasText: name }).first().click();
  const lines = page.getByRole('complementary', { name }).locator('.ws-choice-lines > li');
  await lines.first().waitFor();
  return (await lines.allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
}

test('a coordinator reads what somebody chose without knowing the codes, of a secret place too', async () => {
  const chosen = await chosenBy('Aisha Lopes');
  expect(chosen).toHaveLength(3);
  for (const [index, said] of [
    /Veilig Thuis Maasmond, Een dag met de vertrouwensarts \(.*VTM-4\)/,
    /Balans Behandeling, welke plek dan ook/,
    /Veilig Thuis Waardenland, welke plek dan ook/,
  ].entries()) {
    expect(chosen[index]).toMatch(said);
  }
  // LUW-4 is secret: its title is on the list of places of a coordinator as well. Of its days nothing is said.
  const secret = (await chosenBy('Anouk Ramdin')).filter((line) => line.includes('LUW-4'));
  expect(secret).toHaveLength(1);
  expect(secret[0]).toContain('Opvang De Luwte, Intake en veiligheidsplan (LUW-4)');
  expect(secret[0]).not.toMatch(/\bmrt\b|maart/);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('main').innerText();
  expect(printed).toContain('Anouk Ramdin');
  expect(printed).not.toMatch(/LUW|De Luwte|veiligheidsplan/);
  await page.emulateMedia({ media: 'screen' });
});

test('a row is two lines high where there is room, and every number of a choice is within its row', async () => {
  await page.goto(`${site.url}${ROUND}/aanmeldingen`);
  for (const width of [1280, 1024, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const rows = await page.locator('.ws-dense tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('th')!.textContent,
        high: row.getBoundingClientRect().height,
        out: [...row.querySelectorAll('.ws-mark-box')].filter(
          (mark) => mark.getBoundingClientRect().right > row.getBoundingClientRect().right,
        ).length,
      })),
    );
    expect(rows).toHaveLength(24);
    expect([width, rows.filter(({ out, high }) => out > 0 || (width >= 1024 && high > 66))]).toEqual([
      width,
      [],
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('168 people are a page of at most 120 kB, and 2,500 px high', async () => {
  const answer = await page.context().request.get(`${site.url}${ROUND}/aanmeldingen`);
  expect((await answer.body()).length).toBeLessThan(120_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}${ROUND}/aanmeldingen`);
  await page.getByText('1 tot en met 24 van 168').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
});
