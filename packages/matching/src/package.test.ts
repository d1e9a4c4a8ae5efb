import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const own = fileURLToPath(new URL('..', import.meta.url));
const root = resolve(own, '../..');
const installed = join(root, 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'matching-package-'));
const consumer = join(folder, 'consumer');
const ENTRIES = {
  '.': './src/index.ts',
  './worker': './src/worker.ts',
  './open-worker': './src/open-worker.ts',
  './repair-worker': './src/repair-worker.ts',
};

const run = (program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, shell = false) =>
  execFileSync(program, args, { cwd, env, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
/** With this Node in front, as npm starts whichever comes first. */
const npm = (cwd: string, ...args: string[]) => {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return run('npm', args, cwd, { ...process.env, PATH }, process.platform === 'win32');
};
/** Without the flags that the tests run with. */
const node = (...args: string[]) => run(process.execPath, args, consumer, { PATH: process.env.PATH });
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A checkout of its own to pack in, because packing changes package.json for a while and other tests read it. */
beforeAll(() => {
  const copy = join(folder, 'checkout', 'packages', 'matching');
  cpSync(own, copy, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|bench|fixtures)$/.test(path),
  });
  cpSync(join(root, 'tsconfig.json'), join(folder, 'checkout', 'tsconfig.json'));
  symlinkSync(installed, join(folder, 'checkout', 'node_modules'), 'junction');
  npm(copy, 'pack', '--pack-destination', folder);
  expect(manifestOf(copy)).toEqual(manifestOf(own));
  expect(readdirSync(copy)).not.toContain('dist');

  mkdirSync(consumer);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const { dependencies } = manifestOf(own);
  const links = Object.keys(dependencies).map((name) => [name, `file:${join(installed, name)}`]);
  const needs = { '@wisselstage/matching': `file:../${tarball}`, ...Object.fromEntries(links) };
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module', dependencies: needs }));
  npm(consumer, 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONSUMER = `
import { InstanceError, match, parseInstance } from '@wisselstage/matching';
import { matchInWorker } from '@wisselstage/matching/worker';
import { repairInWorker } from '@wisselstage/matching/repair-worker';

const days = ['2027-03-08'];
const round = {
  organisations: [{ id: 'A' }, { id: 'B' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/0', days, capacity: 1 }] }],
  people: [{ id: 'ann', organisation: 'A', choices: [['B-1']], days }],
};
const { visits } = await match(parseInstance(round));
const inThread = await matchInWorker(round);
const refused = await matchInWorker({ ...round, places: [] }).catch((error) => error instanceof InstanceError);
const mended = await repairInWorker(round, [], []);
console.log(JSON.stringify([visits, inThread.visits, mended.added, refused]));
`;

test('what npm packs runs in plain Node, also in a thread', () => {
  writeFileSync(join(consumer, 'run.js'), CONSUMER);
  const visits = [{ person: 'ann', slot: 'B-1/0', tier: 1 }];
  expect(JSON.parse(node('run.js'))).toEqual([visits, visits, visits, true]);
});

test('its types are found, and are those of the sources', () => {
  writeFileSync(
    join(consumer, 'wrong.ts'),
    `import { match, type MatchResult } from '@wisselstage/matching';
     import { matchInWorker } from '@wisselstage/matching/worker';
     export const right: Promise<MatchResult> = matchInWorker({ organisations: [], places: [], people: [] });
     export const wrong: number = match;`,
  );
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', ''];
  const tsc = join(installed, 'typescript', manifestOf(join(installed, 'typescript')).bin.tsc);
  let said = '';
  try {
    node(tsc, ...flags, 'wrong.ts');
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said.split('\n').map((line) => line.replace(/: .*/, ''))).toEqual(['wrong.ts(4,19)', '']);
});

test('it holds no tests and no sources, and the checkout runs its sources', () => {
  const installed = join(consumer, 'node_modules', '@wisselstage', 'matching');
  expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  const sources = readdirSync(join(installed, 'dist')).filter((name) => !/\.(js|js\.map|d\.ts)$/.test(name));
  const tests = readdirSync(join(installed, 'dist')).filter((name) => /(^|-)testing|\.test\./.test(name));
  expect([sources, tests]).toEqual([[], []]);
  expect(manifestOf(own).exports).toEqual(ENTRIES);
});
