/**
 * Writes package.json for others (`published`) or for the checkout (`checkout`). `npm pack` and `npm publish` do both,
 * before and after.
 *
 * The checkout runs the sources, without a build; others need JavaScript, because Node strips no types under
 * node_modules. npm, unlike pnpm, reads no `exports` in `publishConfig`, so they are rewritten. Each form follows from the
 * other, so that a run that was broken off is mended by the next.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const form = process.argv[2];
if (form !== 'published' && form !== 'checkout') throw new Error('Say `published` or `checkout`.');

const file = new URL('../package.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8'));
for (const [entry, target] of Object.entries(manifest.exports)) {
  const name = /([^/]+)\.[tj]s$/.exec(target.default ?? target)[1];
  manifest.exports[entry] =
    form === 'checkout' ? `./src/${name}.ts` : { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
if (form === 'checkout') rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
