import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { lookOf } from '../../programme/programme-kinds.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { offerVisit } from '../offer/offering.ts';
import { readHosts, readVisit, readVisitIn } from '../reads.ts';
import { countVisitsIn } from '../reads-waiting.ts';
import { standOfVisit } from '../reply/questions.ts';
import { reply } from '../reply/replying.ts';
import { anOfferedRound, REPLY_BY, signUpNamed, TODAY } from '../testing.ts';
import { type Side, STATES } from '../visit.ts';
import { type Deed, doWithVisit } from './by-coordinator.ts';
import { readHistoryOf } from './history.ts';
import { type Waiting, waitingOf } from './overview.ts';
import { readOverview } from './read-overview.ts';
import { reminding } from './reminding.ts';
import { viewVisit } from './view-visit.ts';

let connection: Connection;
let userId = '';
beforeAll(async () => {
  connection = await openTestDatabase();
  userId = randomUUID();
  const row = { id: userId, name: 'Sietske Brouwer', email: 'sietske@hier.example', emailVerified: true };
  await connection.db.insertInto('user').values(row).execute();
}, 60_000);
afterAll(() => connection.close());

const LATER = '2027-02-16';
const OPEN = [
  aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: 'aaf@hier.example' }),
  aPlace('B-1', 'B', {
    ...{ hostName: 'Bas Geheim', hostEmail: 'bas@hier.example', title: 'Achter de deur' },
    ...{ startTime: '07:41', meeting: 'Het blauwe hek' },
  }),
];

async function does(roundId: RoundId, visitId: string, deed: Deed, today = TODAY) {
  return doWithVisit(connection.db, { roundId, visitId, today, userId }, deed);
}

/** An answer that was heard by telephone, on a page that was made just now. */
async function heard(visitId: string, side: Side, kind: 'yes' | 'no'): Promise<Deed> {
  const stand = standOfVisit((await readVisit(connection.db, visitId))!, side);
  const answer =
    kind === 'yes'
      ? { kind, phone: '06 12 34 56 78', needs: [], otherSlot: null }
      : { kind, reason: 'busy' as const };
  return { kind: 'answer', side, answer, stand };
}

async function bothAgree(roundId: RoundId, visitId: string) {
  for (const side of ['visitor', 'host'] as const)
    expect(await does(roundId, visitId, await heard(visitId, side, 'yes'))).toBe('done');
}

const stateOf = async (id: string) => (await readVisit(connection.db, id))!.state;
const mails = (programmeId: string, kind: string) =>
  connection.db
    .selectFrom('mail')
    .select('recipient')
    .where('programme_id', '=', programmeId)
    .where('kind', '=', kind)
    .orderBy('recipient')
    .execute();

test('a visit of another round is not there, whatever is done with it', async () => {
  const { db } = connection;
  const one = await anOfferedRound(db, 'own');
  const other = await anOfferedRound(db, 'other');
  const visitId = other.visits.get('Anna')!;
  expect(await readVisitIn(db, { roundId: one.roundId, visitId })).toBeNull();
  const deeds: Deed[] = [
    { kind: 'cancel', reason: null },
    { kind: 'remind' },
    { kind: 'settle', says: 'missed' },
    { kind: 'day', slotId: null, days: ['2027-03-20'] },
    await heard(visitId, 'visitor', 'yes'),
  ];
  for (const deed of deeds) expect(await does(one.roundId, visitId, deed)).toBeNull();
  expect(await stateOf(visitId)).toBe('offered');
  expect(await does(other.roundId, visitId, deeds[0]!)).toBe('done');
});

test('what was heard by telephone counts, and the history names who noted it', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'phone');
  const visitId = visits.get('Anna')!;
  await bothAgree(roundId, visitId);
  const visit = (await readVisit(db, visitId))!;
  expect(visit.state).toBe('arranged');
  const history = await readHistoryOf(db, visit, true);
  expect(history.map((line) => [line.what === 'moved' ? line.event : line.what, line.by])).toEqual([
    ['host-agrees', 'Sietske Brouwer'],
    ['visitor-agrees', 'Sietske Brouwer'],
    ['offered', null],
  ]);
});

test('what they did themselves is noted by nobody', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'themselves');
  const visitId = visits.get('Anna')!;
  const before = (await readVisit(db, visitId))!;
  const own = { id: randomUUID(), name: 'Anna', email: before.visitorEmail!, emailVerified: true };
  await db.insertInto('user').values(own).execute();
  const answer = { kind: 'yes', phone: '', needs: [], otherSlot: null } as const;
  const stand = standOfVisit(before, 'visitor');
  await reply(db, { visitId, side: 'visitor', answer, today: TODAY, stand, userId: own.id });
  const history = await readHistoryOf(db, before, true);
  expect(history[0]).toMatchObject({ what: 'moved', event: 'visitor-agrees', by: null });
});

test('both agree with the coordinator on another day, and get it by mail', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'otherday');
  const visitId = visits.get('Anna')!;
  const day: Deed = { kind: 'day', slotId: null, days: ['2027-03-20'] };
  // Not before both said yes to the visit itself.
  expect(await does(roundId, visitId, day)).toBe('no');
  await bothAgree(roundId, visitId);
  expect(await does(roundId, visitId, day)).toBe('done');
  expect(await readVisit(db, visitId)).toMatchObject({ days: ['2027-03-20'], slotId: null, sequence: 1 });
  expect(await mails(programmeId, 'visit.day')).toHaveLength(4);
});

test('a day that is full is refused whole: nothing is asked, and the visit stays where it was', async () => {
  const { db } = connection;
  const slots = ['2027-03-09', '2027-03-10'].map((first) => ({ days: [first], capacity: 1 }));
  const { roundId, visits } = await anOfferedRound(db, 'full', {
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { slots })],
  });
  const anna = visits.get('Anna')!;
  const { placeId, slotId: own } = (await readVisit(db, anna))!;
  const { id: slotId, days } = await db
    .selectFrom('slot')
    .select(['id', 'days'])
    .where('place_id', '=', placeId)
    .where('id', '<>', own)
    .executeTakeFirstOrThrow();
  const bo = await signUpNamed(db, roundId, 'Bo');
  await db
    .transaction()
    .execute((trx) => offerVisit(trx, { roundId, placeId, slotId, days, signUp: bo, replyBy: REPLY_BY }));
  await bothAgree(roundId, anna);
  const before = await readVisit(db, anna);
  expect(await does(roundId, anna, { kind: 'day', slotId, days: [] })).toBe('full');
  expect(await readVisit(db, anna)).toEqual(before);
  expect(await db.selectFrom('visit_day_asked').select('id').where('visit_id', '=', anna).execute()).toEqual(
    [],
  );
  // Nor a slot of another place.
  const other = (await readVisit(db, visits.get('Cem')!))!.slotId;
  expect(await does(roundId, anna, { kind: 'day', slotId: other, days: [] })).toBe('no');
});

test('a visit of two days that moves to a day of their own stays one of two days', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'two-days');
  const anna = visits.get('Anna')!;
  const days = ['2027-03-09', '2027-03-10'];
  await db.updateTable('visit').set({ days }).where('id', '=', anna).execute();
  await bothAgree(roundId, anna);
  const own = { kind: 'day' as const, slotId: null, days: ['2027-03-16'] };
  expect(await does(roundId, anna, own)).toBe('done');
  expect((await readVisit(db, anna))?.days).toEqual(['2027-03-16', '2027-03-17']);
});

test('a coordinator cancels, lets lapse after the term, and settles whether it took place', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'presses');
  const [anna, cem] = [visits.get('Anna')!, visits.get('Cem')!];
  expect(await does(roundId, anna, { kind: 'lapse' }, REPLY_BY)).toBe('no');
  expect(await does(roundId, anna, { kind: 'lapse' }, LATER)).toBe('done');
  expect(await stateOf(anna)).toBe('lapsed');
  expect(await does(roundId, anna, { kind: 'cancel', reason: null }, LATER)).toBe('no');
  await bothAgree(roundId, cem);
  for (const kind of ['condition', 'clients', 'in-touch'] as const)
    expect(await does(roundId, cem, { kind })).toBe('done');
  expect(await readVisit(db, cem)).toMatchObject({
    conditionSeenOn: TODAY,
    clientsToldAt: expect.any(Date),
    inTouchOn: TODAY,
  });
  expect(await does(roundId, cem, { kind: 'settle', says: 'missed' })).toBe('no');
  expect(await does(roundId, cem, { kind: 'settle', says: 'missed' }, '2027-04-30')).toBe('done');
  expect(await readVisit(db, cem)).toMatchObject({
    state: 'missed',
    visitorSays: 'missed',
    hostSays: 'missed',
  });
});

test('who is silent is reminded once a day, and who answered is not', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'silent');
  const anna = visits.get('Anna')!;
  await does(roundId, anna, await heard(anna, 'visitor', 'yes'));
  expect(await does(roundId, anna, { kind: 'remind' })).toBe('done');
  expect(await does(roundId, anna, { kind: 'remind' })).toBe('no');
  expect(await mails(programmeId, 'visit.offer-reminder')).toEqual([]);
  expect(await mails(programmeId, 'visit.receive-reminder')).toEqual([{ recipient: 'bas@silent.example' }]);
});

test('the press reminds all who let the term pass, and called back they can be reminded again', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'pressed');
  const at = { roundId, programmeId, locale: 'nl' as const, those: null };
  const send = (today: string) => db.transaction().execute((trx) => reminding.send(trx, { ...at, today }));
  expect(await send(REPLY_BY)).toEqual({ visits: [] });
  const before = await send(LATER);
  expect((before as { visits: { id: string }[] }).visits.map(({ id }) => id).sort()).toEqual(
    [...visits.values()].sort(),
  );
  expect(await mails(programmeId, 'visit.offer-reminder')).toHaveLength(2);
  expect(await send(LATER)).toEqual({ visits: [] });
  const [anna, cem] = [visits.get('Anna')!, visits.get('Cem')!];
  const left = [{ visitId: anna, side: 'visitor', personId: randomUUID() }];
  await db.transaction().execute((trx) => reminding.putBack(trx, roundId, before, left));
  expect((await readVisit(db, anna))!.remindedOn).toBe(LATER);
  expect((await readVisit(db, cem))!.remindedOn).toBeNull();
});

test('a secret visit is in nothing but its own list, which says neither when nor who receives', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'secret', { places: OPEN });
  await db
    .updateTable('place')
    .set({ secret: true })
    .where('code', '=', 'B-1')
    .where('round_id', '=', roundId)
    .execute();
  const anna = visits.get('Anna')!;
  const day = (await readVisit(db, anna))!.days[0]!;
  await bothAgree(roundId, anna);
  await db.updateTable('visit').set({ state: 'took-place' }).where('id', '=', anna).execute();
  const { rows, secret, phones } = await readOverview(db, roundId, day);
  expect(rows.map(({ name }) => name)).toEqual(['Cem']);
  expect([...phones.keys()]).not.toContain(anna);
  expect(secret).toEqual([
    {
      ...{ id: anna, name: 'Anna', jobTitle: expect.any(String), state: 'arranged', title: 'Achter de deur' },
      home: { code: 'A', name: 'Organisatie A' },
      host: { code: 'B', name: 'Organisatie B', look: lookOf('gemeente') },
      waits: null,
    },
  ]);
  const closed = JSON.stringify(await viewVisit(db, (await readVisit(db, anna))!, false, day));
  for (const canary of [day, '07:41', 'Het blauwe hek', 'Bas Geheim', '06 12 34 56 78', 'took-place'])
    expect([canary, closed.includes(canary)]).toEqual([canary, false]);
  const opened = await viewVisit(db, (await readVisit(db, anna))!, true, day);
  expect(opened).toMatchObject({ state: 'took-place', opened: { days: [day], hosts: ['Bas Geheim'] } });
  await db
    .updateTable('visit')
    .set({ state: 'offered', visitor_agreed_at: null, reply_by: '2027-01-01' })
    .where('id', '=', anna)
    .execute();
  const at = { roundId, programmeId, locale: 'nl' as const, those: null, today: TODAY };
  expect(await db.transaction().execute((trx) => reminding.send(trx, at))).toEqual({ visits: [] });
});

test('what they answered in their calendars is on the page of the visit, and perhaps on the list; of a secret place neither', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'calendars');
  const visitId = visits.get('Anna')!;
  await bothAgree(roundId, visitId);
  const visit = (await readVisit(db, visitId))!;
  const [host] = await readHosts(db, visit.placeId);
  const answers = async (
    person_id: PersonId,
    instance: string,
    said: 'accepted' | 'tentative',
    on: string,
  ) => {
    const values = { said, stamp: new Date(on) };
    await db
      .insertInto('visit_calendar_answer')
      .values({ visit_id: visitId, person_id, instance, ...values })
      .onConflict((at) => at.columns(['visit_id', 'person_id', 'instance']).doUpdateSet(values))
      .execute();
  };
  const shown = async () => {
    const view = await viewVisit(db, (await readVisit(db, visitId))!, true, TODAY);
    const { rows } = await readOverview(db, roundId, TODAY);
    const waits = waitingOf(rows, TODAY).find(({ wait }) => wait === 'perhaps');
    return [view.opened!.inCalendars.map(({ side, said }) => `${side} ${said}`), waits?.visits.length ?? 0];
  };
  expect(await shown()).toEqual([[], 0]);
  await answers(visit.visitorId!, 'all', 'accepted', '2027-02-01T10:00:00Z');
  expect(await shown()).toEqual([['visitor accepted'], 0]);
  await answers(host!.personId, '20270309T080000Z', 'tentative', '2027-02-01T11:00:00Z');
  expect(await shown()).toEqual([['visitor accepted', 'host tentative'], 1]);
  // To all of it, and later.
  await answers(host!.personId, 'all', 'accepted', '2027-02-01T12:00:00Z');
  expect(await shown()).toEqual([['visitor accepted', 'host accepted'], 0]);
  await answers(visit.visitorId!, 'all', 'tentative', '2027-02-02T10:00:00Z');
  expect(await shown()).toEqual([['visitor tentative', 'host accepted'], 1]);
  await db.updateTable('place').set({ secret: true }).where('id', '=', visit.placeId).execute();
  expect(await shown()).toEqual([[], 0]);
});

test('how often the database is asked does not depend on how many visits there are', async () => {
  const { db } = connection;
  const asked: number[] = [];
  for (const [code, count] of [
    ['few', 1],
    ['many', 3],
  ] as const) {
    const slots = [{ days: ['2027-03-09'], capacity: 3 }];
    const { roundId } = await anOfferedRound(db, code, {
      places: [aPlace('B-1', 'B', { slots })],
      signUps: Array.from({ length: count }, (_, index) => aSignUp(`Mens${index}`, 'C', ['B-1'])),
    });
    await db.updateTable('visit').set({ state: 'arranged' }).where('round_id', '=', roundId).execute();
    let queries = 0;
    const counting = db.withPlugin({
      transformQuery({ node }) {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    expect((await readOverview(counting, roundId, '2027-03-09')).rows).toHaveLength(count);
    asked.push(queries);
  }
  expect(asked[1]).toBe(asked[0]);
});

test('the database counts what waits as the list of the round does', async () => {
  const { db } = connection;
  const night = aPlace('B-2', 'B');
  const places = [...OPEN, night, aPlace('A-2', 'A', { secret: true })];
  const round: { roundId: RoundId; programmeId: ProgrammeId } = await anOfferedRound(db, 'counted', {
    places,
  });
  const { roundId } = round;
  await db
    .updateTable('place')
    .set({ start_time: '22:00', end_time: '06:00' })
    .where('round_id', '=', roundId)
    .where('code', '=', night.code)
    .execute();
  const people = await db.selectFrom('sign_up').selectAll().where('round_id', '=', roundId).execute();
  const at = await db
    .selectFrom('place')
    .select('id')
    .where('round_id', '=', roundId)
    .orderBy('code')
    .execute();
  const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
  const says = oneOf(null, 'took-place' as const, 'missed' as const);
  const visit = fc.record({
    ...{ person: fc.nat(people.length - 1), place: fc.nat(at.length - 1), state: oneOf(...STATES) },
    ...{ first: oneOf('2027-01-30', '2027-01-31', TODAY, '2027-02-08', '2027-02-09'), isLong: fc.boolean() },
    said: oneOf(null, 'tentative' as const, 'accepted' as const),
    ...{ replyBy: oneOf('2027-01-31', TODAY), visitorSays: says, hostSays: says, withdrew: fc.boolean() },
    contactBy: oneOf(null, '2027-01-31', TODAY, '2027-02-22', '2027-02-23'),
  });
  const visits = fc.uniqueArray(visit, {
    selector: ({ person, place }) => `${person} ${place}`,
    maxLength: 6,
  });
  // After it, and in which window after it, for what is made up: 90 days later and 91.
  const lastDay = oneOf(null, null, '2027-02-10', '2027-01-31', '2026-11-01', '2026-11-03');
  // For secret places the days of the round stand for theirs: a week and three weeks before it, and a day more.
  const firstDay = oneOf(null, '2026-10-01', '2027-02-08', '2027-02-09', '2027-02-22', '2027-02-23');
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(visits, firstDay, lastDay, async (given, first_day, last_day) => {
      await db.deleteFrom('visit').where('round_id', '=', roundId).execute();
      await db.updateTable('round').set({ first_day, last_day }).where('id', '=', roundId).execute();
      for (const one of given) {
        const person = people[one.person]!;
        const { state, replyBy: reply_by, visitorSays: visitor_says, hostSays: host_says, first } = one;
        const { id } = await db
          .insertInto('visit')
          .values({
            ...{ round_id: roundId, place_id: at[one.place]!.id, state, reply_by, visitor_says, host_says },
            contact_by: one.contactBy,
            sign_up_id: one.withdrew ? null : person.id,
            organisation_id: person.organisation_id,
            days: one.isLong ? [first, '2027-02-10'] : [first],
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        if (one.said !== null && !one.withdrew)
          await db
            .insertInto('visit_calendar_answer')
            .values({
              visit_id: id,
              person_id: person.person_id,
              instance: 'all',
              said: one.said,
              stamp: null,
            })
            .execute();
      }
      const { rows, secret } = await readOverview(db, roundId, TODAY);
      for (const { waits } of secret) if (waits) seen.add(`secret ${waits}`);
      const waiting = waitingOf(rows, TODAY, last_day !== null && last_day < TODAY);
      for (const { wait } of waiting) seen.add(wait);
      const count = (name: Waiting['wait']) => waiting.find(({ wait }) => wait === name)?.visits.length ?? 0;
      const counted = (await countVisitsIn(db, [roundId], TODAY)).get(roundId);
      expect(counted ?? null).toEqual(
        given.length === 0
          ? null
          : {
              offered: given.length,
              reported: 0,
              silent: count('silent'),
              dayless: count('dayless'),
              unready: count('unready'),
              disagreeing: count('disagree'),
              alone: count('alone'),
              untouched: count('untouched'),
              perhaps: count('perhaps'),
              risk: count('risk'),
              secretWaiting: secret.filter(({ waits }) => waits !== null).length,
            },
      );
    }),
    { numRuns: 120, seed: 5 },
  );
  // Eight of open places, five of secret ones.
  expect(seen.size).toBe(13);
}, 120_000);
