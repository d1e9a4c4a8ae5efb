import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection, Db, DbOrTrx } from './connect.ts';
import { changedMuch, gatherStatistics } from './statistics.ts';
import { openTestDatabase } from './testing.ts';

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  // Of its own: what hangs on another is counted some time later.
  await sql`create table looked_at (named text not null)`.execute(db);
});
afterAll(() => connection.close());

const rows = (on: DbOrTrx, named: string, count: number) =>
  sql`insert into looked_at (named) select ${named}::text || n from generate_series(1, ${count}::int) n`.execute(
    on,
  );

/** How many rows the database believes there are; less than none: it never looked. */
async function believed(): Promise<number> {
  const found = await sql<{ count: number }>`
    select reltuples::int as count from pg_class where oid = 'looked_at'::regclass
  `.execute(db);
  return found.rows[0]!.count;
}

test('a transaction knows which tables it changed much, and after a look at them so does the database', async () => {
  const before = await believed();
  const few = await db.transaction().execute(async (trx) => {
    await rows(trx, 'enkele-', 3);
    return changedMuch(trx);
  });
  expect(few).toEqual([]);
  const much = await db.transaction().execute(async (trx) => {
    await rows(trx, 'vele-', 200);
    return changedMuch(trx);
  });
  expect([much, await believed()]).toEqual([['looked_at'], before]);
  await gatherStatistics(db, much);
  expect(await believed()).toBe(203);
});

test('what grew since is looked at without being named, once', async () => {
  await rows(db, 'later-', 2_000);
  await gatherStatistics(db);
  expect(await believed()).toBe(2_203);
  await rows(db, 'nog-een-', 1);
  await gatherStatistics(db);
  expect(await believed()).toBe(2_203);
});

test('a table that is not there is no reason to fail', async () => {
  await expect(gatherStatistics(db, ['never_made'])).resolves.toBeUndefined();
});
