import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import type { ServerBuild } from 'react-router';
import { expect, test } from 'vitest';
import type { PageHandle } from '../src/ui/plain.ts';

type Manifest = ServerBuild['assets'];

const client = join(import.meta.dirname, '../build/client');

/** What the build says of each page: the files of script that it comes in. */
function readManifest(): Manifest {
  const assets = join(client, 'assets');
  const name = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file))!;
  const window: { __reactRouterManifest?: Manifest } = {};
  runInNewContext(readFileSync(join(assets, name), 'utf8'), { window });
  return window.__reactRouterManifest!;
}

const { entry, routes } = readManifest();
const sizes = new Map(
  readdirSync(join(client, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [
      `/assets/${name}`,
      brotliCompressSync(readFileSync(join(client, 'assets', name))).byteLength,
    ]),
);
const sizeOf = (file: string) => sizes.get(file)!;

const filesOf = (module: string, imports: readonly string[] = []) => [module, ...imports];
const frame = [
  ...filesOf(entry.module, entry.imports),
  ...filesOf(routes.root!.module, routes.root!.imports),
];

/** What the build of the server says of each page: some go out without a script, to every browser. */
const built: ServerBuild = await import(pathToFileURL(join(client, '../server/index.js')).href);
const handleOf = (id: string) => built.routes[id]!.module.handle as PageHandle | undefined;

/** Whatever stands in its address, this page brings no script. */
function bringsNone(id: string): boolean {
  const handle = handleOf(id);
  return handle?.plain === true || handle?.scriptless?.(ANY_PARAMETER) === true;
}
// A page that asks after one in its address finds it.
const ANY_PARAMETER = new Proxy({}, { get: () => 'x', has: () => true }) as Record<string, string>;

const pages = Object.values(routes)
  .filter((route) => route && route.id !== 'root' && !bringsNone(route.id))
  .map((route) => ({
    id: route!.id,
    files: [...new Set([...frame, ...filesOf(route!.module, route!.imports)])],
  }));

test('no page brings more script than a phone can take, nor in more files', () => {
  const heavy = pages
    .map(({ id, files }) => ({
      id,
      kB: files.reduce((sum, file) => sum + sizeOf(file), 0) / 1000,
      files: files.length,
    }))
    .filter(({ kB, files }) => kB > 125 || files > 25);
  expect(heavy).toEqual([]);
});

test('the framework comes in one file, which all pages share', () => {
  const [framework, ...others] = new Set(frame.filter((file) => sizeOf(file) > 50_000));
  expect(others).toEqual([]);
  expect(sizeOf(framework!)).toBeLessThan(95_000);
});
