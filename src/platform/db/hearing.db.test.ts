import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Connection } from './connect.ts';
import { openTestDatabase } from './testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const touch = `update programme set name = name`;

test('a change of what pages in memory are made of is heard when it is committed, and not when it is undone', async () => {
  const { db } = connection;
  let heard = 0;
  const hearing = await connection.hear('shared_pages', () => {
    heard += 1;
  });
  await expect.poll(() => hearing.isSure()).toBe(true);
  const before = heard + 1;
  await sql`notify shared_pages`.execute(db);
  await expect.poll(() => heard).toBe(before);
  await db
    .transaction()
    .execute(async (trx) => {
      await sql.raw(touch).execute(trx);
      throw new Error('undone');
    })
    .catch(() => {});
  await db.transaction().execute(async (trx) => {
    await sql.raw(touch).execute(trx);
    await sql.raw('select count(*) from programme').execute(trx);
    expect(heard).toBe(before);
  });
  await expect.poll(() => heard).toBe(before + 1);
  await hearing.stop();
});

describe.skipIf(!process.env.TEST_DATABASE_URL)('on PostgreSQL', () => {
  test('a connection that is lost is noticed, and made again', async () => {
    const { db } = connection;
    const told = vi.fn();
    const hearing = await connection.hear('shared_pages', told);
    await expect.poll(() => hearing.isSure()).toBe(true);
    const before = told.mock.calls.length;
    // The server forgets who listened.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'notify sign_%'`.execute(db);
    await expect.poll(() => told.mock.calls.length).toBeGreaterThanOrEqual(before + 2);
    await expect.poll(() => hearing.isSure()).toBe(true);
    const back = told.mock.calls.length;
    await sql.raw(touch).execute(db);
    await expect.poll(() => told.mock.calls.length).toBeGreaterThan(back);
    await hearing.stop();
    expect(hearing.isSure()).toBe(false);
  });
});
