import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The system's Chromium; `npm test` finds or installs it and says where it is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** Whether it only shows things: such a page has no script but that which leaves it at once. */
export const isPlain = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.scripts].every(({ src }) => src.endsWith('/verlaat.js')));

/** Opens a page and waits until its script, when it has one, has taken over: React marks the outermost element last. */
export async function openLive(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (await isPlain(page)) return;
  await page.waitForFunction(() =>
    Object.keys(document.documentElement).some((key) => key.startsWith('__reactProps')),
  );
}

/** Signs in on the home page of the example, as a visitor would. */
export async function enterAs(page: Page, url: string, role: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: `Ga verder als ${role}` }).click();
  await page.getByRole('link', { name: 'Matching' }).first().waitFor();
}

/** A table as the user reads it: per row the text of each cell under its heading. */
export async function readTable(page: Page, caption: string): Promise<Record<string, string>[]> {
  return page.getByRole('table', { name: caption }).evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent?.trim() ?? '');
    return [...table.querySelectorAll('tbody tr')]
      .map((row) => [...row.children])
      .filter((cells) => cells.length === heads.length)
      .map((cells) =>
        Object.fromEntries(
          cells.map((cell, index) => [heads[index], (cell as HTMLElement).innerText.trim()]),
        ),
      );
  });
}
