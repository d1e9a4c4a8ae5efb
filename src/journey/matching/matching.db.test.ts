import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { aPerson } from '../../people/person/testing.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { type Jobs, startJobs } from '../../platform/jobs/jobs.ts';
import { organisationIds } from '../programme/reads.ts';
import { noteAnswer } from '../programme/writes.ts';
import { signUpIds } from '../sign-up/reads.ts';
import { runMatch } from './jobs.ts';
import { hasChangedSince, readInstance, readLatestRun, readLocks, readProposal } from './reads.ts';
import { matchDone, matchJob } from './schema.ts';
import { storeRound } from './testing.ts';
import {
  excludeFrom,
  failInterruptedRuns,
  forgetInRuns,
  leaveOut,
  lockVisit,
  releaseVisit,
  requestMatch,
} from './writes.ts';

let connection: Connection;
let jobs: Jobs;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
let rounds = 0;
/** Who notes an exclusion. */
let coordinator: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  jobs = await startJobs(connection);
  await jobs.handle(matchJob, (job) => runMatch(connection.db, job));
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});
beforeEach(async () => {
  scope = await storeRound(connection.db, `ronde-${++rounds}`);
  coordinator = await giveRole(connection.db, {
    email: 'c@regio.example',
    name: 'Cas',
    kind: 'coordinator',
    programmeId: scope.programmeId,
  });
});

async function matched() {
  await requestMatch(connection.db, jobs, scope.roundId);
  await expect
    .poll(async () => (await readLatestRun(connection.db, scope.roundId))?.status, { timeout: 30_000 })
    .toMatch(/done|failed/);
  return (await readProposal(connection.db, scope))!;
}

const who = (visits: { person: { name: string } }[]) => visits.map(({ person }) => person.name);
const BO = { email: 'bo@c.example', place: 'B-1', day: '2027-03-09' };

describe('matching as a job', () => {
  test('gives a proposal, and two clicks make one', async () => {
    const numbers = await Promise.all([
      requestMatch(connection.db, jobs, scope.roundId),
      requestMatch(connection.db, jobs, scope.roundId),
    ]);
    expect(numbers).toEqual([1, 1]);
    const { run, view } = await matched();
    expect(run.number).toBe(1);
    expect(who(view.visits)).toEqual(['Anna', 'Cem']);
  });

  test('a lock survives the next match, and the proposal says what changed', async () => {
    await matched();
    expect(await lockVisit(connection.db, scope.roundId, BO)).toBe(true);
    const { run, view } = await matched();
    expect(run.number).toBe(2);
    expect(who(view.visits)).toEqual(['Bo', 'Cem']);
    expect(view.visits[0]?.locked).toBe(true);
    expect(view.difference?.before).toBe(1);
    expect(who(view.difference!.added)).toEqual(['Bo']);
    expect(who(view.difference!.gone)).toEqual(['Anna']);
  });

  test('a proposal knows when the round has changed since, and when that was undone', async () => {
    const { run } = await matched();
    expect(await hasChangedSince(connection.db, scope, run)).toBe(false);
    await lockVisit(connection.db, scope.roundId, BO);
    expect(await hasChangedSince(connection.db, scope, run)).toBe(true);
    await releaseVisit(connection.db, scope.roundId, BO);
    expect(await hasChangedSince(connection.db, scope, run)).toBe(false);
  });

  test('where somebody said they must not come, no match sends them, also before a coordinator has looked', async () => {
    const { db } = connection;
    const b = (await organisationIds(db, scope.programmeId)).get('B')!;
    const anna = (await signUpIds(db, scope.roundId)).get('anna@a.example')!;
    await db.insertInto('safety_said').values({ sign_up_id: anna, organisation_id: b }).execute();
    const { run, view } = await matched();
    expect(who(view.visits)).toEqual(['Bo', 'Cem']);
    // Made an exclusion it is the same, so nothing has to be matched again.
    expect(await excludeFrom(db, scope, 'anna@a.example', 'B', coordinator)).toBe(true);
    expect(await hasChangedSince(db, scope, run)).toBe(false);
  });

  test('an organisation that says no receives nobody and sends nobody, until it says yes again', async () => {
    const { db } = connection;
    const { run } = await matched();
    const b = (await organisationIds(db, scope.programmeId)).get('B')!;
    await noteAnswer(db, scope.roundId, b, 'no');
    expect(await hasChangedSince(db, scope, run)).toBe(true);
    const { view } = await matched();
    expect(who(view.visits)).toEqual([]);
    expect(view.unplaced.map(({ person }) => person.name)).toEqual(['Anna', 'Bo']);
    expect(view.notTaking.map(({ person, reason }) => [person.name, reason?.code])).toEqual([
      ['Cem', 'refuses'],
    ]);
    await noteAnswer(db, scope.roundId, b, 'yes');
    expect(await hasChangedSince(db, scope, run)).toBe(false);
  });

  test('who is excluded or set aside is not placed there in the next match', async () => {
    expect(await excludeFrom(connection.db, scope, 'anna@a.example', 'B', coordinator)).toBe(true);
    expect(await leaveOut(connection.db, scope.roundId, 'cem@b.example', true)).toBe(true);
    const { view } = await matched();
    expect(who(view.visits)).toEqual(['Bo']);
    expect(view.unplaced.map(({ person, reason }) => [person.name, reason?.code])).toEqual([
      ['Anna', 'rules'],
    ]);
    expect(view.notTaking.map(({ person, reason }) => [person.name, reason?.code])).toEqual([
      ['Cem', 'set-aside'],
    ]);
  });

  test('locks that contradict end in a fault that names them, and the old proposal stays', async () => {
    await matched();
    await lockVisit(connection.db, scope.roundId, BO);
    await lockVisit(connection.db, scope.roundId, { ...BO, email: 'anna@a.example' });
    const { run } = await matched();
    expect(run.number).toBe(1);
    const latest = await readLatestRun(connection.db, scope.roundId);
    expect(latest?.status).toBe('failed');
    expect(latest?.fault).toMatchObject({ kind: 'faulty', faults: [{ code: 'locks-over-capacity' }] });
  });

  test('nobody and nothing of another round can be locked', async () => {
    const other = await storeRound(connection.db, `ander-${rounds}`);
    await connection.db.deleteFrom('sign_up').where('round_id', '=', scope.roundId).execute();
    expect(await lockVisit(connection.db, scope.roundId, BO)).toBe(false);
    expect(await readLocks(connection.db, other.roundId)).toEqual([]);
  });
});

describe('what the round says', () => {
  test('the priorities of the round decide who is placed, and a change makes the proposal old', async () => {
    const { db } = connection;
    const { run } = await matched();
    expect((await readInstance(db, scope, [])).people.map(({ priority }) => priority)).toEqual([1, 0, 0]);
    const set = { newcomer_priority: 0, unplaced_priority: 9 };
    await db.updateTable('round').set(set).where('id', '=', scope.roundId).execute();
    await db
      .updateTable('sign_up')
      .set({ unplaced_before: true })
      .where('person_id', '=', await aPerson(db, scope.programmeId, 'Bo', 'bo@c.example'))
      .execute();
    expect((await readInstance(db, scope, [])).people.map(({ priority }) => priority)).toEqual([0, 9, 0]);
    expect(await hasChangedSince(db, scope, run)).toBe(true);
    const { view } = await matched();
    expect(who(view.visits)).toEqual(['Bo', 'Cem']);
    expect(view.priority).toEqual({ got: 9, of: 9 });
  });

  test('who withdrew since is somebody in the proposal, without name or address', async () => {
    const { db } = connection;
    await matched();
    await forgetInRuns(db, { roundId: scope.roundId, email: 'anna@a.example' });
    await db.deleteFrom('sign_up').where('round_id', '=', scope.roundId).execute();
    expect(who((await readProposal(db, scope))!.view.visits).sort()).toEqual([
      'iemand die zich terugtrok',
      'iemand die zich terugtrok',
    ]);
    expect(who((await readProposal(db, scope, 'en'))!.view.visits).sort()).toEqual([
      'somebody who withdrew',
      'somebody who withdrew',
    ]);
  });
});

test('what was being computed when the server stopped has failed; a plan that only lacked explanations is done, and told', async () => {
  const { db } = connection;
  const { roundId } = scope;
  const given = { round_id: roundId, progress: null, instance: null, faults: null, finished_at: null };
  const result = JSON.stringify({ visits: [], unplaced: [] });
  const rows = await db
    .insertInto('match_run')
    .values([
      { ...given, number: 1, step: 0, status: 'done', result },
      { ...given, number: 1, step: 1, status: 'running', result },
      { ...given, number: 2, step: 0, status: 'running', result: null },
      { ...given, number: 3, step: 0, status: 'waiting', result: null },
    ])
    .returning(['id', 'number', 'step'])
    .execute();
  await failInterruptedRuns(db);
  const after = await db
    .selectFrom('match_run')
    .select(['number', 'step', 'status', 'faults'])
    .select((eb) => eb('finished_at', 'is not', null).as('ended'))
    .where('round_id', '=', roundId)
    .orderBy('number')
    .orderBy('step')
    .execute();
  const broken = { kind: 'broken' };
  expect(after.map(({ status, faults, ended }) => [status, faults, ended])).toEqual([
    ['done', null, false],
    ['done', null, true],
    ['failed', broken, true],
    ['failed', broken, true],
  ]);
  const explained = rows.find(({ number, step }) => number === 1 && step === 1)!;
  expect((await readHistory(db, { roundId })).map(({ kind, about }) => [kind, about])).toEqual([
    [matchDone.name, { roundId, runId: explained.id }],
  ]);
});
