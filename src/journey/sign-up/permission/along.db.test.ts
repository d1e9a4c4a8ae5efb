import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Connection, Db } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { aProgramme } from '../../programme/testing.ts';
import { aSignUp } from '../testing.ts';
import { saveSignUps } from '../writes.ts';
import { allowAll } from './permission.ts';
import { remindByDate } from './reminders.ts';
import { askedAlong, findRequest } from './requests.ts';

const TODAY = '2027-01-11';

let connection: Connection;
let db: Db;
let made = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
}, 60_000);
afterAll(() => connection.close());
beforeEach(() => {
  made += 1;
});

/** A round in which each of these people has a question open to the manager behind their name; the keys, by name. */
async function aRoundOf(people: Record<string, string>, code = `leiding-${made}`) {
  const { roundId, programmeId, organisations } = await aProgramme(db, code);
  const dates = { sign_up_closes: '2027-01-18', match_on: '2027-02-01', last_day: '2027-03-26' };
  await db.updateTable('round').set(dates).where('id', '=', roundId).execute();
  const signUps = Object.entries(people).map(([name, manager]) =>
    aSignUp(name, 'A', [], { permission: false, managerName: manager, managerEmail: `${manager}@a.example` }),
  );
  await saveSignUps(db, roundId, signUps, { organisations, places: new Map() });
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'sign_up.manager_id', 'person.name'])
    .where('round_id', '=', roundId)
    .execute();
  const asked = new Map<string, { id: string; key: string }>();
  for (const { id: sign_up_id, manager_id, name } of rows) {
    const { id } = await db
      .insertInto('permission_request')
      .values({ sign_up_id, manager_id, mailed_on: '2027-01-04' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const key = makeKey();
    await db
      .insertInto('permission_key')
      .values({ hash: hashOf(key), request_id: id })
      .execute();
    asked.set(name, { id, key });
  }
  return { programmeId, asked: (name: string) => asked.get(name)! };
}

const namesAlong = async (key: string) => {
  const found = await findRequest(db, key);
  return (await askedAlong(db, found!)).map(({ name }) => name);
};

test('with one mail a manager sees who else waits for them, and nobody of another manager', async () => {
  const { asked } = await aRoundOf({ Nora: 'kees', Kim: 'kees', Bo: 'lea' });
  expect(await namesAlong(asked('Nora').key)).toEqual(['Kim']);
  expect(await namesAlong(asked('Bo').key)).toEqual([]);
  expect((await findRequest(db, asked('Nora').key, asked('Kim').id))?.name).toBe('Kim');
  expect(await findRequest(db, asked('Nora').key, asked('Bo').id)).toBeNull();
  expect(await findRequest(db, makeKey(), asked('Bo').id)).toBeNull();
});

test('nor of another round, though the manager has the same address there', async () => {
  const here = await aRoundOf({ Nora: 'kees' });
  const elsewhere = await aRoundOf({ Kim: 'kees' }, `elders-${made}`);
  expect(await namesAlong(here.asked('Nora').key)).toEqual([]);
  expect(await findRequest(db, here.asked('Nora').key, elsewhere.asked('Kim').id)).toBeNull();
});

test('one press gives permission to all, and leaves who was refused in between as they are', async () => {
  const { asked } = await aRoundOf({ Nora: 'kees', Kim: 'kees', Bo: 'kees' });
  await db
    .updateTable('permission_request')
    .set({ answer: 'no', note: 'Te druk.' })
    .where('id', '=', asked('Bo').id)
    .execute();
  const ids = ['Nora', 'Kim', 'Bo'].map((name) => asked(name).id);
  expect(await allowAll({ db }, ids)).toBe(2);
  const states = await Promise.all(['Nora', 'Kim', 'Bo'].map((name) => findRequest(db, asked(name).key)));
  expect(states.map((one) => one?.answer)).toEqual(['yes', 'yes', 'no']);
  expect(await allowAll({ db }, ids.slice(0, 2))).toBe(2);
});

test('who is asked about several people has one reminder for all of them', async () => {
  const { programmeId } = await aRoundOf({ Nora: 'kees', Kim: 'kees', Bo: 'lea' });
  for (const _ of [1, 2]) await remindByDate(db, TODAY);
  const mails = await db
    .selectFrom('mail')
    .select('recipient')
    .where('programme_id', '=', programmeId)
    .where('kind', '=', 'sign-up.permission-reminder')
    .execute();
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual(['kees@a.example', 'lea@a.example']);
});
