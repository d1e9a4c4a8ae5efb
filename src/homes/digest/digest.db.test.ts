import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { storeRound } from '../../journey/matching/testing.ts';
import { ensureRound } from '../../journey/programme/writes.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { giveRole, keepLocale } from '../../people/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readOutbox } from '../../platform/mail/mail.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import { tellOfTomorrow } from './digest.ts';
import { digestMail } from './mail/digest.ts';

const SIETSKE = 'sietske@regio.example';
const BO = 'bo@regio.example';

let connection: Connection;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
let room: ReturnType<typeof aMailroom>;
/** The last day that was begun, on which letters are written. */
let today = '2027-01-10';
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  scope = await storeRound(db, 'hier-1');
  const { programmeId } = scope;
  await giveRole(db, { email: SIETSKE, name: 'S', kind: 'coordinator', programmeId });
  const bo = await giveRole(db, { email: BO, name: 'B', kind: 'coordinator', programmeId });
  await keepLocale(db, bo, 'en');
  room = aMailroom(db, { kinds: [digestMail], today: () => today });
});
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  await db.deleteFrom('mail').execute();
  await db.updateTable('round').set({ match_on: null, sign_up_closes: null }).execute();
});

const begin = (day: string) => {
  today = day;
  return tellOfTomorrow(connection.db, day);
};

async function posted(): Promise<string[]> {
  const rows = await connection.db.selectFrom('mail').select('recipient').orderBy('recipient').execute();
  return rows.map(({ recipient }) => recipient);
}

test('the day before a date, each coordinator gets one mail with numbers and no names, in the own language', async () => {
  const { db } = connection;
  await db.updateTable('round').set({ match_on: '2027-02-10' }).execute();
  await begin('2027-02-08');
  expect(await posted()).toEqual([]);
  await begin('2027-02-09');
  await begin('2027-02-09');
  await begin('2027-02-10');
  expect(await posted()).toEqual([BO, SIETSKE]);
  today = '2027-02-09';
  await room.work();
  const mails = await readOutbox(db);
  expect(mails.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
    [BO, 'Tomorrow is the match: hier-1'],
    [SIETSKE, 'Morgen is de match: hier-1'],
  ]);
  const dutch = mails.find(({ recipient }) => recipient === SIETSKE)!.body;
  const signUps = await db.selectFrom('sign_up').select('id').execute();
  expect(dutch).toContain('Organisaties zonder antwoord: 0 van de 3');
  expect(dutch).toContain(`Aanmeldingen: ${signUps.length}`);
  expect(dutch).toContain(`Leidinggevende zei nee: 0 van de ${signUps.length}`);
  expect(dutch).toContain('https://wisselstage.example/rondes/hier-1');
  const people = await db.selectFrom('person').select('name').where('name', '<>', '').execute();
  expect(people.map(({ name }) => name).filter((name) => name.length > 1 && dutch.includes(name))).toEqual(
    [],
  );
});

test('about a round that was taken away in between no mail goes out, and none has failed', async () => {
  const { db } = connection;
  const { programmeId } = scope;
  const roundId = await ensureRound(db, { programmeId, code: 'hier-2', name: 'Per ongeluk' });
  await db.updateTable('round').set({ match_on: '2027-02-10' }).where('id', '=', roundId).execute();
  await begin('2027-02-09');
  expect(await posted()).toEqual([BO, SIETSKE]);
  await db.deleteFrom('round').where('id', '=', roundId).execute();
  await room.work();
  const statuses = await db.selectFrom('mail').select('status').execute();
  expect(statuses.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
});

test('what is sent days late is not written any more: it would say tomorrow', async () => {
  const { db } = connection;
  await db.updateTable('round').set({ sign_up_closes: '2027-01-31' }).execute();
  await begin('2027-01-30');
  today = '2027-02-01';
  await room.work();
  const statuses = await db.selectFrom('mail').select('status').execute();
  expect(statuses.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
});
