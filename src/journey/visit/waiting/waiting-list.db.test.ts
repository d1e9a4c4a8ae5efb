import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysFrom, daysUntil } from '../../../language/day.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aSignUp, confirmEverybody } from '../../sign-up/testing.ts';
import { answerDay, askDay } from '../day/asking.ts';
import { moveVisit } from '../moving/move.ts';
import { readVisit } from '../reads.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { hearVisitMoved } from './hearing.ts';
import { passTerms } from './passing.ts';
import {
  fillByItself,
  leaveWaitingList,
  letItWork,
  offerToLine,
  readWaitingList,
  readWhoSet,
} from './waiting-list.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const move = (visitId: string, event: VisitEvent) =>
  connection.db.transaction().execute((trx) => moveVisit(trx, { visitId, event, today: TODAY }));

/** Bo and Dik want the seat that Anna has; Dik has priority. */
async function aRoundWithALine(code: string) {
  const round = await anOfferedRound(connection.db, code, {
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true, unplacedBefore: true }),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Dik', 'C', ['B-1'], { newcomer: true }),
      aSignUp('Cem', 'B', ['A-1']),
    ],
  });
  const at = { roundId: round.roundId, programmeId: round.programmeId };
  return { ...round, at, id: round.visits.get('Anna')! };
}

test('who has no visit waits in line; a free seat goes to the first who can have it, and to nobody who gave it back', async () => {
  const { db } = connection;
  const { at, id } = await aRoundWithALine('line');
  const full = await readWaitingList(db, at, TODAY);
  expect(full.line.map(({ name, number }) => [name, number])).toEqual([
    ['Dik', 1],
    ['Bo', 2],
  ]);
  expect(full.seats).toEqual([]);
  await move(id, 'visitor-declines');
  const list = await readWaitingList(db, at, TODAY);
  expect(list.seats.map(({ free, fitting }) => [free, fitting.map(({ name }) => name)])).toEqual([
    [1, ['Dik', 'Bo']],
  ]);
  const { slotId, fitting } = list.seats[0]!;
  // Whoever pressed for the second of the line pressed on an older page.
  const offer = (only: string) =>
    db.transaction().execute((trx) => offerToLine(trx, at, { slotId, today: TODAY, only }));
  expect(await offer(fitting[1]!.signUpId)).toBeNull();
  const given = await Promise.all([offer(fitting[0]!.signUpId), offer(fitting[0]!.signUpId)]);
  expect(given.filter((one) => one !== null)).toHaveLength(1);
  const visit = await readVisit(db, given.find((one) => one !== null)!);
  expect(visit).toMatchObject({ visitorName: 'Dik', state: 'offered', replyBy: '2027-02-08' });
});

test('of a secret place the term is the same for every day, and no seat is offered that is sooner', async () => {
  const { db } = connection;
  const { at, id } = await aRoundWithALine('secret-term');
  const { placeId, days } = (await readVisit(db, id))!;
  await db.updateTable('place').set({ secret: true }).where('id', '=', placeId).execute();
  await confirmEverybody(db, at.roundId);
  await move(id, 'visitor-declines');
  const offered = async (daysBefore: number) => {
    const today = daysFrom(days[0]!, -daysBefore);
    const { seats } = await readWaitingList(db, at, today);
    const seat = seats.find((one) => one.placeId === placeId);
    if (!seat) return null;
    const trx = await db.startTransaction().execute();
    const visitId = await offerToLine(trx, at, { slotId: seat.slotId, today });
    const { replyBy } = (await readVisit(trx, visitId!))!;
    await trx.rollback().execute();
    return daysUntil(replyBy, today);
  };
  expect([await offered(30), await offered(8)]).toEqual([7, 7]);
  expect([await offered(7), await offered(1)]).toEqual([null, null]);
});

test('who left the list is asked for nothing, and the others move up', async () => {
  const { db } = connection;
  const { at } = await aRoundWithALine('left');
  const [first] = (await readWaitingList(db, at, TODAY)).line;
  await leaveWaitingList(db, first!.signUpId);
  await leaveWaitingList(db, first!.signUpId);
  expect((await readWaitingList(db, at, TODAY)).line.map(({ name, number }) => [name, number])).toEqual([
    ['Bo', 1],
  ]);
  const { signUpId } = first!;
  expect((await readHistory(db, { signUpId }, ['waiting-list.left'])).length).toBe(1);
});

test('who let the list work by itself, and since when, is known; pressing it once more is nothing new', async () => {
  const { db } = connection;
  const { roundId } = await aRoundWithALine('who-set');
  expect(await readWhoSet(db, roundId)).toBe(null);
  for (const byItself of [true, true, false]) await letItWork(db, roundId, { byItself });
  expect(await readWhoSet(db, roundId)).toEqual({ by: null, on: dayOf(new Date()) });
  const told = await readHistory(db, { roundId }, ['waiting-list.set']);
  expect(told.map(({ about }) => about.byItself)).toEqual([true, false]);
});

test('by itself it offers a seat at once, to the next when that one says no, and never again to who said no', async () => {
  const { db } = connection;
  const { at, id, roundId } = await aRoundWithALine('by-itself');
  const hear = (to: 'declined' | 'accepted') =>
    db.transaction().execute((trx) => {
      const event = to === 'declined' ? 'visitor-declines' : 'host-agrees';
      return hearVisitMoved(trx, { roundId, to, event }, '0');
    });
  const offered = async () =>
    (
      await db
        .selectFrom('visit')
        .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
        .innerJoin('person', 'person.id', 'sign_up.person_id')
        .select(['visit.id', 'person.name'])
        .where('visit.round_id', '=', roundId)
        .where('visit.state', '=', 'offered')
        .where('person.name', '<>', 'Cem')
        .execute()
    ).map(({ id: visitId, name }) => ({ visitId, name }));
  await move(id, 'visitor-declines');
  await hear('declined');
  // Not before a coordinator lets it.
  expect(await offered()).toEqual([]);
  await letItWork(db, roundId, { byItself: true });
  await hear('accepted');
  expect(await offered()).toEqual([]);
  await hear('declined');
  const [dik] = await offered();
  expect(dik?.name).toBe('Dik');
  // Heard twice, it is offered once.
  await hear('declined');
  expect((await offered()).map(({ name }) => name)).toEqual(['Dik']);
  await move(dik!.visitId, 'visitor-declines');
  await hear('declined');
  const [bo] = await offered();
  expect(bo?.name).toBe('Bo');
  await move(bo!.visitId, 'visitor-declines');
  await hear('declined');
  expect(await offered()).toEqual([]);
  expect((await readWaitingList(db, at, TODAY)).seats).toEqual([]);
});

test('a seat that falls open because its visit moves to another day is offered by itself as well', async () => {
  const { db } = connection;
  const { at, id, roundId } = await aRoundWithALine('moves-away');
  await letItWork(db, roundId, { byItself: true });
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move(id, event);
  const { days } = (await readVisit(db, id))!;
  const offered = async () =>
    (await db.selectFrom('visit').select('id').where('round_id', '=', roundId).execute()).length;
  const before = await offered();
  await db.transaction().execute(async (trx) => {
    await askDay(trx, { visitId: id, by: 'host', slotId: null, days: [daysFrom(days[0]!, 5)] });
    await answerDay(trx, { visitId: id, by: 'visitor', answer: 'yes', today: TODAY });
  });
  const [seat] = (await readWaitingList(db, at, TODAY)).seats;
  expect(seat).toMatchObject({ fellOpen: true, days });
  await db
    .transaction()
    .execute((trx) => hearVisitMoved(trx, { roundId, to: 'arranged', event: 'day-agreed' }, '0'));
  expect(await offered()).toBe(before + 1);
  expect((await readWaitingList(db, at, TODAY)).line.map(({ name }) => name)).toEqual(['Bo']);
  await letItWork(db, roundId, { byItself: false });
});

test('who is silent to what it offered by itself makes way after the term; who said yes waits for the other', async () => {
  const { db } = connection;
  const { at, id, roundId } = await aRoundWithALine('silent');
  await letItWork(db, roundId, { byItself: true });
  await move(id, 'visitor-declines');
  const [made] = await db.transaction().execute((trx) => fillByItself(trx, at, TODAY));
  const stateAfter = async (days: number) => {
    await passTerms(db, daysFrom(TODAY, days));
    return (await readVisit(db, made!))!.state;
  };
  // What a coordinator offered is hers to end.
  await db.updateTable('visit').set({ reply_by: TODAY }).where('id', '<>', made!).execute();
  const others = await db.selectFrom('visit').select(['id', 'state']).where('id', '<>', made!).execute();
  expect(await stateAfter(7)).toBe('offered');
  await db.updateTable('visit').set({ visitor_agreed_at: new Date() }).where('id', '=', made!).execute();
  expect(await stateAfter(8)).toBe('offered');
  await db.updateTable('visit').set({ visitor_agreed_at: null }).where('id', '=', made!).execute();
  await letItWork(db, roundId, { byItself: false });
  expect(await stateAfter(8)).toBe('offered');
  await letItWork(db, roundId, { byItself: true });
  expect(await stateAfter(8)).toBe('lapsed');
  expect(await db.selectFrom('visit').select(['id', 'state']).where('id', '<>', made!).execute()).toEqual(
    others,
  );
});

test('a seat at a place in the past, or to which an exclusion stands in the way, is offered to nobody', async () => {
  const { db } = connection;
  const { at, id } = await aRoundWithALine('nobody');
  await move(id, 'visitor-declines');
  expect((await readWaitingList(db, at, '2027-03-09')).seats).toEqual([]);
  const people = await db
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'person.name'])
    .where('round_id', '=', at.roundId)
    .execute();
  const b = await db
    .selectFrom('place')
    .select('organisation_id')
    .where('round_id', '=', at.roundId)
    .where('code', '=', 'B-1')
    .executeTakeFirstOrThrow();
  for (const { id: sign_up_id, name } of people)
    if (name === 'Dik' || name === 'Bo')
      await db.insertInto('safety_said').values({ sign_up_id, organisation_id: b.organisation_id }).execute();
  expect((await readWaitingList(db, at, TODAY)).seats).toEqual([]);
});
