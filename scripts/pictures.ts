// Photographs every page, to be looked at: at each width, in the dark, in English, and with nobody, few and many people.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from '../e2e/support/browser.ts';
import { addressOf, contextFor, openEveryPage, PAGES } from '../e2e/support/every-page.ts';
import { openStage } from './bench/web-stage.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, 'only-rounds': { type: 'boolean' }, help: { type: 'boolean' } },
});
const [folder] = positionals;

interface Shot {
  width: number;
  taal: 'nl' | 'en';
  colorScheme: 'light' | 'dark';
}
const SHOTS: Shot[] = [
  ...[360, 820, 1280].map((width): Shot => ({ width, taal: 'nl', colorScheme: 'light' })),
  { width: 360, taal: 'nl', colorScheme: 'dark' },
  { width: 1280, taal: 'nl', colorScheme: 'dark' },
  { width: 360, taal: 'en', colorScheme: 'light' },
];

if (values.help || !folder) {
  console.error(`npm run pictures -- FOLDER [--only TEXT]

Photographs every page of the example, whole: at 360, 820 and 1280, in the dark, and in English; then the pages of rounds
with nobody, 3 and 2,000 people at 360. The site has to be built. Pages are those of e2e/support/every-page.ts.

  --only TEXT     only pages whose address holds this
  --only-rounds   only those of the rounds with nobody, 3 and 2,000 people`);
  process.exitCode = values.help ? 0 : 2;
} else {
  mkdirSync(folder, { recursive: true });
  if (!values['only-rounds']) await photograph(folder, values.only ?? '');
  await photographRounds(folder, values.only ?? '');
}

/** How many people sign up for it. */
const ROUNDS = { leeg: 0, drie: 3, groot: 2_000 };
const ROUND_PAGES = ['', '/organisaties', '/plekken', '/aanmeldingen', '/matching'];

async function photographRounds(into: string, only: string): Promise<void> {
  const pages = Object.keys(ROUNDS).flatMap((code) => [
    `/plekken/${code}`,
    ...ROUND_PAGES.map((page) => `/rondes/${code}${page}`),
  ]);
  const wanted = pages.filter((path) => path.includes(only));
  if (wanted.length === 0) return;
  const { site, cookie, close } = await openStage({ databaseUrl: undefined, rounds: ROUNDS });
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const cookies = cookie.split('; ').map((pair) => pair.split(/=(.*)/));
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: site.url })));
    const page = await context.newPage();
    for (const path of wanted) await shoot(page, site.url + path, join(into, `${nameOf(path)}.360.png`));
    console.log('360 px, rounds with nobody, 3 and 2,000 people');
  } finally {
    await browser.close();
    await close();
  }
}

function nameOf(path: string): string {
  return path.replace(/[^a-z0-9-]+/gi, '_').replace(/^_|_$/g, '');
}

async function shoot(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path, fullPage: true });
}

async function photograph(into: string, only: string): Promise<void> {
  const { close } = await openEveryPage();
  try {
    for (const { width, taal, colorScheme } of SHOTS) {
      for (const [role, path] of PAGES.filter(([, one]) => one.includes(only))) {
        const page = await (await contextFor(role, taal, {})).newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const name = nameOf(`${role ?? 'bezoeker'}${path}`);
        await shoot(page, addressOf(path), join(into, `${name}.${width}.${taal}.${colorScheme}.png`));
        await page.context().close();
      }
      console.log(`${width} px, ${taal}, ${colorScheme}`);
    }
  } finally {
    await close();
  }
}
