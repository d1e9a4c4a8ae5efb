import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { databaseOn } from '../db/testing-postgres.ts';
import { note } from './note.ts';
import { makeLogged } from './testing.ts';
import { verifyAudit } from './verify.ts';

const program = fileURLToPath(new URL('./testing-appender.ts', import.meta.url));
const server = process.env.TEST_DATABASE_URL;

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

// The embedded database has one process.
test.skipIf(!server)('two processes that note at the same time make one chain', async () => {
  const { db } = connection;
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const { userId } = await makeLogged(db);
  const run = () =>
    promisify(execFile)(process.execPath, [
      ...['--disable-warning=ExperimentalWarning', program],
      ...[databaseOn(server!, rows[0]!.name), userId],
    ]);
  await Promise.all([run(), run()]);
  expect(await verifyAudit(db)).toMatchObject({ rows: 200, fault: null });
});

test.skipIf(!server)('a transaction that takes long keeps nobody else from noting', async () => {
  const { db } = connection;
  const { userId } = await makeLogged(db, 'Lena Bos');
  const before = (await verifyAudit(db)).rows;
  await db.transaction().execute(async (long) => {
    await note(long, { kind: 'imported', by: userId });
    // Would wait for the other, and that one for this, when it took its turn before the end.
    await note(db, { kind: 'signed-in', by: userId });
  });
  const last = await db.selectFrom('audit').select('kind').orderBy('id', 'desc').limit(2).execute();
  expect(last.map(({ kind }) => kind)).toEqual(['imported', 'signed-in']);
  expect(await verifyAudit(db)).toMatchObject({ rows: before + 2, fault: null });
});
