// Makes public/wisselstage.png, which is shown where somebody shares the address of a public page: of our own street.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../e2e/support/browser.ts';

const root = new URL('..', import.meta.url);
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';

const textOf = (path: string) => readFile(new URL(path, root), 'utf8');
const font = await readFile(
  new URL(`${FONT}/atkinson-hyperlegible-next-latin-wght-normal.woff2`, root),
  'base64',
);
const street = await textOf('src/ui/drawings/street.svg');
const mark = (await textOf('public/favicon.svg')).replace('viewBox="0 -6 40 40"', 'viewBox="0 0 40 28"');

const page = `<!doctype html><style>
  @font-face { font-family: Ours; font-weight: 200 800; src: url(data:font/woff2;base64,${font}) }
  body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #f7efe1; color: #16243a; font-family: Ours }
  header { display: flex; align-items: center; gap: 28px; padding: 64px 0 0 80px }
  header svg { width: 126px; height: 88px }
  h1 { margin: 0; font-size: 92px; font-weight: 700; letter-spacing: -.03em }
  main svg { position: absolute; left: -160px; bottom: 0; width: 1520px }
</style><header>${mark}<h1>Wisselstage</h1></header><main>${street}</main>`;

const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
await tab.screenshot({ path: fileURLToPath(new URL('public/wisselstage.png', root)) });
await browser.close();
