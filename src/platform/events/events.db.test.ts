import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Connection, Db } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { log } from '../log/log.ts';
import { happened, readHistory } from './happened.ts';
import { deliverNext, isLast, type Listener, on, registerListeners, startEvents } from './listen.ts';

const rang = { name: 'bell.rang', about: z.object({ bellId: z.uuid(), times: z.int() }) };
const bellId = '7b0c4d5e-0000-4000-8000-000000000001';

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  await sql`create table heard (who text not null, times integer not null)`.execute(db);
});
afterAll(() => connection.close());
beforeEach(async () => {
  await sql`delete from heard`.execute(db);
  await sql`delete from event_delivery`.execute(db);
});

/** Notes in the database that it heard something: counted twice when it is handled twice. */
function noting(room: string): Listener {
  return on(room, rang, async (trx, { times }) => {
    await sql`insert into heard values (${room}, ${times})`.execute(trx);
  });
}

async function heard(): Promise<string[]> {
  const { rows } = await sql<{ who: string; times: number }>`
    select who, times from heard order by who, times`.execute(db);
  return rows.map(({ who, times }) => `${who} ${times}`);
}

async function deliverAll(listeners: Listener[]): Promise<void> {
  while (await deliverNext(db, listeners));
}

test('every listener hears it, once', async () => {
  const listeners = [noting('one'), noting('two')];
  await registerListeners(db, listeners);
  await happened(db, rang, { bellId, times: 3 });
  await deliverAll(listeners);
  await deliverAll(listeners);
  expect(await heard()).toEqual(['one 3', 'two 3']);
});

test('of many alike that wait, each but the last can be left to the last', async () => {
  const bells = [bellId, randomUUID()];
  const last = on('one', rang, async (trx, about, eventId) => {
    if (!(await isLast(trx, rang, eventId, { bellId: about.bellId, times: ['1', '2', '3'] }))) return;
    await sql`insert into heard values (${String(bells.indexOf(about.bellId))}, ${about.times})`.execute(trx);
  });
  await registerListeners(db, [last]);
  for (const [bell, times] of [
    [0, 1],
    [1, 2],
    [0, 3],
    // Neither of another thing nor of another kind.
    [0, 4],
  ] as const)
    await happened(db, rang, { bellId: bells[bell]!, times });
  await deliverAll([last]);
  expect(await heard()).toEqual(['0 3', '0 4', '1 2']);
});

test('what is rolled back did not happen, and nobody hears it', async () => {
  const listeners = [noting('one')];
  await registerListeners(db, listeners);
  const about = { bellId: randomUUID(), times: 1 };
  await db
    .transaction()
    .execute(async (trx) => {
      await happened(trx, rang, about);
      throw new Error('roll back');
    })
    .catch(() => {});
  await deliverAll(listeners);
  expect(await heard()).toEqual([]);
  expect(await readHistory(db, { bellId: about.bellId })).toEqual([]);
});

test('a listener that fails hears it again later, keeps nothing half done, and holds up nobody', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
  let fails = true;
  const one = on('one', rang, async (trx, { times }) => {
    await sql`insert into heard values ('one', ${times})`.execute(trx);
    if (fails) throw new Error('not now');
  });
  const listeners = [one, noting('two')];
  await registerListeners(db, listeners);
  await happened(db, rang, { bellId, times: 5 });
  await deliverAll(listeners);
  expect(await heard()).toEqual(['two 5']);
  expect(await db.selectFrom('event_delivery').select(['listener', 'attempts']).execute()).toEqual([
    { listener: 'one.bell.rang', attempts: 1 },
  ]);
  fails = false;
  await sql`update event_delivery set due_at = now()`.execute(db);
  await deliverAll(listeners);
  expect(await heard()).toEqual(['one 5', 'two 5']);
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});

test('handled once by several workers at the same time', async () => {
  const listeners = [noting('one'), noting('two')];
  await registerListeners(db, listeners);
  for (let times = 1; times <= 15; times++) await happened(db, rang, { bellId, times });
  await Promise.all([1, 2, 3, 4].map(() => deliverAll(listeners)));
  const all = Array.from({ length: 15 }, (_, index) => index + 1);
  const inOrder = (who: string) => all.map((times) => `${who} ${times}`);
  expect([...(await heard())].sort()).toEqual([...inOrder('one'), ...inOrder('two')].sort());
});

test('who listens only since now does not hear what happened before', async () => {
  await registerListeners(db, [noting('one')]);
  await happened(db, rang, { bellId, times: 1 });
  const both = [noting('one'), noting('two')];
  await registerListeners(db, both);
  await happened(db, rang, { bellId, times: 2 });
  await deliverAll(both);
  expect(await heard()).toEqual(['one 1', 'one 2', 'two 2']);
});

test('what waits for somebody who no longer listens is forgotten', async () => {
  await registerListeners(db, [noting('one'), noting('gone')]);
  await happened(db, rang, { bellId, times: 1 });
  await registerListeners(db, [noting('one')]);
  expect(await db.selectFrom('event_delivery').select('listener').execute()).toEqual([
    { listener: 'one.bell.rang' },
  ]);
});

test('history is in order, says who did it, and cannot be changed or taken away', async () => {
  const bell = randomUUID();
  const actor = randomUUID();
  await happened(db, rang, { bellId: bell, times: 1 }, actor);
  await happened(db, rang, { bellId: bell, times: 2 });
  const history = await readHistory(db, { bellId: bell });
  expect(history.map(({ about, actor }) => [about.times, actor])).toEqual([
    [1, actor],
    [2, null],
  ]);
  for (const change of [
    sql`update happened set kind = 'other'`,
    sql`delete from happened`,
    sql`truncate happened cascade`,
  ])
    await expect(change.execute(db)).rejects.toThrow('what happened is never changed');
});

test('a text that somebody typed is never history', async () => {
  const said = { name: 'bell.said', about: z.object({ text: z.string() }) };
  for (const text of ['Anna', 'anna@shelter.example', 'Kerkstraat 12', 'anna de wit', 'a'.repeat(41)])
    await expect(happened(db, said, { text })).rejects.toThrow(z.ZodError);
  await happened(db, said, { text: 'not-here' });
});

test('goes on by itself until it is stopped', async () => {
  const listeners = [noting('one')];
  await registerListeners(db, listeners);
  const events = startEvents(db, listeners);
  await happened(db, rang, { bellId, times: 1 });
  await vi.waitFor(async () => expect(await heard()).toEqual(['one 1']), { timeout: 20_000 });
  await events.stop();
  await happened(db, rang, { bellId, times: 2 });
  expect(await heard()).toEqual(['one 1']);
});
