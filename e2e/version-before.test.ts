import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { type KeptPage, readDump, readKept } from './kept/kept.ts';
import { layFolder, startKept } from './kept/open.ts';
import { readPage } from './kept/read.ts';
import type { Site } from './support/site.ts';

const BEFORE = '0022';
const kept = readKept(BEFORE);
const programs = findPostgres();

const stops: (() => Promise<void>)[] = [];

async function inPostgres(): Promise<Record<string, string>> {
  const cluster = await startPostgres(programs!);
  stops.push(cluster.stop);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(readDump(BEFORE));
  await client.end();
  return { DATABASE_URL: cluster.url };
}

const places = [
  { name: 'a data folder', restore: (folder: string) => layFolder(BEFORE, folder) },
  ...(programs || process.env.CI ? [{ name: 'a PostgreSQL dump', restore: inPostgres }] : []),
];

describe.each(places)('$name of the version before', ({ restore }) => {
  let site: Site | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wisselstage-before-'));
    site = await startKept(kept, folder, await restore(folder));
  });
  afterAll(async () => {
    await site?.stop();
    for (const stop of stops.splice(0)) await stop();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(kept.pages.map((page) => [page.role, page.path, page] as [string | null, string, KeptPage]))(
    'as %s: %s says the same',
    async (role, path, { lines }) => {
      const cookie = kept.cookies[role ?? ''] ?? '';
      expect(await readPage({ base: site!.url, path, cookie })).toEqual(lines);
    },
  );
});
