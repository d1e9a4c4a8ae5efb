import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId } from '../../people/ids.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { makeMailKeys } from '../../platform/mail/keys.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import type { Press } from '../../post/press.ts';
import { rehearse } from '../../post/pressing.ts';
import { matchNow, storeRound } from '../matching/testing.ts';
import { aPlace } from '../place/testing.ts';
import { readRound } from '../programme/reads.ts';
import { aSignUp, confirmEverybody } from '../sign-up/testing.ts';
import { readSaidInCalendars } from './calendar/said.ts';
import { answerDay, askDay, readDayAsked, readOtherDays } from './day/asking.ts';
import { mails } from './mails.ts';
import { moveVisit } from './moving/move.ts';
import { offerVisit, sortPlan } from './offer/offering.ts';
import { offering, replyByOf } from './offer/press.ts';
import { readHosts, readVisit } from './reads.ts';
import { clearOldKeys, findKeyholder, makeReplyLink } from './reply/keys.ts';
import { readQuestions, standOfVisit } from './reply/questions.ts';
import { type Answer, reply } from './reply/replying.ts';
import { readVisitStatuses } from './status.ts';
import { anOfferedRound, mailsAboutVisit, makeSecret, REPLY_BY, TODAY } from './testing.ts';
import { sayWhether } from './took-place/telling.ts';
import type { Side } from './visit.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const YES: Answer = { kind: 'yes', phone: '', needs: [], otherSlot: null };
const NO: Answer = { kind: 'no', reason: 'busy' };

const visitOf = async (id: string) => (await readVisit(connection.db, id))!;
const stateOf = async (id: string) => (await visitOf(id)).state;

/** Somebody presses on a page that was made just now. */
async function answers(visitId: string, side: Side, answer: Answer, today = TODAY) {
  const stand = standOfVisit(await visitOf(visitId), side);
  return reply(connection.db, { visitId, side, answer, today, stand });
}

test('a proposal is offered once: who goes gets a mail for the visit, who receives one for all', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'offered');
  expect([...visits.keys()].sort()).toEqual(['Anna', 'Cem']);
  expect(await mailsAboutVisit(connection.db, visits.get('Anna')!)).toEqual(['visit.offer anna']);
  const again = await sortPlan(db, { roundId, programmeId, today: TODAY });
  expect(again).toMatchObject({ toOffer: [], passed: [] });
  const history = await readHistory(db, { visitId: visits.get('Anna')! });
  expect(history.map(({ kind }) => kind)).toEqual(['visit.offered']);
});

test('before offers go, each kind of mail can be read: to who goes, to who receives and to who has none', async () => {
  const { db } = connection;
  const place = await storeRound(db, 'looked-at', {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: 'aaf@looked-at.example' }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: 'bas@looked-at.example' }),
    ],
  });
  await matchNow(db, place.roundId);
  const at = { ...place, today: TODAY, locale: 'nl' as const, those: null };
  const userId = await giveRole(db, {
    ...{ email: 'sietske@looked-at.example', name: 'Sietske', kind: 'coordinator' },
    programmeId: place.programmeId,
  });
  const desk = {
    baseUrl: 'https://wissel.example',
    keys: makeMailKeys('a-secret-of-the-tests-only-32-chars'),
    today: () => TODAY,
  };
  const { letters } = await rehearse(db, offering as Press, at, desk, { userId, sentence: '' });
  expect(letters.map(({ label, count, to }) => [label.nl, count, to.name])).toEqual([
    ['aanbod van een stage', 2, 'Anna'],
    ['vraag om te ontvangen', 2, 'Aaf Gast'],
    ['nog geen stage', 1, 'Bo'],
  ]);
});

test('both say yes: the visit is arranged on the day of its slot, and both get it by mail, once', async () => {
  const { visits } = await anOfferedRound(connection.db, 'agreed');
  const id = visits.get('Anna')!;
  expect(await answers(id, 'visitor', YES)).toBe('done');
  expect(await stateOf(id)).toBe('offered');
  expect(await answers(id, 'visitor', YES)).toBe('done');
  expect(await answers(id, 'host', YES)).toBe('done');
  expect(await answers(id, 'host', YES)).toBe('done');
  expect(await stateOf(id)).toBe('arranged');
  expect(await mailsAboutVisit(connection.db, id)).toEqual([
    'visit.offer anna',
    'visit.day anna',
    'visit.day bas',
  ]);
  const history = await readHistory(connection.db, { visitId: id });
  expect(history.map(({ about }) => about.event ?? 'offered')).toEqual([
    'offered',
    'visitor-agrees',
    'host-agrees',
  ]);
});

test('a no frees the seat at once; the other side hears that it is off and not why', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'declined');
  const id = visits.get('Anna')!;
  await answers(id, 'host', { kind: 'no', reason: 'not-here' });
  expect(await visitOf(id)).toMatchObject({ state: 'declined', endedBy: 'host', reason: 'not-here' });
  expect(await mailsAboutVisit(connection.db, id)).toEqual(['visit.offer anna', 'visit.off anna']);
  // A press once more does not offer again what somebody said no to.
  expect(await sortPlan(db, { roundId, programmeId, today: TODAY })).toMatchObject({
    toOffer: [],
    passed: [],
  });
});

test('matched again after the offers, nobody gets more visits than they asked for, and no seat that is held is given away', async () => {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'again');
  // Now Bo comes first, and Anna has another choice.
  const signUpOf = (name: string) =>
    db
      .selectFrom('sign_up')
      .innerJoin('person', 'person.id', 'sign_up.person_id')
      .select('sign_up.id')
      .where('sign_up.round_id', '=', roundId)
      .where('person.name', '=', name)
      .executeTakeFirstOrThrow();
  await db.updateTable('sign_up').set({ newcomer: false }).where('round_id', '=', roundId).execute();
  await db
    .updateTable('sign_up')
    .set({ newcomer: true, unplaced_before: true })
    .where('id', '=', (await signUpOf('Bo')).id)
    .execute();
  await matchNow(db, roundId);
  const sorted = await sortPlan(db, { roundId, programmeId, today: TODAY });
  expect(sorted).toMatchObject({ toOffer: [], passed: [{ person: 'bo@c.example', why: 'full' }] });
  await answers(visits.get('Anna')!, 'host', NO);
  const after = await sortPlan(db, { roundId, programmeId, today: TODAY });
  expect('toOffer' in after && after.toOffer.map(({ signUp }) => signUp.id)).toEqual([
    (await signUpOf('Bo')).id,
  ]);
});

test('who has a visit on that day by now is passed by; of a secret place that is not told', async () => {
  const { db } = connection;
  const [first, second] = ['2027-03-09', '2027-03-10'];
  const { roundId, programmeId } = await anOfferedRound(db, 'same-day', {
    places: [
      aPlace('B-1', 'B', { slots: [{ days: [first!], capacity: 1 }] }),
      aPlace('C-1', 'C', { slots: [{ days: [second!], capacity: 1 }] }),
    ],
    signUps: [aSignUp('Anna', 'A', ['B-1', 'C-1'], { visits: 2, days: [first!, second!] })],
  });
  const offered = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'place.code'])
    .where('visit.round_id', '=', roundId)
    .orderBy('place.code')
    .execute();
  expect(offered.map(({ code }) => code)).toEqual(['B-1', 'C-1']);
  const [atB, atC] = offered.map(({ id }) => id);
  await db
    .transaction()
    .execute((trx) => moveVisit(trx, { visitId: atC!, event: 'coordinator-cancels', today: TODAY }));
  const sorted = async () => {
    const all = await sortPlan(db, { roundId, programmeId, today: TODAY });
    return 'stop' in all ? all.stop : { offers: all.toOffer.length, passed: all.passed };
  };
  expect(await sorted()).toEqual({ offers: 1, passed: [] });
  // The one at B is on a day of its own, which is that of C.
  const moved = { slot_id: null, seat: null, days: [second!] };
  await db.updateTable('visit').set(moved).where('id', '=', atB!).execute();
  expect(await sorted()).toEqual({ offers: 0, passed: [{ person: 'anna@a.example', why: 'has-visit' }] });
  await makeSecret(db, { roundId, code: 'B-1' });
  await matchNow(db, roundId);
  expect(await sorted()).toEqual({ offers: 0, passed: [] });
});

test('a day that has begun is offered to nobody; who had one at a secret place is not named, for that would tell it', async () => {
  const { db } = connection;
  const place = await storeRound(db, 'past', {
    places: [
      aPlace('A-1', 'A', { secret: true, hostName: 'Aaf', hostEmail: 'aaf@past.example' }),
      aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: 'bas@past.example' }),
    ],
  });
  await confirmEverybody(db, place.roundId);
  await matchNow(db, place.roundId);
  const on = (today: string) => ({ ...place, today, locale: 'nl' as const, those: null });
  const before = await sortPlan(db, on('2027-03-08'));
  expect('toOffer' in before && before.toOffer.map(({ secret }) => secret)).toEqual([true, false]);
  const passed = [{ person: 'anna@a.example', why: 'past' }];
  expect(await sortPlan(db, on('2027-03-09'))).toMatchObject({ toOffer: [], passed });
  expect((await offering.leftOut(db, on('2027-03-09'))).map(({ names }) => names)).toEqual([['Anna']]);
  const sent = await db.transaction().execute((trx) => offering.send(trx, on('2027-03-09')));
  expect(sent).toEqual({ visitIds: [] });
});

test('an offer is answered before its day; at a secret place the term says nothing of it', () => {
  const round = { replyBy: '2027-02-15' };
  const by = (day: string, secret = false, today = TODAY) => replyByOf(round, { days: [day], secret }, today);
  expect([by('2027-03-09'), by('2027-02-10'), by('2027-02-02')]).toEqual([
    ...['2027-02-15', '2027-02-09', '2027-02-01'],
  ]);
  expect([by('2027-03-09', true), by('2027-02-10', true)]).toEqual(['2027-02-15', '2027-02-15']);
  expect([by('2027-03-09', false, '2027-02-14'), by('2027-02-20', false, '2027-02-14')]).toEqual([
    ...['2027-02-28', '2027-02-19'],
  ]);
});

test('a yes on the day itself is too late, and nothing is kept of it; at a secret place it would tell that it is', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'too-late');
  await makeSecret(db, { roundId, code: 'A-1' });
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  const [open, secret] = [visits.get('Anna')!, visits.get('Cem')!];
  const yes: Answer = { ...YES, phone: '06 12 34 56 78', needs: ['step-free'] };
  expect(await answers(open, 'visitor', yes, '2027-03-08')).toBe('done');
  expect(await answers(open, 'host', yes, '2027-03-09')).toBe('older');
  expect(await visitOf(open)).toMatchObject({ state: 'offered', hostAgreedAt: null });
  const kept = await db.selectFrom('visit_phone').select('side').where('visit_id', '=', open).execute();
  expect(kept).toEqual([{ side: 'visitor' }]);
  expect(await answers(secret, 'visitor', yes, '2027-03-26')).toBe('done');
  expect(await answers(secret, 'host', yes, '2027-03-27')).toBe('older');
  // A no is still an answer.
  expect(await answers(open, 'host', NO, '2027-03-09')).toBe('done');
});

test('an answer to a page that is older than the visit is not taken', async () => {
  const { visits } = await anOfferedRound(connection.db, 'older');
  const id = visits.get('Anna')!;
  const stand = standOfVisit(await visitOf(id), 'visitor');
  await answers(id, 'host', NO);
  const late = { visitId: id, side: 'visitor' as const, answer: YES, today: TODAY, stand };
  expect(await reply(connection.db, late)).toBe('older');
  expect(await stateOf(id)).toBe('declined');
});

test('yes from one window and no from another at the same moment: one of them counts, and the other is told', async () => {
  const { visits } = await anOfferedRound(connection.db, 'windows');
  const id = visits.get('Anna')!;
  const stand = standOfVisit(await visitOf(id), 'visitor');
  const from = (answer: Answer) =>
    reply(connection.db, { visitId: id, side: 'visitor', answer, today: TODAY, stand });
  const taken = await Promise.all([from(YES), from(NO)]);
  expect(taken.sort()).toEqual(['done', 'older']);
});

test('another day is asked for and agreed: the seat goes along, and the old one is free', async () => {
  const { db } = connection;
  const slots = [
    { days: ['2027-03-09'], capacity: 1 },
    { days: ['2027-03-10'], capacity: 1 },
  ];
  const { visits } = await anOfferedRound(db, 'moved', {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: 'aaf@moved.example' }),
      aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: 'bas@moved.example', slots }),
    ],
  });
  const id = visits.get('Anna')!;
  const other = await db
    .selectFrom('slot')
    .select('id')
    .where('place_id', '=', (await visitOf(id)).placeId)
    .where('first_day', '=', '2027-03-10')
    .executeTakeFirstOrThrow();
  await answers(id, 'host', YES);
  await answers(id, 'visitor', { ...YES, otherSlot: other.id });
  expect(await stateOf(id)).toBe('accepted');
  expect(await readDayAsked(db, id)).toMatchObject({ askedBy: 'visitor', days: ['2027-03-10'] });
  const answered = await db
    .transaction()
    .execute((trx) => answerDay(trx, { visitId: id, by: 'host', answer: 'yes', today: TODAY }));
  expect(answered).toBe('agreed');
  expect(await visitOf(id)).toMatchObject({
    state: 'arranged',
    days: ['2027-03-10'],
    slotId: other.id,
    sequence: 1,
  });
});

test('what was arranged and moves is in the history, and both hear that it is another day', async () => {
  const { db } = connection;
  const slots = [
    { days: ['2027-03-09'], capacity: 1 },
    { days: ['2027-03-10'], capacity: 1 },
  ];
  const { visits, roundId } = await anOfferedRound(db, 'other-day', {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: 'aaf@other-day.example' }),
      aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: 'bas@other-day.example', slots }),
    ],
  });
  const id = visits.get('Anna')!;
  const room = aMailroom(db, { kinds: Object.values(mails), today: () => TODAY });
  await answers(id, 'host', YES);
  await answers(id, 'visitor', YES);
  await room.work();
  const { visitorId } = await visitOf(id);
  await db
    .insertInto('visit_calendar_answer')
    .values({ visit_id: id, person_id: visitorId!, instance: 'all', said: 'tentative', stamp: null })
    .execute();
  const [other] = await readOtherDays(db, await visitOf(id), TODAY);
  await db.transaction().execute(async (trx) => {
    await askDay(trx, { visitId: id, by: 'visitor', ...other! });
    await answerDay(trx, { visitId: id, by: 'host', answer: 'yes', today: TODAY });
  });
  // Maybe was about the day that it is no more.
  expect(await readSaidInCalendars(db, [id])).toEqual(new Map());
  const moves = (await readHistory(db, { visitId: id })).filter(({ kind }) => kind === 'visit.moved');
  expect(moves.at(-1)?.about).toMatchObject({ event: 'day-agreed', from: 'arranged', to: 'arranged' });
  await room.work();
  const told = await db
    .selectFrom('mail')
    .select(['recipient', 'subject'])
    .where('kind', '=', 'visit.day')
    .where('programme_id', '=', (await readRound(db, roundId)).programmeId)
    .where('subject', 'like', 'Andere dag%')
    .execute();
  expect(told.map(({ recipient }) => recipient.split('@')[0]).sort()).toEqual(['anna', 'bas']);
});

test('who asked for another day hears no, and the day stays as both had said yes to it', async () => {
  const { db } = connection;
  const slots = [
    { days: ['2027-03-09'], capacity: 1 },
    { days: ['2027-03-10'], capacity: 1 },
  ];
  const { visits } = await anOfferedRound(db, 'stays', {
    places: [
      aPlace('A-1', 'A'),
      aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: 'bas@stays.example', slots }),
    ],
  });
  const id = visits.get('Anna')!;
  const other = await db
    .selectFrom('slot')
    .select('id')
    .where('first_day', '=', '2027-03-10')
    .executeTakeFirstOrThrow();
  await answers(id, 'host', YES);
  await answers(id, 'visitor', { ...YES, otherSlot: other.id });
  const own = await db
    .transaction()
    .execute((trx) => answerDay(trx, { visitId: id, by: 'visitor', answer: 'yes', today: TODAY }));
  // Nobody agrees with themselves.
  expect(own).toBe('gone');
  await db
    .transaction()
    .execute((trx) => answerDay(trx, { visitId: id, by: 'host', answer: 'no', today: TODAY }));
  expect(await visitOf(id)).toMatchObject({ state: 'arranged', days: ['2027-03-09'], sequence: 0 });
});

test('it took place when one says so; two who disagree leave it to the coordinator', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'was-it');
  const [one, two] = [visits.get('Anna')!, visits.get('Cem')!];
  for (const id of [one, two]) for (const side of ['visitor', 'host'] as const) await answers(id, side, YES);
  const say = (visitId: string, side: Side, says: 'took-place' | 'missed', today: string) =>
    db.transaction().execute((trx) => sayWhether(trx, { visitId, side, says, today }));
  expect(await say(one, 'visitor', 'took-place', '2027-03-08')).toBe(false);
  expect(await say(one, 'visitor', 'took-place', '2027-03-10')).toBe(true);
  expect(await stateOf(one)).toBe('took-place');
  await say(two, 'host', 'missed', '2027-03-10');
  await say(two, 'visitor', 'took-place', '2027-03-10');
  expect(await visitOf(two)).toMatchObject({
    state: 'missed',
    hostSays: 'missed',
    visitorSays: 'took-place',
  });
  // What moved nothing is in its history as well.
  expect(
    (await readHistory(db, { visitId: two })).slice(-2).map(({ about }) => about.event ?? about.what),
  ).toEqual(['missed', 'visitor-says-took-place']);
});

test('when one said how it was the other is asked nothing any more, and can say that it was otherwise', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'otherwise');
  const id = visits.get('Anna')!;
  for (const side of ['visitor', 'host'] as const) await answers(id, side, YES);
  const { visitorId, placeId } = await visitOf(id);
  const [host] = await readHosts(db, placeId);
  const seenBy = async (personId: PersonId) => {
    const questions = await readQuestions(db, { roundId, personId }, '2027-03-10');
    const { ask, maySayOtherwise } = questions.find((one) => one.id === id)!;
    return [ask, maySayOtherwise];
  };
  expect([await seenBy(visitorId!), await seenBy(host!.personId)]).toEqual([
    ['was-it', false],
    ['was-it', false],
  ]);
  expect(await answers(id, 'visitor', { kind: 'took-place' }, '2027-03-10')).toBe('done');
  expect([await seenBy(visitorId!), await seenBy(host!.personId)]).toEqual([
    [null, false],
    [null, true],
  ]);
  expect(await answers(id, 'host', { kind: 'missed' }, '2027-03-10')).toBe('done');
  expect(await seenBy(host!.personId)).toEqual([null, false]);
  expect(await visitOf(id)).toMatchObject({ state: 'took-place', hostSays: 'missed' });
});

test('a link of a mail works for four months; then it opens nothing, and the next morning its key is gone', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'old-link');
  const { visitorId } = await visitOf(visits.get('Anna')!);
  const link = await makeReplyLink(db, { roundId, personId: visitorId! }, 'https://wisselstage.example');
  const key = new URL(link).searchParams.get('sleutel')!;
  const isOf = (days: number) =>
    db
      .updateTable('visit_key')
      .set({ made_at: new Date(Date.now() - days * 86_400_000) })
      .where('person_id', '=', visitorId!)
      .execute();
  const keys = async () =>
    (await db.selectFrom('visit_key').select('hash').where('person_id', '=', visitorId!).execute()).length;
  await isOf(119);
  expect(await findKeyholder(db, key)).toMatchObject({ personId: visitorId });
  await clearOldKeys(db);
  expect(await keys()).toBeGreaterThan(0);
  await isOf(121);
  expect(await findKeyholder(db, key)).toBeNull();
  await clearOldKeys(db);
  expect(await keys()).toBe(0);
});

test.each([
  ['an open place', false, '2027-03-09', '2027-03-10'],
  // That it can no longer be, to who does not see the day, would tell that the day was.
  ['a secret place', true, '2027-03-26', '2027-03-27'],
] as const)('a visit at %s is called off until it was, and then no more', async (_, secret, last, after) => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, `called-off-${last}`);
  await db.updateTable('place').set({ secret }).where('round_id', '=', roundId).execute();
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  const [one, two] = [visits.get('Anna')!, visits.get('Cem')!];
  for (const id of [one, two]) for (const side of ['visitor', 'host'] as const) await answers(id, side, YES);
  expect(await answers(one, 'host', NO, after)).toBe('older');
  expect(await stateOf(one)).toBe('arranged');
  expect(await answers(two, 'host', NO, last)).toBe('done');
  expect(await stateOf(two)).toBe('cancelled');
});

test('an event that cannot happen where a visit is changes nothing and tells nothing', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'cannot');
  const id = visits.get('Anna')!;
  const before = await readHistory(db, { visitId: id });
  for (const event of ['took-place', 'prepared', 'term-passes', 'day-agreed'] as const)
    expect(
      await db.transaction().execute((trx) => moveVisit(trx, { visitId: id, event, today: TODAY })),
    ).toBeNull();
  expect(await readHistory(db, { visitId: id })).toEqual(before);
});

test('forty claims at one moment on three seats: three are given, each once', async () => {
  const { db } = connection;
  const slots = [{ days: ['2027-03-09'], capacity: 3 }];
  const { roundId, visits } = await anOfferedRound(db, 'claims', {
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { slots })],
    signUps: [
      ...Array.from({ length: 40 }, (_, index) => aSignUp(`Mens${index}`, 'C', ['B-1'])),
      ...['Een', 'Twee', 'Drie'].map((name) => aSignUp(name, 'B', ['A-1'])),
    ],
  });
  const given = [...visits.values()];
  const places = await Promise.all(given.map(visitOf));
  const atB = places.filter(({ place }) => place === 'B-1');
  // All go back, so that the three seats are free for everybody.
  for (const { id } of atB)
    await db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId: id, event: 'coordinator-cancels', today: TODAY }));
  const { placeId, slotId, days } = atB[0]!;
  const waiting = await db.selectFrom('sign_up').selectAll().where('round_id', '=', roundId).execute();
  const claims = await Promise.all(
    waiting.map(({ id, organisation_id }) =>
      db.transaction().execute((trx) =>
        offerVisit(trx, {
          ...{ roundId, placeId, slotId: slotId!, days, replyBy: REPLY_BY },
          signUp: { id, organisationId: organisation_id },
        }),
      ),
    ),
  );
  expect(claims.filter((claim) => claim !== null)).toHaveLength(3);
  const seats = await db
    .selectFrom('visit')
    .select('seat')
    .where('slot_id', '=', slotId)
    .where('state', '=', 'offered')
    .orderBy('seat')
    .execute();
  expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3]);
});

test('whoever reads along in a mailbox learns from no page on which day a visit to a secret place was', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'veiled');
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', roundId).execute();
  const id = visits.get('Anna')!;
  for (const side of ['visitor', 'host'] as const) await answers(id, side, YES);
  const { visitorId } = await visitOf(id);
  const seen = async (today: string) => {
    const [question] = await readQuestions(db, { roundId, personId: visitorId! }, today);
    const [status] = await readVisitStatuses(db, { people: [visitorId!], today });
    return { question, status };
  };
  const before = await seen('2027-03-08');
  // The host opened it, and said that it took place.
  await db
    .transaction()
    .execute((trx) =>
      sayWhether(trx, { visitId: id, side: 'host', says: 'took-place', today: '2027-03-09' }),
    );
  expect(await stateOf(id)).toBe('took-place');
  expect(await seen('2027-03-10')).toEqual(before);
  expect((await seen('2027-03-27')).question?.state).toBe('took-place');
});
