import { match, parseInstance } from '@wisselstage/matching';
import { describe, expect, test } from 'vitest';
import { aPlace } from '../../place/testing.ts';
import { organisationIds } from '../../programme/reads.ts';
import { readSetAside, signUpIds } from '../../sign-up/reads.ts';
import { readExclusions, readKnownExclusions } from '../../sign-up/reads-exclusions.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { planDigest } from '../matching-input.ts';
import { openInstance, openResult } from '../matching-sealed.ts';
import { hasChangedSince, readLocks } from '../reads.ts';
import { storeRound } from '../testing.ts';
import { decide, turnBack } from './decide.ts';
import type { Wish } from './decision.ts';
import { readLines } from './history.ts';
import { eachWithProposal, type Opened, type Proposal } from './testing.ts';

let round: Proposal;
let another: Opened['proposal'];
eachWithProposal((given, opened) => {
  round = given;
  another = opened.proposal;
});

const locks = () => readLocks(round.scope.db, round.scope.roundId);
const exclusions = () => readExclusions(round.scope.db, round.scope.roundId);

/** At sign-up, themselves. */
async function saysNotTo(email: string, code: string): Promise<void> {
  const { db, roundId, programmeId } = round.scope;
  const organisations = await organisationIds(db, programmeId, [code]);
  const signUps = await signUpIds(db, roundId, [email]);
  await db
    .insertInto('safety_said')
    .values({ sign_up_id: signUps.get(email)!, organisation_id: organisations.get(code)! })
    .execute();
}

const [ANNA, BO, CEM] = ['anna@a.example', 'bo@c.example', 'cem@b.example'];
const DAY = '2027-03-09';
const SEAT_BO: Wish = { kind: 'seat', person: BO, place: 'B-1', day: DAY };
const BEFORE = [`anna B-1/${DAY}`, `cem A-1/${DAY}`];
const AFTER = [`bo B-1/${DAY}`, `cem A-1/${DAY}`];

describe('a decision', () => {
  test('gives its plan at once, as another step of the same proposal, which is not old', async () => {
    expect(await round.plan()).toEqual(BEFORE);
    await round.done(SEAT_BO);
    const run = await round.now();
    expect([run.number, run.step]).toEqual([1, 1]);
    expect(await round.plan()).toEqual(AFTER);
    expect(await locks()).toEqual([{ email: BO, place: 'B-1', day: DAY }]);
    expect(await hasChangedSince(round.scope.db, round.scope, run)).toBe(false);
    await round.settled();
    // The reasons follow, and the plan stays.
    expect(await round.plan()).toEqual(AFTER);
    expect(
      (await round.now()).result!.unplaced.map(({ person, reason }) => [person, reason === null]),
    ).toEqual([[ANNA, false]]);
  });

  test('can be repeated from what is kept, to the same outcome', async () => {
    await round.done(SEAT_BO);
    const { instance, result } = await round.scope.db
      .selectFrom('match_run')
      .select([openInstance, openResult])
      .where('id', '=', (await round.now()).id)
      .executeTakeFirstOrThrow();
    expect((await match(parseInstance(instance!))).visits).toEqual(result!.visits);
  });

  test('taken back gives exactly the plan from before, and done again that from after; each is a line', async () => {
    const id = await round.done(SEAT_BO);
    expect(await round.turned(id, false)).toMatchObject({ done: 'seat' });
    expect(await round.plan()).toEqual(BEFORE);
    expect(await locks()).toEqual([]);
    expect(await round.turned(id, true)).toMatchObject({ done: 'seat' });
    expect(await round.plan()).toEqual(AFTER);
    expect(await round.said()).toEqual(['seat turned true', 'seat turned false', 'seat taken true', 'made']);
    // What holds cannot be done again.
    expect(await round.turned(id, true)).toEqual({ refused: 'changed' });
  });

  test('an older one is taken back without those after it', async () => {
    const first = await round.done({ kind: 'lock', person: CEM, place: 'A-1', day: DAY });
    await round.done(SEAT_BO);
    expect(await round.turned(first, false)).toMatchObject({ done: 'lock' });
    expect(await locks()).toEqual([{ email: BO, place: 'B-1', day: DAY }]);
    expect(await round.plan()).toEqual(AFTER);
  });

  test('two change places, somebody is set aside, somebody must not come: each holds, and goes back', async () => {
    const swap = await round.done({ kind: 'swap', person: ANNA, other: BO });
    expect(await round.plan()).toEqual(AFTER);
    await round.turned(swap, false);
    const aside = await round.done({ kind: 'set-aside', person: ANNA });
    expect(await round.plan()).toEqual(AFTER);
    expect(await readSetAside(round.scope.db, round.scope.roundId)).toEqual([ANNA]);
    await round.turned(aside, false);
    expect(await readSetAside(round.scope.db, round.scope.roundId)).toEqual([]);
    const forbid = await round.done({ kind: 'forbid', person: ANNA, organisation: 'B' });
    expect(await round.plan()).toEqual(AFTER);
    expect(await exclusions()).toHaveLength(1);
    await round.turned(forbid, false);
    expect(await exclusions()).toEqual([]);
    expect(await round.plan()).toEqual(BEFORE);
  });

  test('who must not come at an organisation does not come where its people receive either', async () => {
    const host = { hostName: 'Cem', hostEmail: CEM };
    round = await another({
      places: [aPlace('A-1', 'A'), aPlace('B-1', 'B'), aPlace('C-1', 'C', host)],
      signUps: [aSignUp('Anna', 'A', ['C-1']), aSignUp('Cem', 'B', [])],
    });
    expect(await round.plan()).toEqual([`anna C-1/${DAY}`]);
    const forbid = await round.done({ kind: 'forbid', person: ANNA, organisation: 'B' });
    expect(await round.plan()).toEqual([]);
    expect(await hasChangedSince(round.scope.db, round.scope, await round.now())).toBe(false);
    await round.turned(forbid, false);
    expect(await round.plan()).toEqual([`anna C-1/${DAY}`]);
  });

  test('taken back, what somebody said of their own safety stays', async () => {
    const forbid = await round.done({ kind: 'forbid', person: ANNA, organisation: 'B' });
    await saysNotTo(ANNA, 'B');
    await round.turned(forbid, false);
    const known = await readKnownExclusions(round.scope.db, round.scope.roundId);
    expect(known.map(({ email, said, noted }) => [email, said, noted])).toEqual([[ANNA, true, null]]);
    expect(await round.plan()).toEqual(AFTER);
    // It is so already: noting it and taking it back would take away what was there.
    expect(await round.wishes({ kind: 'forbid', person: ANNA, organisation: 'B' })).toEqual({
      refused: 'not-there',
    });
  });

  test('a guest takes a seat, and gives it back', async () => {
    const guest = await round.done({
      kind: 'guest',
      name: 'Gijs',
      from: 'De Bibliotheek',
      place: 'B-1',
      day: DAY,
    });
    expect(await round.plan()).toEqual([`cem A-1/${DAY}`]);
    expect(await round.wishes(SEAT_BO)).toMatchObject({ refused: 'impossible' });
    await round.turned(guest, false);
    expect(await round.plan()).toEqual(BEFORE);
    const guests = await round.scope.db.selectFrom('match_guest').select(['name', 'here']).execute();
    expect(guests).toEqual([{ name: 'Gijs', here: false }]);
  });

  test('nobody is seated over an exclusion, at the own organisation, or where all seats are decided', async () => {
    await round.done({ kind: 'forbid', person: BO, organisation: 'B' });
    expect(await round.wishes(SEAT_BO)).toMatchObject({
      refused: 'impossible',
      faults: [{ code: 'lock-excluded' }],
    });
    expect(await round.wishes({ ...SEAT_BO, person: CEM })).toMatchObject({ refused: 'impossible' });
    await round.done({ kind: 'lock', person: ANNA, place: 'B-1', day: DAY });
    const before = await round.plan();
    expect(await round.wishes({ kind: 'seat', person: CEM, place: 'B-1', day: DAY })).toMatchObject({
      refused: 'impossible',
    });
    expect(await round.plan()).toEqual(before);
  });
});

describe('two at one time', () => {
  test('of two decisions on one plan one holds, and the other is told; none is lost without a word', async () => {
    const { id } = await round.now();
    const seat = decide(round.scope, { runId: id, wish: SEAT_BO }, round.userId);
    const lock = decide(
      round.scope,
      { runId: id, wish: { kind: 'lock', person: ANNA, place: 'B-1', day: DAY } },
      round.userId,
    );
    const outcomes = await Promise.all([seat, lock]);
    expect(outcomes.filter((one) => 'done' in one)).toHaveLength(1);
    expect(outcomes.filter((one) => 'refused' in one && one.refused === 'changed')).toHaveLength(1);
    expect(await round.said()).toHaveLength(2);
  });

  test('what was seen is what is done: another price is refused', async () => {
    expect(await round.wishes(SEAT_BO, 'another')).toEqual({ refused: 'changed' });
    expect(await round.plan()).toEqual(BEFORE);
    await round.done(SEAT_BO);
    const seen = planDigest((await round.now()).result!);
    const id = (await readLines(round.scope.db, round.scope.roundId))[0]!.id;
    await round.turned(id, false);
    expect(await round.wishes(SEAT_BO, seen)).toMatchObject({ done: 'seat' });
  });

  test('when the round itself has changed nothing is decided before it is matched again', async () => {
    await round.scope.db
      .updateTable('sign_up')
      .set({ newcomer: true })
      .where('round_id', '=', round.scope.roundId)
      .execute();
    expect(await round.wishes(SEAT_BO)).toEqual({ refused: 'stale' });
    expect(await locks()).toEqual([]);
  });

  test('nothing of another round is decided', async () => {
    const other = await storeRound(round.scope.db, 'elders');
    const id = await round.done(SEAT_BO);
    const elsewhere = { ...round.scope, ...other };
    expect(
      await turnBack(
        elsewhere,
        { runId: (await round.now()).id, decisionId: id, holds: false },
        round.userId,
      ),
    ).toEqual({
      refused: 'not-there',
    });
    expect(await decide(elsewhere, { runId: (await round.now()).id, wish: SEAT_BO }, round.userId)).toEqual({
      refused: 'changed',
    });
  });
});
