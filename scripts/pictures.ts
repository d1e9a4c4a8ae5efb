// Photographs every page, to be looked at: at each width, once in the dark and once in English.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, contextFor, openEveryPage, PAGES } from '../e2e/support/every-page.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, help: { type: 'boolean' } },
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

Photographs every page of the example, whole: at 360, 820 and 1280, in the dark, and in English. The site has to be
built. Pages are those of e2e/support/every-page.ts.

  --only TEXT   only pages whose address holds this`);
  process.exitCode = values.help ? 0 : 2;
} else await photograph(folder, values.only ?? '');

async function photograph(into: string, only: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const { close } = await openEveryPage();
  try {
    for (const { width, taal, colorScheme } of SHOTS) {
      for (const [role, path] of PAGES.filter(([, one]) => one.includes(only))) {
        const page = await (await contextFor(role, taal, {})).newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addressOf(path));
        await page.waitForLoadState('networkidle');
        const name = `${role ?? 'bezoeker'}${path}`.replace(/[^a-z0-9-]+/gi, '_').replace(/_$/, '');
        await page.screenshot({
          path: join(into, `${name}.${width}.${taal}.${colorScheme}.png`),
          fullPage: true,
        });
        await page.context().close();
      }
      console.log(`${width} px, ${taal}, ${colorScheme}`);
    }
  } finally {
    await close();
  }
}
