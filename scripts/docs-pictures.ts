// Photographs the pages that README and manual show, from the example, into docs/pictures.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { enterAs, openBrowser } from '../e2e/support/browser.ts';
import { startSite } from '../e2e/support/site.ts';

const ROUND = '/rondes/voorjaar-2027';
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));

interface Picture {
  name: string;
  path: string;
  height: number;
  /** Who looks; otherwise a visitor. */
  role?: string;
  /** What is opened first, as somebody would. */
  open?(page: Page): Promise<void>;
}

const PICTURES: Picture[] = [
  { name: 'home', path: '/', height: 1000 },
  { name: 'gallery', path: '/plekken/voorjaar-2027', height: 1000 },
  { name: 'round-home', path: ROUND, height: 1000, role: 'coördinator' },
  { name: 'organisations', path: `${ROUND}/organisaties`, height: 1000, role: 'coördinator' },
  {
    name: 'people',
    path: `${ROUND}/aanmeldingen`,
    height: 1100,
    role: 'coördinator',
    open: (page) => page.getByRole('link', { name: 'Anouk Yılmaz' }).click(),
  },
];

const BOARD: Picture = {
  name: 'board',
  path: `${ROUND}/matching`,
  height: 1150,
  role: 'coördinator',
  async open(page) {
    await page.getByRole('button', { name: 'Maak het voorstel' }).click();
    await page.getByRole('heading', { name: 'Voorstel 1' }).waitFor();
    // The reasons come a while later.
    await page.getByText('wordt nog berekend').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'André Dekker' }).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Laat zien wat er dan gebeurt' }).click();
    await page.getByRole('button', { name: 'Doe het toch' }).waitFor();
  },
};

const site = await startSite({ example: 'alive', clock: '2026-11-28T09:00:00Z' });
const browser = await openBrowser();
try {
  for (const { name, path, height, role, open } of [...PICTURES, BOARD]) {
    const context = await browser.newContext({
      viewport: { width: 1280, height },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (role) await enterAs(page, site.url, role);
    await page.goto(site.url + path);
    await open?.(page);
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      await document.fonts.ready;
      scrollTo(0, 0);
    });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(name);
    await context.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
