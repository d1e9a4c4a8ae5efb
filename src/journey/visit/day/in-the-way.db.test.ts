import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { moveVisit } from '../moving/move.ts';
import { takeSeat } from '../moving/seats.ts';
import { faultsIn } from '../moving/testing-faults.ts';
import { doWithVisit } from '../overview/by-coordinator.ts';
import { readVisit } from '../reads.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { chooseDay } from './choosing.ts';
import { isInTheWay } from './in-the-way.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const [MON, TUE, WED] = ['2027-03-08', '2027-03-09', '2027-03-10'];
const ALL = [MON!, TUE!, WED!];

/**
 * Anna of A goes to B on Tuesday and Wednesday, where there is one seat; Cem of C goes to A. Anna receives at A-1, Cem at C-1.
 */
async function aRound(code: string, over: { seats?: number } = {}) {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { slots: [{ days: [MON!], capacity: 1 }] }),
      aPlace('B-1', 'B', { slots: [{ days: [TUE!, WED!], capacity: over.seats ?? 1 }] }),
      aPlace('C-1', 'C', { slots: [{ days: [TUE!], capacity: 1 }] }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { days: ALL, hosts: 'A-1' }),
      aSignUp('Cem', 'C', ['A-1'], { days: ALL, hosts: 'C-1' }),
      aSignUp('Bo', 'A', ['C-1'], { days: ALL }),
    ],
  });
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-01', last_day: '2027-03-31' })
    .where('id', '=', roundId)
    .execute();
  const visitOf = async (name: string) => (await readVisit(db, visits.get(name)!))!;
  const blocked = async (name: string, days: string[], slotId: string | null = null) =>
    isInTheWay(db, await visitOf(name), { slotId, days });
  return { roundId, visits, visitOf, blocked };
}

test('who receives that day does not go, and nobody comes while who receives is away', async () => {
  const { blocked } = await aRound('receives');
  // On Monday Cem comes to the place where Anna receives.
  expect(await blocked('Anna', [MON!])).toBe(true);
  // On Tuesday Anna is away, and on Wednesday as well.
  expect(await blocked('Cem', [TUE!])).toBe(true);
  expect(await blocked('Cem', [WED!])).toBe(true);
  expect(await blocked('Cem', ['2027-03-11'])).toBe(false);
  expect(await blocked('Anna', ['2027-03-11'])).toBe(false);
});

test('a day of its own takes a seat of the days of the place that it falls on, and none from itself', async () => {
  const { db } = connection;
  const { visits, visitOf, blocked } = await aRound('seats');
  const anna = await visitOf('Anna');
  // One of its two days, with the seat that it has.
  expect(await blocked('Anna', [WED!])).toBe(false);
  await db
    .updateTable('visit')
    .set({ slot_id: null, seat: null, days: [WED!] })
    .where('id', '=', visits.get('Anna')!)
    .execute();
  // Nobody else gets that seat now, on whatever day of it; who has it moves within.
  expect(await db.transaction().execute((trx) => takeSeat(trx, anna.slotId!))).toBeNull();
  expect(await db.transaction().execute((trx) => takeSeat(trx, anna.slotId!, anna.id))).toBe(1);
  await db
    .updateTable('visit')
    .set({ place_id: anna.placeId, slot_id: null, seat: null, days: ['2027-03-11'] })
    .where('id', '=', visits.get('Bo')!)
    .execute();
  expect(await blocked('Bo', [TUE!])).toBe(true);
  expect(await blocked('Bo', ['2027-03-12'])).toBe(false);
});

test('with a seat more the host may name that day, and is told that it is full without', async () => {
  const { db } = connection;
  for (const [code, seats, said] of [
    ['one', 1, 'full'],
    ['two', 2, 'asked'],
  ] as const) {
    const { visits, visitOf } = await aRound(`named-${code}`, { seats });
    const anna = await visitOf('Anna');
    const bo = visits.get('Bo')!;
    await db
      .updateTable('visit')
      .set({ place_id: anna.placeId, slot_id: null, seat: null, days: ['2027-03-11'] })
      .where('id', '=', bo)
      .execute();
    for (const event of ['visitor-agrees', 'host-agrees'] as const)
      await db.transaction().execute((trx) => moveVisit(trx, { visitId: bo, event, today: TODAY }));
    const chosen = { slotId: '', day: WED! };
    const answer = await db
      .transaction()
      .execute((trx) =>
        chooseDay(trx, { visitId: bo, by: 'host', chosen, today: TODAY, userId: crypto.randomUUID() }),
      );
    expect(answer).toBe(said);
  }
});

test('a visit of two days needs a seat on each of them, also where one is free', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'each-day', {
    places: [
      aPlace('B-1', 'B', {
        slots: [
          { days: [MON!, TUE!], capacity: 2 },
          { days: [WED!], capacity: 1 },
        ],
      }),
    ],
    signUps: ['Anna', 'Bo', 'Cem'].map((name) =>
      aSignUp(name, 'A', ['B-1'], { days: name === 'Cem' ? [WED!] : ALL }),
    ),
  });
  const anna = (await readVisit(db, visits.get('Anna')!))!;
  expect(anna.days).toEqual([MON, TUE]);
  // Bo and she have both seats of Monday and Tuesday, and Cem the one of Wednesday.
  const from = (days: string[]) => isInTheWay(db, anna, { slotId: null, days });
  expect(await from([TUE!, WED!])).toBe(true);
  expect(await from([TUE!])).toBe(false);
  await db
    .transaction()
    .execute((trx) =>
      moveVisit(trx, { visitId: visits.get('Cem')!, event: 'visitor-declines', today: TODAY }),
    );
  expect(await from([TUE!, WED!])).toBe(false);
});

test('the last seat of a day is agreed on by telephone for two at the same moment: one of them gets it', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'same-moment', {
    places: [
      aPlace('B-1', 'B', {
        slots: [
          { days: [MON!], capacity: 2 },
          { days: [TUE!, WED!], capacity: 1 },
        ],
      }),
    ],
    signUps: ['Anna', 'Bo'].map((name) => aSignUp(name, 'A', ['B-1'], { days: [MON!] })),
  });
  const ids = ['Anna', 'Bo'].map((name) => visits.get(name)!);
  for (const visitId of ids)
    for (const event of ['visitor-agrees', 'host-agrees'] as const)
      await db.transaction().execute((trx) => moveVisit(trx, { visitId, event, today: TODAY }));
  // A day of its own, for it is not the first of those on which somebody can be there.
  const deed = { kind: 'day' as const, slotId: null, days: [WED!] };
  const said = await Promise.all(
    ids.map((visitId) =>
      doWithVisit(db, { roundId, visitId, today: TODAY, userId: crypto.randomUUID() }, deed),
    ),
  );
  expect(said.sort()).toEqual(['done', 'full']);
  expect(await faultsIn(db, roundId)).toEqual([]);
});

test('of a day that was missed the seat is given to nobody else, so that it can still be said that it took place', async () => {
  const { db } = connection;
  const { visits, visitOf } = await aRound('missed');
  const visitId = visits.get('Anna')!;
  const { slotId } = await visitOf('Anna');
  const say = async (events: readonly VisitEvent[]) => {
    for (const event of events)
      await db.transaction().execute((trx) => moveVisit(trx, { visitId, event, today: WED! }));
  };
  for (const event of ['visitor-agrees', 'host-agrees'] as const)
    await db.transaction().execute((trx) => moveVisit(trx, { visitId, event, today: TODAY }));
  await say(['missed']);
  expect(await db.transaction().execute((trx) => takeSeat(trx, slotId!))).toBeNull();
  await say(['took-place']);
  expect(await visitOf('Anna')).toMatchObject({ state: 'took-place', seat: 1 });
});
