import { randomUUID } from 'node:crypto';
import pg from 'pg';

export const newName = () => `test_${randomUUID().replaceAll('-', '')}`;

/** The address of one database of a server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Does something to the server itself: makes a database, or drops one. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
