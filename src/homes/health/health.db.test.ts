import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { noteBackedUp } from '../../platform/db/backed-up.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { startJobs } from '../../platform/jobs/jobs.ts';
import type { MailStatus } from '../../platform/mail/tables.ts';
import { readHealth } from './health.ts';

const NOW = new Date('2027-01-20T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

let connection: Connection;
let folder: string;
beforeAll(async () => {
  connection = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-health-'));
  await (await startJobs(connection)).stop();
}, 60_000);
afterAll(async () => {
  await connection.close();
  await rm(folder, { recursive: true, force: true });
});

const health = () => readHealth(connection.db, { dataFolder: folder }, NOW);
const mail = (status: MailStatus, hours: number, kind = 'programme.invitation') =>
  connection.db
    .insertInto('mail')
    .values({
      ...{ kind, status, recipient: 'nora@b.example', about: JSON.stringify({}) },
      ...{ created_at: hoursAgo(hours), sent_at: status === 'sent' ? hoursAgo(hours) : null },
    })
    .execute();

test('mail is told in counts and moments, and nobody is named', async () => {
  expect((await health()).mail).toEqual({ waiting: 0, oldest: null, last: null, failed: [], slow: false });
  await mail('queued', 0.5);
  await mail('sent', 3);
  await mail('returned', 24);
  await mail('failed', 2, 'homes.digest');
  await mail('unknown', 2, 'homes.digest');
  // Longer ago than a week.
  await mail('failed', 200);
  const { mail: told } = await health();
  expect(told).toMatchObject({ waiting: 1, oldest: hoursAgo(0.5), last: hoursAgo(3), slow: false });
  expect(told.failed).toEqual([
    { kind: 'homes.digest', count: 2 },
    { kind: 'programme.invitation', count: 1 },
  ]);
  expect(JSON.stringify(await health())).not.toContain('nora');
  await mail('queued', 2);
  expect((await health()).mail).toMatchObject({ waiting: 2, oldest: hoursAgo(2), slow: true });
});

test('jobs that wait and those of the last day are counted, and those of the queue itself are not', async () => {
  const { db } = connection;
  const rang = { name: 'bell.rang', payload: z.object({}) };
  const jobs = await startJobs(connection);
  await jobs.handle(rang, async () => {});
  await jobs.send(db, rang, {});
  await vi.waitFor(async () => {
    const { rows } =
      await sql`select from pgboss.job where name = ${rang.name} and state = 'completed'`.execute(db);
    expect(rows).toHaveLength(1);
  }, 20_000);
  await jobs.stop();
  const counted = async (state: string, hours: number) => {
    await sql`update pgboss.job set state = ${sql.lit(state)}, completed_on = ${hoursAgo(hours)}
      where name = ${rang.name}`.execute(db);
    return (await health()).jobs;
  };
  expect(await counted('completed', 2)).toEqual({ waiting: 0, failed: 0, done: 1 });
  expect(await counted('completed', 25)).toEqual({ waiting: 0, failed: 0, done: 0 });
  expect(await counted('failed', 2)).toEqual({ waiting: 0, failed: 1, done: 0 });
  expect(await counted('retry', 2)).toEqual({ waiting: 1, failed: 0, done: 0 });
});

test('the database says how large it is, and which migration was the last', async () => {
  expect((await health()).database.migration).toMatch(/^\d{4}-/);
  expect((await health()).database.megabytes).toBeGreaterThan(0);
});

test('a backup that was never noted, or more than two days ago, is old', async () => {
  expect((await health()).backup).toEqual({ at: null, old: true });
  noteBackedUp(folder, hoursAgo(47));
  expect((await health()).backup).toEqual({ at: hoursAgo(47), old: false });
  noteBackedUp(folder, hoursAgo(49));
  expect((await health()).backup).toEqual({ at: hoursAgo(49), old: true });
  await writeFile(join(folder, 'backed-up'), 'yesterday');
  expect((await health()).backup).toEqual({ at: null, old: true });
});
