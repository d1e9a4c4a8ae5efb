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
  /** A phone; otherwise a desk. */
  phone?: boolean;
  height: number;
  /** Who looks; otherwise a visitor. */
  role?: string;
  /** What is opened first, as somebody would. */
  open?(page: Page): Promise<void>;
}

const PICTURES: Picture[] = [
  { name: 'home', path: '/', height: 1000 },
  { name: 'gallery', path: '/plekken/voorjaar-2027', height: 1000 },
  { name: 'gallery-phone', path: '/plekken/voorjaar-2027', height: 780, phone: true },
  { name: 'round-home', path: ROUND, height: 1000, role: 'coördinator' },
  {
    name: 'people',
    path: `${ROUND}/aanmeldingen`,
    height: 1100,
    role: 'coördinator',
    open: (page) => page.getByRole('link', { name: 'Anouk Yılmaz' }).click(),
  },
];

const site = await startSite({ example: 'alive', clock: '2026-11-28T09:00:00Z' });
const browser = await openBrowser();
try {
  for (const { name, path, phone, height, role, open } of PICTURES) {
    const context = await browser.newContext({
      viewport: { width: phone ? 390 : 1280, height },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (role) await enterAs(page, site.url, role);
    await page.goto(site.url + path);
    await open?.(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(name);
    await context.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
