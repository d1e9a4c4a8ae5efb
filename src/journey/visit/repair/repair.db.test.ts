import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { moveVisit } from '../moving/move.ts';
import { anOfferedRound, makeSecret, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { leaveWaitingList, readWaitingList } from '../waiting/waiting-list.ts';
import { carryOut } from './carry-out.ts';
import { mendingOf } from './mend.ts';
import { readStand } from './read-stand.ts';
import { viewMend } from './view-mend.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

/**
 * Anna goes to B and Dik to C. Bo wants B alone, and Anna would also go to C: when Dik says no, nobody of the waiting list can
 * have the seat at C, but Anna can, and then Bo has a seat.
 */
async function aRoundToMend(code: string) {
  const { db } = connection;
  const round = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: `bas@${code}.example` }),
      aPlace('C-1', 'C', { hostName: 'Cor Gast', hostEmail: `cor@${code}.example` }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1', 'C-1'], { unplacedBefore: true, newcomer: true }),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Dik', 'A', ['C-1'], { unplacedBefore: true, newcomer: true }),
      aSignUp('Cem', 'B', ['A-1']),
    ],
  });
  const at = { roundId: round.roundId, programmeId: round.programmeId };
  expect([...round.visits.keys()].sort()).toEqual(['Anna', 'Cem', 'Dik']);
  const move = (name: string, event: VisitEvent) =>
    db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId: round.visits.get(name)!, event, today: TODAY }));
  const found = async () => {
    const stand = await readStand(db, at, TODAY);
    const mending = await mendingOf(stand);
    if (typeof mending === 'string') throw new Error(mending);
    return { ...(await viewMend(db, at.roundId, { stand, mending })), stand: stand.stand };
  };
  const press = (stand: string) => carryOut(db, at, { stand, today: TODAY, userId: randomUUID() });
  return { ...round, at, move, found, press };
}

/** Who goes where, and in which state, without what is off. */
async function standing(roundId: string) {
  const rows = await connection.db
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['person.name', 'place.code', 'visit.state'])
    .where('visit.round_id', '=', roundId as never)
    .where('visit.state', 'not in', ['declined', 'cancelled', 'lapsed'])
    .orderBy('person.name')
    .execute();
  return rows.map(({ name, code, state }) => `${name} ${code} ${state}`);
}

const lastMail = async () =>
  Number(
    (
      await connection.db
        .selectFrom('mail')
        .select(({ fn }) => fn.max('number').as('last'))
        .executeTakeFirstOrThrow()
    ).last ?? 0,
  );

test('somebody who has not answered moves so that one more gets a visit, and it is told before anything is sent', async () => {
  const { at, roundId, move, found, press } = await aRoundToMend('mend');
  expect((await found()).gets).toEqual([]);
  await move('Dik', 'visitor-declines');
  // Nobody of the line can have the seat as it is.
  expect((await readWaitingList(connection.db, at, TODAY)).seats).toEqual([]);
  const view = await found();
  expect(view.gets.map(({ name, to }) => [name, to.title, to.choice])).toEqual([
    ['Bo', expect.any(String), 1],
  ]);
  expect(view.moves.map(({ name, from, to }) => [name, from.choice, to.choice])).toEqual([['Anna', 1, 2]]);
  expect([view.loses, view.fewest, view.harmed]).toEqual([[], true, ['Anna']]);
  expect(await standing(roundId)).toEqual(['Anna B-1 offered', 'Cem A-1 offered']);
  const before = await lastMail();
  expect(await press(view.stand)).toEqual({ offered: 2 });
  expect(await standing(roundId)).toEqual(['Anna C-1 offered', 'Bo B-1 offered', 'Cem A-1 offered']);
  const mails = await connection.db
    .selectFrom('mail')
    .select(['kind', 'recipient'])
    .where('number', '>', before as never)
    .execute();
  // Anna reads of it in one mail; who receives at B hears that she does not come, and is asked for Bo.
  expect(mails.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`).sort()).toEqual([
    'visit.off bas',
    'visit.offer anna',
    'visit.offer bo',
    'visit.receive bas',
    'visit.receive cor',
  ]);
  expect(await found()).toMatchObject({ gets: [], moves: [], loses: [] });
});

test.each(['visitor-agrees', 'host-agrees'] as const)('who has a yes is not moved: %s', async (event) => {
  const { move, found } = await aRoundToMend(`stays-${event}`);
  await move('Anna', event);
  await move('Dik', 'visitor-declines');
  expect(await found()).toMatchObject({ gets: [], moves: [], loses: [] });
});

test('what was shown and is no longer so is not carried out, and two who press at once do it once', async () => {
  const { roundId, move, found, press } = await aRoundToMend('once');
  await move('Dik', 'visitor-declines');
  const { stand } = await found();
  await move('Anna', 'visitor-agrees');
  expect(await press(stand)).toBe('older');
  expect(await standing(roundId)).toEqual(['Anna B-1 offered', 'Cem A-1 offered']);
  expect(await press('')).toBe('older');
  const other = await aRoundToMend('twice');
  await other.move('Dik', 'visitor-declines');
  const shown = (await other.found()).stand;
  const pressed = await Promise.all([other.press(shown), other.press(shown)]);
  expect(pressed.filter((one) => one === 'older')).toHaveLength(1);
  expect(await standing(other.roundId)).toEqual(['Anna C-1 offered', 'Bo B-1 offered', 'Cem A-1 offered']);
});

test('who left the list, gave the place back, or would come on a day that has begun, is offered nothing', async () => {
  const { db } = connection;
  const left = await aRoundToMend('left');
  await left.move('Dik', 'visitor-declines');
  const bo = (await readWaitingList(db, left.at, TODAY)).line.find(({ name }) => name === 'Bo')!;
  await leaveWaitingList(db, bo.signUpId);
  expect(await left.found()).toMatchObject({ gets: [], moves: [] });
  const back = await aRoundToMend('back');
  await back.move('Dik', 'coordinator-cancels');
  await back.move('Anna', 'visitor-declines');
  // Dik had C, so it is not for him again; Anna had B, and Bo gets it.
  const view = await back.found();
  expect(view.gets.map(({ name }) => name)).toEqual(['Anna', 'Bo']);
  const stand = await readStand(db, back.at, '2027-03-31');
  expect(await mendingOf(stand)).toMatchObject({ added: [] });
});

test('of a secret place it says who would have come, and not when', async () => {
  const { at, move, found } = await aRoundToMend('hidden');
  await move('Dik', 'visitor-declines');
  // Of Anna her organisation did not say that she works there, so to a secret place she cannot go.
  await makeSecret(connection.db, { roundId: at.roundId, code: 'B-1' });
  const { gets, moves } = await found();
  expect([gets, moves.map(({ name, from, to }) => [name, from.days, to.days])]).toEqual([
    [],
    [['Anna', null, [expect.any(String)]]],
  ]);
});

test('a visit on a day of its own, or against a rule of later, stays and takes its seat', async () => {
  const { db } = connection;
  const { at, roundId, visits, move, found } = await aRoundToMend('aside');
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move('Anna', event);
  await db
    .updateTable('visit')
    .set({ slot_id: null, seat: null, days: ['2027-04-01'] })
    .where('id', '=', visits.get('Anna')!)
    .execute();
  // Her seat at B is free for Bo, and she keeps her visit.
  expect((await found()).gets.map(({ name }) => name)).toEqual(['Bo']);
  // Were her own day one of that place, she would have the seat there still.
  const to = (days: string[]) =>
    db.updateTable('visit').set({ days }).where('id', '=', visits.get('Anna')!).execute();
  await to(['2027-03-09']);
  expect((await found()).gets).toEqual([]);
  await to(['2027-04-01']);
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move('Cem', event);
  const { organisation_id } = await db
    .selectFrom('place')
    .select('organisation_id')
    .where('round_id', '=', at.roundId)
    .where('code', '=', 'A-1')
    .executeTakeFirstOrThrow();
  const cem = await db
    .selectFrom('visit')
    .select('sign_up_id')
    .where('id', '=', visits.get('Cem')!)
    .executeTakeFirstOrThrow();
  await db.insertInto('safety_said').values({ sign_up_id: cem.sign_up_id!, organisation_id }).execute();
  expect(await found()).toMatchObject({ gets: [{ name: 'Bo' }], moves: [], loses: [] });
  expect(await standing(roundId)).toEqual(['Anna B-1 arranged', 'Cem A-1 arranged', 'Dik C-1 offered']);
});

test('who has a visit on a day of its own is offered none on that day', async () => {
  const { db } = connection;
  const [own, other] = ['2027-03-09', '2027-03-10'];
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'two-days', {
    places: [
      aPlace('B-1', 'B', { slots: [{ days: [other!], capacity: 1 }] }),
      aPlace('C-1', 'C', { slots: [{ days: [own!], capacity: 1 }] }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1', 'C-1'], { visits: 2, days: [own!, other!] }),
      aSignUp('Dik', 'A', ['C-1'], { newcomer: true, unplacedBefore: true, days: [own!] }),
    ],
  });
  const move = (name: string, event: VisitEvent) =>
    db.transaction().execute((trx) => moveVisit(trx, { visitId: visits.get(name)!, event, today: TODAY }));
  for (const event of ['visitor-agrees', 'host-agrees'] as const) await move('Anna', event);
  await move('Dik', 'visitor-declines');
  const gets = async () => {
    const stand = await readStand(db, { roundId, programmeId }, TODAY);
    const mending = await mendingOf(stand);
    if (typeof mending === 'string') throw new Error(mending);
    return mending.added.map(({ slot }) => slot);
  };
  // She goes to B on its day, so to C as well.
  expect(await gets()).toHaveLength(1);
  const moved = { slot_id: null, seat: null, days: [own!] };
  await db.updateTable('visit').set(moved).where('id', '=', visits.get('Anna')!).execute();
  expect(await gets()).toEqual([]);
});
