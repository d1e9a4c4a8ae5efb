import { inject } from 'vitest';
import { type Connection, connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { administer, databaseOn, newName } from './testing-postgres.ts';

/** With which the databases of tests seal. */
export const TEST_SECRET = 'a secret of the test that is long enough';

/**
 * A migrated database for one test file: PGlite in memory, or with `TEST_DATABASE_URL` a database of its own on
 * that PostgreSQL, dropped on close. It is a copy of the one that this run of the tests has migrated.
 * @param last migration, for a test of the next one
 */
export async function openTestDatabase(last?: string): Promise<Connection> {
  if (last === undefined) return openCopy(inject('migrated'));
  const connection = await openBareTestDatabase();
  await migrate(connection.db, last);
  return connection;
}

/** The same before any migration, for the test of one. */
export const openBareTestDatabase = (): Promise<Connection> => openCopy();

/** @param copied a file for PGlite, a database for PostgreSQL; absent: an empty database */
async function openCopy(copied?: string): Promise<Connection> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return connect({ dataFolder: 'memory', startsFrom: copied, secretKey: TEST_SECRET });
  const name = newName();
  await administer(server, `create database ${name}${copied ? ` template ${copied}` : ''}`);
  const connection = await connect({
    databaseUrl: databaseOn(server, name),
    dataFolder: '',
    secretKey: TEST_SECRET,
  });
  return {
    ...connection,
    async close() {
      await connection.close();
      await administer(server, `drop database ${name} with (force)`);
    },
  };
}
