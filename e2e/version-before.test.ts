import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { Embedded } from '../src/platform/db/embedded.ts';
import { type KeptPage, readDump, readKept } from './kept/kept.ts';
import { readPage } from './kept/read.ts';
import { SECRET_KEY } from './support/every-page.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const BEFORE = '0022';
const kept = readKept(BEFORE);
const programs = findPostgres();

/** A data folder as that version left it. */
async function inFolder(folder: string): Promise<Record<string, string>> {
  const embedded = await Embedded.open(join(folder, 'pglite'));
  await embedded.exec(readDump(BEFORE));
  await embedded.close();
  return {};
}

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
  { name: 'a data folder', restore: inFolder },
  ...(programs || process.env.CI ? [{ name: 'a PostgreSQL dump', restore: inPostgres }] : []),
];

describe.each(places)('$name of the version before', ({ restore }) => {
  let site: Site | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wisselstage-before-'));
    const env = await restore(folder);
    site = await startSite({
      example: 'alive',
      keep: folder,
      clock: kept.at,
      env: { ...(await ownAddress()), ...env, SECRET_KEY },
    });
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
