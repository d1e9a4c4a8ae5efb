import { match, parseInstance } from '@wisselstage/matching';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/scope.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { type Jobs, startJobs } from '../../../platform/jobs/jobs.ts';
import { readSetAside } from '../../sign-up/reads.ts';
import { readExclusions } from '../../sign-up/reads-exclusions.ts';
import { runMatch } from '../jobs.ts';
import { planDigest } from '../matching-input.ts';
import { hasChangedSince, readLatestRun, readLocks, readProposalBefore } from '../reads.ts';
import { matchJob } from '../schema.ts';
import { storeRound } from '../testing.ts';
import { requestMatch } from '../writes.ts';
import { decide, turnBack } from './decide.ts';
import type { Wish } from './decision.ts';
import type { Scope } from './deed.ts';
import { readLines } from './history.ts';

let connection: Connection;
let jobs: Jobs;
let scope: Scope & { roundId: RoundId; programmeId: ProgrammeId };
let cas: string;
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
  const { db } = connection;
  scope = { ...(await storeRound(db, `besluit-${++rounds}`)), db, jobs };
  const role = { kind: 'coordinator', programmeId: scope.programmeId } as const;
  cas = await giveRole(db, { email: 'c@regio.example', name: 'Cas', ...role });
  await requestMatch(db, jobs, scope.roundId);
  await settled();
});

async function settled() {
  await expect
    .poll(async () => (await readLatestRun(connection.db, scope.roundId))?.status, { timeout: 30_000 })
    .toMatch(/done|failed/);
}
const now = async () => (await readProposalBefore(connection.db, scope.roundId, Number.MAX_SAFE_INTEGER))!;
const plan = async () =>
  (await now()).result!.visits.map(({ person, slot }) => `${person.split('@')[0]} ${slot}`);
const wishes = async (wish: Wish, seen?: string) =>
  decide(scope, { runId: (await now()).id, wish, seen }, cas);
const done = async (wish: Wish) => {
  const outcome = await wishes(wish);
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.decisionId;
};
const turned = async (decisionId: string, holds: boolean) =>
  turnBack(scope, { runId: (await now()).id, decisionId, holds }, cas);
const said = async () =>
  (await readLines(connection.db, scope.roundId)).map(({ what }) =>
    what.kind === 'made' ? what.kind : `${what.kind} ${what.turns ? 'turned' : 'taken'} ${what.holds}`,
  );

const [ANNA, BO, CEM] = ['anna@a.example', 'bo@c.example', 'cem@b.example'];
const DAY = '2027-03-09';
const SEAT_BO: Wish = { kind: 'seat', person: BO, place: 'B-1', day: DAY };
const BEFORE = [`anna B-1/${DAY}`, `cem A-1/${DAY}`];
const AFTER = [`bo B-1/${DAY}`, `cem A-1/${DAY}`];

describe('a decision', () => {
  test('gives its plan at once, as another step of the same proposal, which is not old', async () => {
    expect(await plan()).toEqual(BEFORE);
    await done(SEAT_BO);
    const run = await now();
    expect([run.number, run.step]).toEqual([1, 1]);
    expect(await plan()).toEqual(AFTER);
    expect(await readLocks(connection.db, scope.roundId)).toEqual([{ email: BO, place: 'B-1', day: DAY }]);
    expect(await hasChangedSince(connection.db, scope, run)).toBe(false);
    await settled();
    // The reasons follow, and the plan stays.
    expect(await plan()).toEqual(AFTER);
    expect((await now()).result!.unplaced.map(({ person, reason }) => [person, reason === null])).toEqual([
      [ANNA, false],
    ]);
  });

  test('can be repeated from what is kept, to the same outcome', async () => {
    await done(SEAT_BO);
    const { instance, result } = await connection.db
      .selectFrom('match_run')
      .select(['instance', 'result'])
      .where('id', '=', (await now()).id)
      .executeTakeFirstOrThrow();
    expect((await match(parseInstance(instance!))).visits).toEqual(result!.visits);
  });

  test('taken back gives exactly the plan from before, and done again that from after; each is a line', async () => {
    const id = await done(SEAT_BO);
    expect(await turned(id, false)).toMatchObject({ done: 'seat' });
    expect(await plan()).toEqual(BEFORE);
    expect(await readLocks(connection.db, scope.roundId)).toEqual([]);
    expect(await turned(id, true)).toMatchObject({ done: 'seat' });
    expect(await plan()).toEqual(AFTER);
    expect(await said()).toEqual(['seat turned true', 'seat turned false', 'seat taken true', 'made']);
    // What holds cannot be done again.
    expect(await turned(id, true)).toEqual({ refused: 'changed' });
  });

  test('an older one is taken back without those after it', async () => {
    const first = await done({ kind: 'lock', person: CEM, place: 'A-1', day: DAY });
    await done(SEAT_BO);
    expect(await turned(first, false)).toMatchObject({ done: 'lock' });
    expect(await readLocks(connection.db, scope.roundId)).toEqual([{ email: BO, place: 'B-1', day: DAY }]);
    expect(await plan()).toEqual(AFTER);
  });

  test('two change places, somebody is set aside, somebody must not come: each holds, and goes back', async () => {
    const swap = await done({ kind: 'swap', person: ANNA, other: BO });
    expect(await plan()).toEqual(AFTER);
    await turned(swap, false);
    const aside = await done({ kind: 'set-aside', person: ANNA });
    expect(await plan()).toEqual(AFTER);
    expect(await readSetAside(connection.db, scope.roundId)).toEqual([ANNA]);
    await turned(aside, false);
    expect(await readSetAside(connection.db, scope.roundId)).toEqual([]);
    const forbid = await done({ kind: 'forbid', person: ANNA, organisation: 'B' });
    expect(await plan()).toEqual(AFTER);
    expect(await readExclusions(connection.db, scope.roundId)).toHaveLength(1);
    await turned(forbid, false);
    expect(await readExclusions(connection.db, scope.roundId)).toEqual([]);
    expect(await plan()).toEqual(BEFORE);
  });

  test('a guest takes a seat, and gives it back', async () => {
    const guest = await done({ kind: 'guest', name: 'Gijs', from: 'De Bibliotheek', place: 'B-1', day: DAY });
    expect(await plan()).toEqual([`cem A-1/${DAY}`]);
    expect(await wishes(SEAT_BO)).toMatchObject({ refused: 'impossible' });
    await turned(guest, false);
    expect(await plan()).toEqual(BEFORE);
    const guests = await connection.db.selectFrom('match_guest').select(['name', 'here']).execute();
    expect(guests).toEqual([{ name: 'Gijs', here: false }]);
  });

  test('nobody is seated over an exclusion, at the own organisation, or where all seats are decided', async () => {
    await done({ kind: 'forbid', person: BO, organisation: 'B' });
    expect(await wishes(SEAT_BO)).toMatchObject({
      refused: 'impossible',
      faults: [{ code: 'lock-excluded' }],
    });
    expect(await wishes({ ...SEAT_BO, person: CEM })).toMatchObject({ refused: 'impossible' });
    await done({ kind: 'lock', person: ANNA, place: 'B-1', day: DAY });
    const before = await plan();
    expect(await wishes({ kind: 'seat', person: CEM, place: 'B-1', day: DAY })).toMatchObject({
      refused: 'impossible',
    });
    expect(await plan()).toEqual(before);
  });
});

describe('two at one time', () => {
  test('of two decisions on one plan one holds, and the other is told; none is lost without a word', async () => {
    const { id } = await now();
    const seat = decide(scope, { runId: id, wish: SEAT_BO }, cas);
    const lock = decide(
      scope,
      { runId: id, wish: { kind: 'lock', person: ANNA, place: 'B-1', day: DAY } },
      cas,
    );
    const outcomes = await Promise.all([seat, lock]);
    expect(outcomes.filter((one) => 'done' in one)).toHaveLength(1);
    expect(outcomes.filter((one) => 'refused' in one && one.refused === 'changed')).toHaveLength(1);
    expect(await said()).toHaveLength(2);
  });

  test('what was seen is what is done: another price is refused', async () => {
    expect(await wishes(SEAT_BO, 'another')).toEqual({ refused: 'changed' });
    expect(await plan()).toEqual(BEFORE);
    await done(SEAT_BO);
    const seen = planDigest((await now()).result!);
    const id = (await readLines(connection.db, scope.roundId))[0]!.id;
    await turned(id, false);
    expect(await wishes(SEAT_BO, seen)).toMatchObject({ done: 'seat' });
  });

  test('when the round itself has changed nothing is decided before it is matched again', async () => {
    await connection.db
      .updateTable('sign_up')
      .set({ newcomer: true })
      .where('round_id', '=', scope.roundId)
      .execute();
    expect(await wishes(SEAT_BO)).toEqual({ refused: 'stale' });
    expect(await readLocks(connection.db, scope.roundId)).toEqual([]);
  });

  test('nothing of another round is decided', async () => {
    const other = await storeRound(connection.db, `elders-${rounds}`);
    const id = await done(SEAT_BO);
    const elsewhere = { ...scope, ...other };
    expect(await turnBack(elsewhere, { runId: (await now()).id, decisionId: id, holds: false }, cas)).toEqual(
      {
        refused: 'not-there',
      },
    );
    expect(await decide(elsewhere, { runId: (await now()).id, wish: SEAT_BO }, cas)).toEqual({
      refused: 'changed',
    });
  });
});
