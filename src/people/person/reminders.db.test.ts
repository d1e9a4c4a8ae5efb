import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readStops, resumeReminders, stopReminders, wantsNoReminders } from './reminders.ts';
import { aPerson } from './testing.ts';
import { forgetUnused, personFor } from './writes.ts';

let connection: Connection;
let here: string;
let elsewhere: string;
beforeAll(async () => {
  connection = await openTestDatabase();
  const made = await connection.db
    .insertInto('programme')
    .values(['hier', 'elders'].map((code) => ({ code, name: code })))
    .returning('id')
    .execute();
  [here, elsewhere] = made.map(({ id }) => id) as [string, string];
});
afterAll(() => connection.close());
beforeEach(() => connection.db.deleteFrom('person').execute());

const stopped = async (email: string, programmeId = here) =>
  wantsNoReminders(connection.db, { programmeId, email });

test('who wants no reminders gets none of that programme, in whatever letters, until they want them again', async () => {
  const { db } = connection;
  await aPerson(db, here, 'Kees Baas', 'kees@pol.example');
  await aPerson(db, elsewhere, 'Kees Baas', 'kees@pol.example');
  await stopReminders(db, { programmeId: here, email: 'Kees@POL.example' });
  const [first] = await readStops(db, here);
  await stopReminders(db, { programmeId: here, email: 'kees@pol.example' });
  expect(await readStops(db, here)).toEqual([first]);
  expect(first!.email).toBe('kees@pol.example');
  expect([await stopped('kees@pol.example'), await stopped('kees@pol.example', elsewhere)]).toEqual([
    true,
    false,
  ]);
  await resumeReminders(db, { programmeId: here, email: 'kees@pol.example' });
  expect(await stopped('kees@pol.example')).toBe(false);
  expect(await readStops(db, here)).toEqual([]);
});

test('a wish of who is nobody in the programme yet is kept, also when they come in later', async () => {
  const { db } = connection;
  await stopReminders(db, { programmeId: here, email: 'nieuw@pol.example' });
  const rows = await db.selectFrom('person').select(['id', 'name']).execute();
  expect(rows.map(({ name }) => name)).toEqual(['']);
  await forgetUnused(db, [rows[0]!.id]);
  const found = await personFor(db, here, { email: 'nieuw@pol.example', name: 'Nieuw Iemand' });
  expect(found.id).toBe(rows[0]!.id);
  expect(await stopped('nieuw@pol.example')).toBe(true);
});

test('a mailbox that two people share gets no reminders when one of them wants none', async () => {
  const { db } = connection;
  await aPerson(db, here, 'Cas Eik', 'team@pol.example');
  await aPerson(db, here, 'Puck Es', 'team@pol.example');
  await stopReminders(db, { programmeId: here, email: 'team@pol.example' });
  expect(await stopped('team@pol.example')).toBe(true);
  expect((await readStops(db, here)).map(({ email }) => email)).toEqual(['team@pol.example']);
});
