import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { everyMail } from '../../../platform/mail/testing.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readHistoryOf } from '../people/history.ts';
import { signUpIds } from '../reads.ts';
import { readPermissions } from '../reads-permissions.ts';
import { aSignUp } from '../testing.ts';
import { saveSignUps } from '../writes.ts';
import { askAnother } from './other-manager.ts';
import { answerRequest, remindManager, standOfAnswer } from './permission.ts';
import { findRequest } from './requests.ts';
import { noteByTelephone, takeCallBack } from './telephone.ts';

const TODAY = '2027-01-11';
const KEES = 'kees@a.example';

let connection: Connection;
let count = 0;
let at: { roundId: RoundId; programmeId: ProgrammeId; signUpId: string; userId: string };
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  const { organisations, ...scope } = await aProgramme(db, `telefoon-${++count}`);
  const ann = aSignUp('Ann', 'A', [], { permission: false, managerName: 'Kees Baas', managerEmail: KEES });
  await saveSignUps(db, scope.roundId, [ann], { organisations, places: new Map() });
  const userId = await giveRole(db, {
    ...{ email: `sietske@telefoon-${count}.example`, name: 'Sietske', kind: 'coordinator' },
    programmeId: scope.programmeId,
  });
  at = { ...scope, signUpId: [...(await signUpIds(db, scope.roundId)).values()][0]!, userId };
  await db.deleteFrom('mail').execute();
});

const permission = async () => (await readPermissions(connection.db, [at.signUpId])).get(at.signUpId)!;
const allowed = async () =>
  (
    await connection.db
      .selectFrom('sign_up')
      .select('permission')
      .where('id', '=', at.signUpId)
      .executeTakeFirstOrThrow()
  ).permission;
const mails = () => everyMail(connection.db);
const call = (answer: 'yes' | 'no', over: object = {}) =>
  noteByTelephone(connection, at, { answer, saidBy: 'Kees Baas', saidOn: '2027-01-10', note: '', ...over });

/** Asks the manager, and makes a link as the mail would. */
async function asked(): Promise<{ key: string; id: string }> {
  const { db } = connection;
  await remindManager(connection, at.signUpId, TODAY);
  const { id } = await db
    .selectFrom('permission_request')
    .select('id')
    .where('sign_up_id', '=', at.signUpId)
    .executeTakeFirstOrThrow();
  const key = `sleutel-${count}-${id}`;
  await db
    .insertInto('permission_key')
    .values({ hash: hashOf(key), request_id: id })
    .execute();
  return { key, id };
}

test('a yes by telephone counts at once, says who said it and who noted it, and whose it is hears of it', async () => {
  expect(await call('yes')).toBe(true);
  expect(await allowed()).toBe(true);
  const { told, ...rest } = await permission();
  expect(rest).toEqual({ state: 'given', note: '', mailedOn: null });
  expect(told).toMatchObject({ by: 'Kees Baas', on: '2027-01-10', notedBy: 'Sietske' });
  expect(await mails()).toEqual(['sign-up.answer ann@a.example']);
});

test('nobody had been asked: taken back, nobody has been', async () => {
  await call('no');
  expect([await allowed(), (await permission()).state]).toEqual([false, 'refused']);
  expect(await takeCallBack(connection, at)).toBe(true);
  expect(await permission()).toEqual({ state: 'not-asked', note: '', mailedOn: null, told: null });
  expect(await takeCallBack(connection, at)).toBe(false);
});

test('taken back, what was there before holds again: the open question, or the answer with its reason', async () => {
  const { id } = await asked();
  await call('yes');
  await takeCallBack(connection, at);
  expect([await allowed(), (await permission()).state]).toEqual([false, 'asked']);
  await answerRequest(connection, id, { answer: 'no', note: 'Te druk.' });
  await call('yes', { saidBy: 'Iris' });
  await call('yes', { saidBy: 'Iris Baas' });
  expect((await permission()).told?.by).toBe('Iris Baas');
  await takeCallBack(connection, at);
  expect(await permission()).toMatchObject({ state: 'refused', note: 'Te druk.', told: null });
});

test('a permission that a list brought comes back after a no that was noted by mistake', async () => {
  await connection.db
    .updateTable('sign_up')
    .set({ permission: true })
    .where('id', '=', at.signUpId)
    .execute();
  await call('no');
  expect(await allowed()).toBe(false);
  await takeCallBack(connection, at);
  expect([await allowed(), (await permission()).state]).toEqual([true, 'given']);
});

test('the link of the mail opens what was said by telephone, and what the manager says there holds', async () => {
  const { key, id } = await asked();
  await call('yes', { note: 'Graag in maart' });
  const shown = await findRequest(connection.db, key);
  expect(shown).toMatchObject({
    answer: 'yes',
    note: 'Graag in maart',
    said_by: 'Kees Baas',
    said_on: '2027-01-10',
  });
  // A page that was opened before the call does not write over it.
  expect(await answerRequest(connection, id, { answer: 'no', note: 'Nee' })).toBe(false);
  const stand = standOfAnswer(shown!);
  expect(await answerRequest(connection, id, { answer: 'no', note: 'Toch niet', stand })).toBe(true);
  expect(await permission()).toMatchObject({ state: 'refused', note: 'Toch niet', told: null });
  expect(await takeCallBack(connection, at)).toBe(false);
});

test('nobody is reminded of what they said by telephone', async () => {
  await asked();
  await call('yes');
  expect(await remindManager(connection, at.signUpId, '2027-01-20')).toBe(false);
});

test('of another round nothing is noted, taken back or asked', async () => {
  const { roundId, programmeId } = await aProgramme(connection.db, `elders-${count}`);
  const elsewhere = { ...at, roundId, programmeId };
  const told = { answer: 'yes', saidBy: 'Kees', saidOn: '2027-01-10', note: '' } as const;
  expect(await noteByTelephone(connection, elsewhere, told)).toBe(false);
  expect(await takeCallBack(connection, elsewhere)).toBe(false);
  const other = { name: 'Iris', email: 'iris@a.example', today: TODAY };
  expect(await askAnother(connection, { ...elsewhere, ...other })).toBe('unknown');
  expect([await allowed(), await mails()]).toEqual([false, []]);
});

const other = (email: string) => askAnother(connection, { ...at, name: 'Iris Baas', email, today: TODAY });

test('another manager is asked: the old link stops working, and history says who asked', async () => {
  const { key } = await asked();
  expect(await other('iris@a.example')).toBe(null);
  expect(await findRequest(connection.db, key)).toBe(null);
  expect(await mails()).toEqual(['sign-up.permission iris@a.example']);
  const { db } = connection;
  const people = await db
    .selectFrom('person')
    .select('name')
    .where('programme_id', '=', at.programmeId)
    .execute();
  expect(people.map(({ name }) => name)).not.toContain('Kees Baas');
  const history = await readHistoryOf(db, at.roundId, at.signUpId, new Map());
  expect(history.map(({ at: _, ...line }) => line)).toEqual([
    { what: 'asked', to: 'Iris Baas', by: 'Sietske' },
    // Who was forgotten is not named by it either.
    { what: 'asked', to: null, by: null },
  ]);
});

test('who was refused may ask another; who has permission, themselves or the same manager again may not', async () => {
  await asked();
  expect(await other(KEES)).toBe('same');
  expect(await other('ann@a.example')).toBe('self');
  await call('no');
  expect(await other(KEES)).toBe(null);
  expect((await permission()).state).toBe('asked');
  await call('yes');
  expect(await other('iris@a.example')).toBe('given');
  expect(await allowed()).toBe(true);
});
