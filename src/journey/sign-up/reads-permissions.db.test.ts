import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { aPerson } from '../../people/person/testing.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { signUpIds } from './reads.ts';
import { readOwnOrganisation } from './reads-organisation.ts';
import { readPermissions, readPermissionsOfRound, readPermissionWaits } from './reads-permissions.ts';
import { readStanding } from './reads-standing.ts';
import type { Permission, SignUp } from './schema.ts';
import { saveSignUps } from './writes.ts';

/** Every combination of what is stored, and what it means. */
const CASES: [permission: boolean, asked: boolean, answer: 'yes' | 'no' | null, means: Permission][] = [
  [false, false, null, 'not-asked'],
  [false, true, null, 'asked'],
  [false, true, 'no', 'refused'],
  [true, true, 'yes', 'given'],
  // By a workbook, or after the manager was asked.
  [true, false, null, 'given'],
  [true, true, null, 'given'],
  [false, false, null, 'not-asked'],
];
const email = (index: number) => `mens-${index}@a.example`;

let connection: Connection;
let scope: { programmeId: ProgrammeId; roundId: RoundId };
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'hier', 'hier');
  const roundId = await ensureRound(db, { programmeId, code: 'hier', name: 'Ronde hier' });
  scope = { programmeId, roundId };
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  await saveMembers(db, scope, [{ code: 'A', name: 'Organisatie A', ...empty }]);
  const signUp: Omit<SignUp, 'email' | 'permission'> = {
    ...{ name: 'Mens', organisation: 'A', jobTitle: '', newcomer: false, unplacedBefore: false },
    ...{ learningGoal: '', imageBefore: '', choices: [], days: [], visits: 1, hosts: null },
    ...{ managerName: 'Lea', managerEmail: 'lea@a.example', screeningSeen: false, clientContact: false },
  };
  const people = CASES.map(([permission], index) => ({ ...signUp, email: email(index), permission }));
  await saveSignUps(db, roundId, people, {
    organisations: await organisationIds(db, programmeId),
    places: new Map(),
  });
  const ids = await signUpIds(db, roundId);
  for (const [index, [, asked, answer]] of CASES.entries()) {
    if (!asked) continue;
    await db
      .insertInto('permission_request')
      .values({
        sign_up_id: ids.get(email(index))!,
        manager_id: await aPerson(db, programmeId, 'Lea', 'lea@a.example'),
        answer,
      })
      .execute();
  }
}, 60_000);
afterAll(() => connection.close());

const MEANS = CASES.map(([, , , means], index) => [email(index), means] as const);
const NOT_GIVEN = MEANS.filter(([, means]) => means !== 'given');
const count = (wanted: Permission) => MEANS.filter(([, means]) => means === wanted).length;

test('no, no answer yet and not asked are told apart by every read that knows a permission', async () => {
  const { db } = connection;
  expect([...(await readPermissionsOfRound(db, scope.roundId))].sort()).toEqual(MEANS);
  const ids = await signUpIds(db, scope.roundId);
  const byId = await readPermissions(db, [...ids.values()]);
  expect(MEANS.map(([who]) => [who, byId.get(ids.get(who)!)?.state])).toEqual(MEANS);
  const waits = await readPermissionWaits(db, scope.roundId);
  expect(waits.map((one) => [one.email, one.state]).sort()).toEqual(NOT_GIVEN);
  const id = (await organisationIds(db, scope.programmeId)).get('A')!;
  const [round] = await readOwnOrganisation(db, {
    id: id as Parameters<typeof readOwnOrganisation>[1]['id'],
    programmeId: scope.programmeId,
  });
  expect(round?.people.map((one) => [one.email, one.permission]).sort()).toEqual(MEANS);
});

test('the mail to coordinators counts the three, and together with those that were given they are all', async () => {
  expect(
    await readStanding(connection.db, { id: scope.roundId, programmeId: scope.programmeId }),
  ).toMatchObject({
    signUps: CASES.length,
    refused: count('refused'),
    asked: count('asked'),
    notAsked: count('not-asked'),
  });
  const [all, given] = [CASES.length, count('given')];
  expect(count('refused') + count('asked') + count('not-asked') + given).toBe(all);
});

test('people with one name who wait are told apart', async () => {
  const names = (await readPermissionWaits(connection.db, scope.roundId)).map(({ name }) => name);
  expect(new Set(names).size).toBe(NOT_GIVEN.length);
});
