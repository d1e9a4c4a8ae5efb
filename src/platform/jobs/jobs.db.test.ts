import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { log } from '../log/log.ts';
import { type JobKind, type StartedJobs, startJobs } from './jobs.ts';

let connection: Connection;
let jobs: StartedJobs;
beforeAll(async () => {
  connection = await openTestDatabase();
  jobs = await startJobs(connection);
});
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !done(); tries++) await sleep(50);
}

test('a job goes out by the clock of Amsterdam, and at once when it is sent without a transaction', async () => {
  const dawn: JobKind<object> = { name: 'test.dawn', payload: z.object({}) };
  let begun = 0;
  await jobs.handle(dawn, async () => {
    begun += 1;
  });
  await jobs.repeat(dawn, '0 8 * * *');
  await jobs.repeat(dawn, '0 8 * * *');
  const { rows } = await sql<{ cron: string; timezone: string }>`
    select cron, timezone from pgboss.schedule where name = 'test.dawn'`.execute(connection.db);
  expect(rows).toEqual([{ cron: '0 8 * * *', timezone: 'Europe/Amsterdam' }]);
  await jobs.send(connection.db, dawn, {});
  await until(() => begun > 0);
  expect(begun).toBe(1);
});

test('every job that fails is in the log, one after the other', async () => {
  const faulty: JobKind<{ n: number }> = { name: 'test.faulty', payload: z.object({ n: z.number() }) };
  const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
  const work = async ({ n }: { n: number }) => {
    throw new Error(`fault ${n}`);
  };
  await jobs.handle(faulty, work);
  await connection.db.transaction().execute(async (trx) => {
    for (const n of [1, 2]) await jobs.send(trx, faulty, { n });
  });
  await until(() => logged.mock.calls.length >= 2);
  const said = logged.mock.calls.map(([about]) => (about as { err: Error }).err.message);
  expect([...new Set(said)].sort()).toEqual(['fault 1', 'fault 2']);
  logged.mockRestore();
});

test('jobs of a kind follow each other at once, in order, and no kind waits for another', async () => {
  const slow: JobKind<object> = { name: 'test.slow', payload: z.object({}) };
  const many: JobKind<{ n: number }> = { name: 'test.many', payload: z.object({ n: z.number() }) };
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const done: number[] = [];
  await jobs.handle(slow, () => held);
  await jobs.handle(many, async ({ n }) => void done.push(n));
  await jobs.send(connection.db, slow, {});
  const all = Array.from({ length: 30 }, (_, n) => n);
  await connection.db.transaction().execute(async (trx) => {
    for (const n of all) await jobs.send(trx, many, { n });
  });
  // One per half minute, as a queue that is told of new jobs looks by itself, would be a quarter of an hour.
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(all.length);
  expect([...done].sort((a, b) => a - b)).toEqual(all);
  release();
});
