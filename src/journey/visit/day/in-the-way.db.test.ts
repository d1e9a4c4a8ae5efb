import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { moveVisit } from '../moving/move.ts';
import { takeSeat } from '../moving/seats.ts';
import { readVisit } from '../reads.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
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
