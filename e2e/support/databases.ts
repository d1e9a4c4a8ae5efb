import { randomUUID } from 'node:crypto';
import { findPostgres, startPostgres } from '../../scripts/testing/postgres.mjs';
import { administer, databaseOn } from '../../src/platform/db/testing-postgres.ts';
import { moveClockOf } from './postgres-clock.ts';

/** Where this run of the tests has a PostgreSQL for its sites; absent: they keep what they have in a folder. */
const SHARED = 'TEST_SITES_ON';

/** Before all browser tests: the sites of those that are not about the embedded database share a server, where there is one. */
export async function startShared(): Promise<() => Promise<void>> {
  const programs = process.env[SHARED] ? null : findPostgres();
  if (!programs) return async () => {};
  const cluster = await startPostgres(programs);
  process.env[SHARED] = cluster.url;
  return () => cluster.stop();
}

export const hasShared = (): boolean => process.env[SHARED] !== undefined;

/** A database in which there is nothing yet, so far ahead of the wall as its sites will be, in milliseconds. */
export const makeDatabase = (ahead: number): Promise<string> => create('', ahead);

/** A copy of one to which nobody is connected, for one site. */
export const copyDatabase = (original: string, ahead: number): Promise<string> =>
  create(` template ${nameIn(original)}`, ahead);

async function create(like: string, ahead: number): Promise<string> {
  const server = process.env[SHARED]!;
  const name = `site_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}${like}`);
  const url = databaseOn(server, name);
  // What is set of a database is not copied with it.
  await moveClockOf(url, ahead);
  return url;
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);

/** Takes it away. */
export const dropDatabase = (url: string): Promise<void> =>
  administer(process.env[SHARED]!, `drop database ${nameIn(url)} with (force)`);
