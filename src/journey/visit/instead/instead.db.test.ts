import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { moveVisit } from '../moving/move.ts';
import { offerVisit } from '../offer/offering.ts';
import { type Deed, doWithVisit } from '../overview/by-coordinator.ts';
import { readVisit } from '../reads.ts';
import { anOfferedRound, mailsAboutVisit, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { offerToLine } from '../waiting/waiting-list.ts';
import { readInstead } from './instead.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const userId = randomUUID();
const does = (roundId: RoundId, visitId: string, deed: Deed, today = TODAY) =>
  doWithVisit(connection.db, { roundId, visitId, today, userId }, deed);
const move = (visitId: string, event: VisitEvent, today = TODAY) =>
  connection.db.transaction().execute((trx) => moveVisit(trx, { visitId, event, today }));
const insteadOf = async (visitId: string, today = TODAY) =>
  readInstead(connection.db, (await readVisit(connection.db, visitId))!, today);

/** Anna goes to B; her colleague An and Dik of C would also like to, and Zoë chose another place. */
async function aRound(code: string) {
  const round = await anOfferedRound(connection.db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: `bas@${code}.example` }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true, unplacedBefore: true }),
      aSignUp('An', 'A', ['B-1']),
      aSignUp('Dik', 'C', ['B-1']),
      aSignUp('Zoë', 'C', ['A-1']),
      aSignUp('Cem', 'B', ['A-1'], { newcomer: true }),
    ],
  });
  return { ...round, id: round.visits.get('Anna')! };
}

test('somebody else goes: the one is off and the other is asked, colleagues named first', async () => {
  const { roundId, id } = await aRound('stand-in');
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move(id, event);
  const { standIns } = await insteadOf(id);
  expect(standIns.map(({ name }) => name)).toEqual(['An', 'Dik']);
  const [an] = standIns;
  const sent = await Promise.all(
    [0, 1].map(() => does(roundId, id, { kind: 'stand-in', signUpId: an!.signUpId })),
  );
  expect(sent.sort()).toEqual(['done', 'no']);
  const visits = await connection.db
    .selectFrom('visit')
    .select(['id', 'state', 'sign_up_id'])
    .where('place_id', '=', (await readVisit(connection.db, id))!.placeId)
    .orderBy('offered_at')
    .execute();
  expect(visits.map(({ state }) => state)).toEqual(['cancelled', 'offered']);
  expect((await mailsAboutVisit(connection.db, id)).slice(-2)).toEqual(['visit.off anna', 'visit.off bas']);
  expect(await mailsAboutVisit(connection.db, visits[1]!.id)).toEqual(['visit.offer an']);
});

test('who did not choose the place, is of another round, or cannot come, does not stand in', async () => {
  const { roundId, id } = await aRound('no-stand-in');
  const other = await aRound('elsewhere');
  const stranger = (await insteadOf(other.id)).standIns[0]!.signUpId;
  const zoe = await connection.db
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select('sign_up.id')
    .where('sign_up.round_id', '=', roundId)
    .where('person.name', '=', 'Zoë')
    .executeTakeFirstOrThrow();
  for (const signUpId of [stranger, zoe.id, randomUUID()])
    expect(await does(roundId, id, { kind: 'stand-in', signUpId })).toBe('no');
  expect((await readVisit(connection.db, id))!.state).toBe('offered');
  // Once its day has come nobody is found any more.
  expect((await insteadOf(id, '2027-03-31')).standIns).toEqual([]);
});

test('a visit that was missed is made up after the round, and both say yes anew', async () => {
  const { db } = connection;
  const { roundId, id } = await aRound('missed');
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move(id, event);
  expect((await insteadOf(id)).canMakeUp).toBe(false);
  const late = '2027-04-20';
  await move(id, 'missed', late);
  expect(await insteadOf(id, late)).toMatchObject({ canMakeUp: true, makesUp: null, madeUpBy: null });
  const deed: Deed = { kind: 'make-up', slotId: null, days: ['2027-05-04'] };
  const made = await Promise.all([does(roundId, id, deed, late), does(roundId, id, deed, late)]);
  expect(made.sort()).toEqual(['done', 'no']);
  const { madeUpBy, canMakeUp } = await insteadOf(id, late);
  expect(canMakeUp).toBe(false);
  const visit = (await readVisit(db, madeUpBy!))!;
  expect(visit).toMatchObject({ state: 'offered', days: ['2027-05-04'], makesUp: id, visitorName: 'Anna' });
  expect(visit.replyBy).toBe('2027-04-27');
  expect(await mailsAboutVisit(connection.db, visit.id)).toEqual(['visit.offer anna']);
  // Who says no to it can be asked for another day.
  await move(visit.id, 'visitor-declines', late);
  expect((await insteadOf(id, late)).canMakeUp).toBe(true);
});

test('on a day that the place has, its seats count; on a day that is past nothing is offered', async () => {
  const { db } = connection;
  const { roundId, programmeId, id } = await aRound('seats');
  const visit = (await readVisit(db, id))!;
  await move(id, 'coordinator-cancels');
  const { standIns: _none, ...instead } = await insteadOf(id);
  expect(instead.canMakeUp).toBe(true);
  const on = (days: string[]): Deed => ({ kind: 'make-up', slotId: null, days });
  expect(await does(roundId, id, on([TODAY]))).toBe('no');
  const at = { roundId, programmeId };
  const other = await db
    .transaction()
    .execute((trx) => offerToLine(trx, at, { slotId: visit.slotId!, today: TODAY }));
  expect(await does(roundId, id, on(visit.days))).toBe('full');
  await move(other!, 'visitor-declines');
  expect(await does(roundId, id, on(visit.days))).toBe('done');
  const { madeUpBy } = await insteadOf(id);
  expect(await readVisit(db, madeUpBy!)).toMatchObject({ slotId: visit.slotId, seat: 1 });
});

test('nobody is asked again for a place that they must not come to by now, nor beyond what they wanted', async () => {
  const { db } = connection;
  const { id } = await aRound('kept-away');
  await move(id, 'coordinator-cancels');
  const { signUpId, hostId } = (await readVisit(db, id))!;
  await db.insertInto('safety_said').values({ sign_up_id: signUpId!, organisation_id: hostId }).execute();
  expect((await insteadOf(id)).canMakeUp).toBe(false);
});

test('who wants two visits and has the place again already is not offered it once more', async () => {
  const { db } = connection;
  const { id } = await aRound('again-there');
  const { signUpId, placeId, slotId } = (await readVisit(db, id))!;
  await db.updateTable('sign_up').set({ visits: 2 }).where('id', '=', signUpId!).execute();
  await move(id, 'coordinator-cancels');
  expect((await insteadOf(id)).canMakeUp).toBe(true);
  const { round_id, organisation_id, days } = await db
    .selectFrom('visit')
    .select(['round_id', 'organisation_id', 'days'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const signUp = { id: signUpId!, organisationId: organisation_id };
  const offer = { roundId: round_id, placeId, slotId, days, signUp, replyBy: '2027-02-10' };
  await db.transaction().execute((trx) => offerVisit(trx, offer));
  expect((await insteadOf(id)).canMakeUp).toBe(false);
});

test('also on a day that is none of the place somebody else goes, on that day', async () => {
  const { db } = connection;
  const { roundId, id } = await aRound('own-day');
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move(id, event);
  expect(await does(roundId, id, { kind: 'day', slotId: null, days: ['2027-03-13'] })).toBe('done');
  const names = async () => (await insteadOf(id)).standIns.map(({ name }) => name);
  expect(await names()).toEqual(['An', 'Dik']);
  const [an] = (await insteadOf(id)).standIns;
  expect(await does(roundId, id, { kind: 'stand-in', signUpId: an!.signUpId })).toBe('done');
  const visits = await db
    .selectFrom('visit')
    .select(['id', 'state', 'slot_id', 'days'])
    .where('place_id', '=', (await readVisit(db, id))!.placeId)
    .where('state', '<>', 'cancelled')
    .execute();
  expect(visits).toEqual([{ id: expect.any(String), state: 'offered', slot_id: null, days: ['2027-03-13'] }]);
  // Who was offered it can say yes, and both get that day.
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move(visits[0]!.id, event);
  expect(await mailsAboutVisit(db, visits[0]!.id)).toEqual([
    'visit.offer an',
    'visit.day an',
    'visit.day bas',
  ]);
  // On the day itself nobody is found any more.
  expect((await insteadOf(visits[0]!.id, '2027-03-13')).standIns).toEqual([]);
});
