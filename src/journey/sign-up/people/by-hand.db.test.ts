import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { readPeopleAt } from '../../../people/person/reads.ts';
import { ownAt } from '../../../people/person/testing.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { everyMail } from '../../../platform/mail/testing.ts';
import { placeIds } from '../../place/reads.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readSignUps, signUpIds } from '../reads.ts';
import { readPermissions } from '../reads-permissions.ts';
import { aSignUp } from '../testing.ts';
import { withdraw } from '../withdrawal/withdrawal.ts';
import { saveSignUps } from '../writes.ts';
import { addByHand, type By, type ByHand, changeByHand, readByHand, standOfSignUp } from './by-hand.ts';
import { readHistoryOf } from './history.ts';

const ANN = 'ann@a.example';
const TODAY = '2027-01-11';

let connection: Connection;
let count = 0;
let by: By;
let at: { programmeId: ProgrammeId; roundId: RoundId; organisations: Map<string, string> };
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  at = await aProgramme(db, `hand-${++count}`);
  await savePlaces(db, at.roundId, [aPlace('B-1', 'B'), aPlace('B-2', 'B')], at.organisations);
  const userId = await giveRole(db, {
    ...{ email: `sietske@hand-${count}.example`, name: 'Sietske', kind: 'coordinator' },
    programmeId: at.programmeId,
  });
  by = { roundId: at.roundId, programmeId: at.programmeId, userId, today: TODAY };
  await db.deleteFrom('mail').execute();
});

const ann: ByHand = {
  ...{ name: 'Ann Boom', jobTitle: 'wijkagent', organisation: 'A', newcomer: true, clientContact: false },
  ...{ days: ['2027-03-09'], visits: 1, choices: [{ kind: 'place', code: 'B-1' }] },
  ...{ learningGoal: 'Zien hoe het gaat', imageBefore: '', managerName: 'Kees Baas' },
  ...{ managerEmail: 'kees@a.example', hosts: '' },
};
const nothing: ByHand = {
  ...ann,
  ...{ jobTitle: '', days: [], choices: [], learningGoal: '', managerName: '', managerEmail: '' },
};

const add = (values: ByHand, permission: 'ask' | 'later' = 'later') =>
  addByHand(connection, by, { email: ANN, values, permission });
async function added(values: ByHand, permission: 'ask' | 'later' = 'later'): Promise<string> {
  const outcome = await add(values, permission);
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome.id;
}
const mails = () => everyMail(connection.db);
const personOf = async (signUpId: string) =>
  (
    await connection.db
      .selectFrom('sign_up')
      .select('person_id')
      .where('id', '=', signUpId)
      .executeTakeFirstOrThrow()
  ).person_id;
const standing = async (signUpId: string) =>
  (await readByHand(connection.db, at.roundId, await personOf(signUpId)))!;
const state = async (signUpId: string) =>
  (await readPermissions(connection.db, [signUpId])).get(signUpId)!.state;
const history = async (signUpId: string) =>
  (await readHistoryOf(connection.db, at.roundId, signUpId, new Map())).map(({ what, by: who }) => [
    what,
    who,
  ]);

test('somebody is signed up by hand, hears it, and the manager is asked', async () => {
  const id = await added(ann, 'ask');
  expect(await readSignUps(connection.db, at.roundId)).toEqual([
    aSignUp('Ann Boom', 'A', ['B-1'], {
      ...{ email: ANN, jobTitle: 'wijkagent', newcomer: true, learningGoal: 'Zien hoe het gaat' },
      ...{ managerName: 'Kees Baas', managerEmail: 'kees@a.example', permission: false },
    }),
  ]);
  expect(await mails()).toEqual(['sign-up.permission kees@a.example', `sign-up.by-hand ${ANN}`]);
  expect(await state(id)).toBe('asked');
  expect(await history(id)).toEqual([
    ['asked', 'Sietske'],
    ['added', 'Sietske'],
  ]);
});

test('a name, an address and an organisation are enough; nobody is asked then', async () => {
  const id = await added(nothing);
  expect(await standing(id)).toEqual(nothing);
  expect(await mails()).toEqual([`sign-up.by-hand ${ANN}`]);
  expect(await state(id)).toBe('not-asked');
});

test('nobody is signed up twice, and who withdrew is not brought back', async () => {
  const { db } = connection;
  await added(ann);
  expect(await add({ ...ann, jobTitle: 'iets anders' })).toBe('signed-up');
  await withdraw({ db, forgets: [] }, at.roundId, await ownAt(db, at.programmeId, ANN));
  expect(await add(ann)).toBe('withdrew');
  expect([...(await signUpIds(db, at.roundId))]).toEqual([]);
  expect(await readPeopleAt(db, at.programmeId, ANN)).toEqual([]);
});

test('choices, days and more are changed in one go; the permission that was given stays', async () => {
  const { db } = connection;
  const places = await placeIds(db, at.roundId);
  const imported = aSignUp('Ann', 'A', ['B-1'], { managerName: 'Kees Baas', managerEmail: 'kees@a.example' });
  await saveSignUps(db, at.roundId, [imported], { organisations: at.organisations, places });
  const id = (await signUpIds(db, at.roundId)).get(ANN)!;
  const before = await standing(id);
  const values: ByHand = {
    ...before,
    ...{ name: 'Ann de Boom', jobTitle: 'rechercheur', days: ['2027-03-09', '2027-03-10'] },
    choices: [
      { kind: 'place', code: 'B-2' },
      { kind: 'place', code: 'B-1' },
    ],
  };
  const changed = await changeByHand(connection, by, { signUpId: id, stand: standOfSignUp(before), values });
  expect(changed).toBe('changed');
  expect(await standing(id)).toEqual(values);
  expect(await state(id)).toBe('given');
  expect(await mails()).toEqual([`sign-up.by-hand ${ANN}`]);
  expect(await history(id)).toEqual([['changed', 'Sietske']]);
});

test('what was changed in between is not written over, and comes along to be seen', async () => {
  const id = await added(ann);
  const stand = standOfSignUp(await standing(id));
  const theirs = { ...ann, days: ['2027-03-10'] };
  await changeByHand(connection, by, { signUpId: id, stand, values: theirs });
  const mine = { ...ann, jobTitle: 'rechercheur' };
  expect(await changeByHand(connection, by, { signUpId: id, stand, values: mine })).toEqual({
    newer: theirs,
  });
  expect(await standing(id)).toEqual(theirs);
  // Who has seen it may still save.
  const now = standOfSignUp(theirs);
  expect(await changeByHand(connection, by, { signUpId: id, stand: now, values: mine })).toBe('changed');
  expect(await standing(id)).toEqual(mine);
});

test('two presses of one button are one change, and of another round there is nothing to change', async () => {
  const id = await added(ann);
  const stand = standOfSignUp(await standing(id));
  const values = { ...ann, jobTitle: 'rechercheur' };
  expect(await changeByHand(connection, by, { signUpId: id, stand, values })).toBe('changed');
  expect(await changeByHand(connection, by, { signUpId: id, stand, values })).toBe('same');
  expect((await mails()).length).toBe(2);
  const elsewhere = { ...by, ...(await aProgramme(connection.db, `elders-${count}`)) };
  expect(await changeByHand(connection, elsewhere, { signUpId: id, stand, values: ann })).toBe(null);
  expect((await standing(id)).jobTitle).toBe('rechercheur');
});

test.each<[string, Partial<ByHand>, string, string]>([
  [
    'another manager is asked',
    { managerName: 'Iris', managerEmail: 'iris@a.example' },
    'asked-again',
    'asked',
  ],
  ['who wants more visits asks anew', { visits: 2 }, 'asked-again', 'asked'],
  ['without a manager nobody is asked', { managerName: '', managerEmail: '' }, 'changed', 'not-asked'],
])('%s, and the link of the earlier mail does not work any more', async (_, over, outcome, then) => {
  const { db } = connection;
  const id = await added(ann, 'ask');
  const asked = () => db.selectFrom('permission_request').select('id').where('sign_up_id', '=', id).execute();
  const [first] = await asked();
  await db
    .insertInto('permission_key')
    .values({ hash: `sleutel-${count}`, request_id: first!.id })
    .execute();
  const stand = standOfSignUp(await standing(id));
  expect(await changeByHand(connection, by, { signUpId: id, stand, values: { ...ann, ...over } })).toBe(
    outcome,
  );
  expect(await state(id)).toBe(then);
  const keys = await db
    .selectFrom('permission_key')
    .select('hash')
    .where('hash', '=', `sleutel-${count}`)
    .execute();
  expect(keys).toEqual([]);
  expect((await asked()).map((one) => one.id)).not.toContain(first!.id);
});
