import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { joinPeople } from '../../people/person/joining.ts';
import { aPerson } from '../../people/person/testing.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { placeIds } from '../place/reads.ts';
import { savePlaces } from '../place/writes.ts';

import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { signUpIds } from './reads.ts';
import { readBarredPlaces, readExclusions, readKnownExclusions, waitsForNote } from './reads-exclusions.ts';
import type { Choice, Exclusion, SignUp } from './schema.ts';
import { noteExclusion, saveExclusions, saveSignUps, type Targets, takeExclusionAway } from './writes.ts';

let connection: Connection;
let count = 0;
let queries = 0;
let scope: { programmeId: ProgrammeId; roundId: RoundId };
let targets: Targets;
let coordinator: string;

beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  const code = `uit-${++count}`;
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  scope = { programmeId, roundId };
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  const organisations = ['A', 'B', 'C', 'D'].map((one) => ({
    code: one,
    name: `Organisatie ${one}`,
    ...empty,
  }));
  await saveMembers(db, scope, organisations);
  const place = {
    ...{ code: 'B-1', organisation: 'B', title: 'Een dag', secret: true, hostName: '', hostEmail: '' },
    ...{ slots: [], condition: 'none' as const, minimum: 1 },
  };
  await savePlaces(db, roundId, [place], await organisationIds(db, programmeId));
  targets = { organisations: await organisationIds(db, programmeId), places: await placeIds(db, roundId) };
  const signUp: Omit<SignUp, 'email' | 'name'> = {
    ...{ organisation: 'A', jobTitle: '', newcomer: false, unplacedBefore: false, permission: true },
    ...{ learningGoal: '', imageBefore: '', choices: [], days: [], visits: 1, hosts: null },
    ...{ managerName: '', managerEmail: '', screeningSeen: false, clientContact: false },
  };
  const people = ['Anna', 'Bo'].map((name) => ({
    ...signUp,
    name,
    email: `${name.toLowerCase()}@a.example`,
  }));
  await saveSignUps(db, roundId, people, targets);
  coordinator = await giveRole(db, {
    ...{ email: `${code}@regio.example`, name: 'Cas', kind: 'coordinator', programmeId },
  });
});

const ANNA = 'anna@a.example';
const at = (code: string): Choice => ({ kind: 'organisation', code });
const TODAY = dayOf(new Date());
const imported = async (exclusions: Exclusion[]) =>
  saveExclusions(connection.db, scope.roundId, exclusions, {
    signUps: await signUpIds(connection.db, scope.roundId),
    targets,
    by: { in: 'import', fileName: 'ronde.xlsx' },
  });
/** As the form does when somebody sends it. */
const say = async (email: string, code: string) =>
  connection.db
    .insertInto('safety_said')
    .values({
      sign_up_id: (await signUpIds(connection.db, scope.roundId)).get(email)!,
      organisation_id: targets.organisations.get(code)!,
    })
    .execute();
const known = () => readKnownExclusions(connection.db, scope.roundId);
const all = async () =>
  (await known()).map(({ email, target, said, noted }) => [email, target.code, said, noted]);

test('all are in one list, whoever made them, with who did', async () => {
  const { db, roundId } = { ...connection, ...scope };
  await imported([
    { email: ANNA, target: at('C') },
    { email: 'bo@a.example', target: { kind: 'place', code: 'B-1' } },
  ]);
  await noteExclusion(db, scope, { email: ANNA, target: at('D') }, coordinator);
  await say(ANNA, 'B');
  await say('bo@a.example', 'D');
  await noteExclusion(db, scope, { email: 'bo@a.example', target: at('D') }, coordinator);
  // From before it was kept who did it.
  const ids = await signUpIds(db, roundId);
  await db
    .insertInto('exclusion')
    .values({ sign_up_id: ids.get('bo@a.example')!, organisation_id: targets.organisations.get('C')! })
    .execute();
  const file = { in: 'import', on: TODAY, fileName: 'ronde.xlsx' };
  const page = { in: 'page', on: TODAY, by: 'Cas' };
  expect(await all()).toEqual([
    [ANNA, 'B', true, null],
    [ANNA, 'C', false, file],
    [ANNA, 'D', false, page],
    ['bo@a.example', 'C', false, { in: 'unknown' }],
    ['bo@a.example', 'D', true, page],
    ['bo@a.example', 'B-1', false, file],
  ]);
  expect((await known()).filter(waitsForNote).map(({ target }) => target.code)).toEqual(['B']);
  // What a workbook has is what is noted.
  expect(await readExclusions(db, roundId)).toHaveLength(5);
});

test('one that is there stays of who noted it first, and of a coordinator who has left only the day is known', async () => {
  const { db } = connection;
  const exclusion = { email: ANNA, target: at('C') };
  await noteExclusion(db, scope, exclusion, coordinator);
  expect(await imported([exclusion])).toEqual({ added: 0, changed: 0, same: 1 });
  expect(await all()).toEqual([[ANNA, 'C', false, { in: 'page', on: TODAY, by: 'Cas' }]]);
  await db.deleteFrom('role').where('user_id', '=', coordinator).execute();
  await db.deleteFrom('user').where('id', '=', coordinator).execute();
  expect(await all()).toEqual([[ANNA, 'C', false, { in: 'page', on: TODAY, by: null }]]);
});

test('taken away, each of them is gone, whoever said it; and it can be noted again', async () => {
  const { db } = connection;
  const place = { email: ANNA, target: { kind: 'place' as const, code: 'B-1' } };
  await imported([place, { email: ANNA, target: at('C') }]);
  await say(ANNA, 'B');
  await say(ANNA, 'D');
  await noteExclusion(db, scope, { email: ANNA, target: at('D') }, coordinator);
  const left = async () => (await known()).map(({ target }) => target.code).sort();
  expect(await left()).toEqual(['B', 'B-1', 'C', 'D']);
  for (const [target, rest] of [
    [at('D'), ['B', 'B-1', 'C']],
    [at('B'), ['B-1', 'C']],
    [place.target, ['C']],
    [at('C'), []],
  ] as const) {
    expect(await takeExclusionAway(db, scope, { email: ANNA, target })).toBeNull();
    expect(await left()).toEqual(rest);
  }
  await noteExclusion(db, scope, place, coordinator);
  expect(await left()).toEqual(['B-1']);
});

test('two people who must not meet are one exclusion, whoever of them it is noted of, and one way back', async () => {
  const { db } = connection;
  const BO = 'bo@a.example';
  const exclusionOf = (email: string, code: string) => ({ email, target: { kind: 'person' as const, code } });
  const pairs = async () =>
    (await known()).map(({ email, target, otherName }) => [email, target.code, otherName]);
  for (const [one, other] of [
    [exclusionOf(ANNA, BO), exclusionOf(BO, ANNA)],
    [exclusionOf(BO, ANNA), exclusionOf(ANNA, BO)],
  ] as const) {
    expect(await noteExclusion(db, scope, one, coordinator)).toBeNull();
    expect(await noteExclusion(db, scope, other, coordinator)).toBeNull();
    expect(await imported([other])).toEqual({ added: 0, changed: 0, same: 1 });
    const called = one.email === ANNA ? 'Bo' : 'Anna';
    expect(await pairs()).toEqual([[one.email, one.target.code, called]]);
    expect(await takeExclusionAway(db, scope, other)).toBeNull();
    expect(await pairs()).toEqual([]);
  }
  expect(await noteExclusion(db, scope, exclusionOf(ANNA, ANNA), coordinator)).toBe('target');
  expect(await noteExclusion(db, scope, exclusionOf(ANNA, 'stranger@z.example'), coordinator)).toBe('target');
  expect(await pairs()).toEqual([]);
});

test('it stays when somebody turns out to be another who is in it as well, and goes when it would be of one', async () => {
  const { db } = connection;
  const other = await aPerson(db, scope.programmeId, 'Bo', 'bo@thuis.example');
  const exclusionOf = (code: string) => ({ email: ANNA, target: { kind: 'person' as const, code } });
  await imported([exclusionOf('bo@a.example'), exclusionOf('bo@thuis.example')]);
  expect(await known()).toHaveLength(2);
  const stays = await db
    .selectFrom('person_main')
    .select('id')
    .where('programme_id', '=', scope.programmeId)
    .where('key', '=', 'bo@a.example')
    .executeTakeFirstOrThrow();
  expect(await joinPeople(db, { ...scope, stays: stays.id, goes: other })).toBeNull();
  expect((await known()).map(({ target }) => target.code)).toEqual(['bo@a.example']);
});

test('the list takes as many queries with three as with one', async () => {
  const counting = connection.db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const measure = async () => {
    queries = 0;
    const rows = await readKnownExclusions(counting, scope.roundId);
    return [rows.length, queries];
  };
  await imported([{ email: ANNA, target: at('C') }]);
  expect(await measure()).toEqual([1, 2]);
  await noteExclusion(connection.db, scope, { email: ANNA, target: at('D') }, coordinator);
  await say('bo@a.example', 'B');
  expect(await measure()).toEqual([3, 2]);
});

describe('nobody comes where somebody receives whom they must not meet', () => {
  const BO = 'bo@a.example';
  const barred = async () =>
    (await readBarredPlaces(connection.db, scope.roundId)).map(({ email, target }) => [email, target.code]);
  /** Bo receives at the place, behind somebody else. */
  const boReceives = async () => {
    const { db } = connection;
    const place_id = targets.places.get('B-1')!;
    const other = await aPerson(db, scope.programmeId, 'Fleur', `fleur-${count}@b.example`);
    const people = await db
      .selectFrom('sign_up')
      .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
      .select(['person_main.key', 'person_main.id'])
      .where('round_id', '=', scope.roundId)
      .execute();
    const bo = people.find(({ key }) => key === BO)!.id;
    const hosts = [other, bo].map((person_id, position) => ({ place_id, position, person_id }));
    await db.insertInto('host').values(hosts).execute();
  };

  test.each([
    [ANNA, BO],
    [BO, ANNA],
  ])('whoever has it in the list: %s does not want to meet %s', async (one, other) => {
    await boReceives();
    expect(await barred()).toEqual([]);
    await imported([{ email: one, target: { kind: 'person', code: other } }]);
    expect(await barred()).toEqual([[ANNA, 'B-1']]);
  });

  test('nor whom of an organisation, as was noted or said', async () => {
    await boReceives();
    await imported([{ email: ANNA, target: at('A') }]);
    expect(await barred()).toEqual([[ANNA, 'B-1']]);
    await connection.db.deleteFrom('exclusion').execute();
    expect(await barred()).toEqual([]);
    await say(ANNA, 'A');
    expect(await barred()).toEqual([[ANNA, 'B-1']]);
  });

  test('also where they said themselves that they receive', async () => {
    const { db } = connection;
    await db
      .updateTable('sign_up')
      .set({ hosts_place_id: targets.places.get('B-1')! })
      .where('id', '=', (await signUpIds(db, scope.roundId)).get(BO)!)
      .execute();
    await imported([{ email: ANNA, target: { kind: 'person', code: BO } }]);
    expect(await barred()).toEqual([[ANNA, 'B-1']]);
  });
});
