import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Connection, connect } from './connect.ts';
import { migrate } from './migrate.ts';

/**
 * A migrated database for one test file: PGlite in memory, or with `TEST_DATABASE_URL` a database of its own on
 * that PostgreSQL, dropped on close.
 * @param last migration, for a test of the next one
 */
export async function openTestDatabase(last?: string): Promise<Connection> {
  const connection = await openBareTestDatabase();
  await migrate(connection.db, last);
  return connection;
}

/** The same before any migration, for the test of one. */
export async function openBareTestDatabase(): Promise<Connection> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? connectFresh(server) : connect({ dataFolder: 'memory' });
}

async function connectFresh(server: string): Promise<Connection> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const connection = await connect({ databaseUrl: url.href, dataFolder: '' });
  return {
    ...connection,
    async close() {
      await connection.close();
      await administer(server, `drop database ${name} with (force)`);
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
