import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { type Jobs, startJobs } from '../../platform/jobs/jobs.ts';
import { placeIds } from '../place/reads.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveOrganisations } from '../programme/writes.ts';
import { saveSignUps } from '../sign-up/writes.ts';
import { runMatch } from './jobs.ts';
import { hasChangedSince, readLatestRun, readLocks, readProposal } from './reads.ts';
import { matchJob } from './schema.ts';
import { aRound } from './testing.ts';
import { excludeFrom, leaveOut, lockVisit, releaseVisit, requestMatch } from './writes.ts';

let connection: Connection;
let jobs: Jobs;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
let rounds = 0;

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
  scope = await storeRound(`ronde-${++rounds}`);
});

async function storeRound(code: string) {
  const { db } = connection;
  const rows = aRound();
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  await saveOrganisations(db, programmeId, rows.organisations);
  const organisations = await organisationIds(db, programmeId);
  await savePlaces(db, roundId, rows.places, organisations);
  const targets = { organisations, places: await placeIds(db, roundId) };
  await saveSignUps(db, roundId, rows.signUps, targets);
  return { roundId, programmeId };
}

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

  test('who is excluded or set aside is not placed there in the next match', async () => {
    expect(await excludeFrom(connection.db, scope, 'anna@a.example', 'B')).toBe(true);
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
    const other = await storeRound(`ander-${rounds}`);
    await connection.db.deleteFrom('sign_up').where('round_id', '=', scope.roundId).execute();
    expect(await lockVisit(connection.db, scope.roundId, BO)).toBe(false);
    expect(await readLocks(connection.db, other.roundId)).toEqual([]);
  });
});
