import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/platform/db/connect.ts';
import { EXTENSIONS } from '../../src/platform/db/extensions.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import type { Tables } from '../../src/platform/db/tables.ts';
import { administer, databaseOn, newName } from '../../src/platform/db/testing-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of which each test file takes a copy: a file for PGlite, the name of a database for PostgreSQL. */
    migrated: string;
  }
}

/**
 * Migrates one database before the database tests, by the migrations as they are now, and takes it away after them:
 * what is copied is never of another version. To make an empty PGlite alone takes seconds, to copy one half a second.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL;
  const made = await (server ? onPostgres(server) : inFile());
  project.provide('migrated', made.migrated);
  return made.remove;
}

async function onPostgres(server: string) {
  const migrated = newName();
  await administer(server, `create database ${migrated}`);
  const { db, close } = await connect({ databaseUrl: databaseOn(server, migrated), dataFolder: '' });
  await migrate(db);
  await close();
  return { migrated, remove: () => administer(server, `drop database ${migrated} with (force)`) };
}

async function inFile() {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-migrated-'));
  const migrated = join(folder, 'migrated.tar');
  const pglite = await create();
  await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }));
  await lighten(pglite);
  await writeFile(migrated, (await pglite.dumpDataDir('none')).stream());
  await pglite.close();
  return { migrated, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An embedded database that nothing was put in yet, light to copy. */
export async function layEmpty(dataDir: string): Promise<void> {
  const pglite = await create(dataDir);
  await lighten(pglite);
  await pglite.close();
}

const create = (dataDir?: string): Promise<PGlite> =>
  PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    extensions: EXTENSIONS,
    initDbStartParams: ['--wal-segsize=1'],
  });

/**
 * To open a copy is mostly to read it and to clear its memory: without the databases that new ones are made of, and with
 * as much memory as a test needs, it takes half of the work.
 */
async function lighten(pglite: PGlite): Promise<void> {
  await pglite.exec('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`);
  await pglite.exec("alter system set shared_buffers = '16MB'");
  await pglite.exec('checkpoint');
}
