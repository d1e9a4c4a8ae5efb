import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selvesAt } from '../../../people/person/testing.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { readDayAsked } from '../day/asking.ts';
import { answerAsked, chooseDay } from '../day/choosing.ts';
import { offerVisit } from '../offer/offering.ts';
import { readMissing } from '../preparing/prepared.ts';
import { keepPhone, noteClientsTold, noteCondition, signHouseRules } from '../preparing/preparing.ts';
import { readVisit } from '../reads.ts';
import { standOfVisit } from '../reply/questions.ts';
import { readVisitStatuses, readVisitsBehind } from '../status.ts';
import { anOfferedRound, bothAgree, signUpNamed, TODAY } from '../testing.ts';
import { sayWhether } from '../took-place/telling.ts';
import type { Side } from '../visit.ts';
import { act } from './acting.ts';
import { findOwnVisit } from './finding.ts';
import { readOwnVisit } from './own-visit.ts';

let connection: Connection;
let userId = '';
beforeAll(async () => {
  connection = await openTestDatabase();
  const user = { id: randomUUID(), name: 'Iemand', email: 'iemand@elders.example', emailVerified: true };
  await connection.db.insertInto('user').values(user).execute();
  userId = user.id;
}, 60_000);
afterAll(() => connection.close());

const SLOTS = [
  { days: ['2027-03-09'], capacity: 1 },
  { days: ['2027-03-10'], capacity: 1 },
];
/** What must not be read by who may not: of the place, its host and its day. */
const CANARY = { title: 'Kanarietitel', hostName: 'Kanarie Gastvrouw' };

async function aRound(
  code: string,
  { secret = false, ...over }: Partial<NonNullable<Parameters<typeof aPlace>[2]>> = {},
) {
  const { db } = connection;
  const round = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', {
        ...{ title: CANARY.title, hostName: CANARY.hostName, hostEmail: `bas@${code}.example`, slots: SLOTS },
        ...over,
      }),
    ],
  });
  const visitId = round.visits.get('Anna')!;
  const placeId = (await visitOf(visitId)).placeId;
  const kit = secret
    ? { secret, start_time: '06:45' }
    : { start_time: '08:45', end_time: '16:30', meeting: 'Bij de balie' };
  await db.updateTable('place').set(kit).where('id', '=', placeId).execute();
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-08', last_day: '2027-03-26' })
    .where('id', '=', round.roundId)
    .execute();
  return { ...round, visitId, placeId };
}

const visitOf = async (id: string) => (await readVisit(connection.db, id))!;

const agree = (visitId: string) => bothAgree(connection.db, visitId);

const viewerAt = (email: string) => selvesAt(connection.db, email);
const emailOf = async (visitId: string) => (await visitOf(visitId)).visitorEmail!;
const findFor = async (visitId: string, email: string) =>
  findOwnVisit(connection.db, await viewerAt(email), visitId);

async function pageOf(visitId: string, email: string, opened = false) {
  const found = (await findFor(visitId, email))!;
  return readOwnVisit(connection.db, found, { today: TODAY, opened });
}

async function press(
  visitId: string,
  email: string,
  fields: Record<string, string>,
  shown = true,
  today = TODAY,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const found = (await findFor(visitId, email))!;
  return act(connection.db, { found, form, today, userId, shown });
}

describe('whose a visit is', () => {
  test('who goes and who receives find it; for anybody else it is not there', async () => {
    const { visits, visitId } = await aRound('whose');
    const anna = await emailOf(visitId);
    const cem = await emailOf(visits.get('Cem')!);
    const sides = [];
    for (const email of [anna, 'bas@whose.example', cem, 'aaf@whose.example', 'iemand@elders.example'])
      sides.push((await findFor(visitId, email))?.side ?? null);
    expect(sides).toEqual(['visitor', 'host', null, null, null]);
    expect(await findFor('niets', anna)).toBeNull();
    expect(await findFor(crypto.randomUUID(), anna)).toBeNull();
  });

  test('several who share a mailbox are nobody until it is said who', async () => {
    const { visitId, programmeId } = await aRound('shared');
    const viewer = { ...(await viewerAt(await emailOf(visitId))), undecided: [programmeId] };
    expect(await findOwnVisit(connection.db, viewer, visitId)).toBeNull();
  });

  test('names are there when both said yes, and not before', async () => {
    const { visitId } = await aRound('names');
    const anna = await emailOf(visitId);
    const before = JSON.stringify([await pageOf(visitId, anna), await pageOf(visitId, 'bas@names.example')]);
    expect(before).toContain(CANARY.title);
    expect(before).not.toMatch(/Kanarie Gastvrouw|Anna|bas@names/);
    await agree(visitId);
    expect((await pageOf(visitId, anna)).detail?.people.map(({ name }) => name)).toEqual([CANARY.hostName]);
    const host = await pageOf(visitId, 'bas@names.example');
    expect(host.detail?.people.map(({ name }) => name)).toEqual(['Anna']);
  });
});

describe('a secret place', () => {
  const told = /Kanarie|2027-03|06:45|bas@/;

  test.each(['visitor', 'host'] as const)('tells the %s nothing until it is opened', async (side) => {
    const code = `secret-${side}`;
    const { visitId } = await aRound(code, { secret: true });
    const email = side === 'visitor' ? await emailOf(visitId) : `bas@${code}.example`;
    const { db } = connection;
    const before = JSON.stringify(await pageOf(visitId, email));
    await agree(visitId);
    await db
      .transaction()
      .execute((trx) => keepPhone(trx, { visitId, side: 'visitor', number: '06 12 34 56 42', today: TODAY }));
    const after = await pageOf(visitId, email);
    for (const text of [before, JSON.stringify(after)]) {
      expect(text).not.toMatch(told);
      expect(text).not.toMatch(/Anna|06 12 34/);
    }
    // That there is one may be read, and its ends by who opened it.
    expect(after.phone).toBe(side === 'visitor' ? '' : null);
    const opened = await pageOf(visitId, email, true);
    expect(opened.phone).toBe(side === 'visitor' ? '06 •• •• •• 42' : null);
    expect(opened.detail?.title).toBe(CANARY.title);
  });

  test('its host reads who would come before saying yes, and who comes there never reads a name', async () => {
    const { visitId } = await aRound('vetting', { secret: true });
    const host = await pageOf(visitId, 'bas@vetting.example', true);
    expect(host.detail?.people[0]).toMatchObject({ name: 'Anna', email: null });
    expect(host.detail?.organisation).not.toBe('');
    await agree(visitId);
    const visitor = await pageOf(visitId, await emailOf(visitId), true);
    expect(visitor.detail?.people).toEqual([]);
    expect(JSON.stringify(visitor)).not.toMatch(/Gastvrouw|bas@/);
  });

  test('another day is not asked or agreed to by who does not see the days', async () => {
    const { visitId } = await aRound('unseen', { secret: true });
    await agree(visitId);
    const asks = { doe: 'vraag-dag', dag: 'anders', andere: '2027-03-11' };
    expect(await press(visitId, 'bas@unseen.example', asks, false)).toEqual({ stop: 'not-now' });
  });

  test('the stand of its form says nothing of its days', async () => {
    const { visitId } = await aRound('stand', { secret: true });
    const visit = await visitOf(visitId);
    expect(standOfVisit({ ...visit, days: ['2027-03-24'] }, 'visitor')).toBe(standOfVisit(visit, 'visitor'));
  });

  test('that it was is asked when the round is over, not on the day after', async () => {
    const { visitId } = await aRound('after', { secret: true });
    await agree(visitId);
    const { db } = connection;
    const found = (await findFor(visitId, await emailOf(visitId)))!;
    const askOn = async (today: string, opened: boolean) =>
      (await readOwnVisit(db, found, { today, opened })).question.ask;
    expect([await askOn('2027-03-10', false), await askOn('2027-03-10', true)]).toEqual([null, 'was-it']);
    expect([await askOn('2027-03-26', false), await askOn('2027-03-27', false)]).toEqual([null, 'was-it']);
  });
});

describe('who has not opened a secret place', () => {
  const SIGNS = { doe: 'teken', gelezen: 'ja', versie: '1.0' };
  const NUMBER = { doe: 'nummer', telefoon: '06 12 34 56 78' };
  const AFTER = '2027-03-11';

  /** A visit on 9 March that both agreed on, and what became of it. */
  async function one(code: string, was: 'ahead' | 'took-place') {
    const { visitId } = await aRound(code, { secret: true });
    await agree(visitId);
    const number = { visitId, side: 'visitor' as const, number: '06 12 34 56 42', today: TODAY };
    await connection.db.transaction().execute((trx) => keepPhone(trx, number));
    if (was === 'took-place') {
      const says = { visitId, side: 'host' as const, says: was, today: AFTER };
      await connection.db.transaction().execute((trx) => sayWhether(trx, says));
      await connection.db.deleteFrom('visit_phone').where('visit_id', '=', visitId).execute();
    }
    return visitId;
  }

  test.each(['visitor', 'host'] as const)(
    'reads and presses the same as %s before the day and when it was: nobody finds out when that is',
    async (side) => {
      const answers: unknown[] = [];
      for (const was of ['ahead', 'took-place'] as const) {
        const code = `closed-${side}-${was}`;
        const visitId = await one(code, was);
        const today = was === 'ahead' ? TODAY : AFTER;
        const email = side === 'visitor' ? await emailOf(visitId) : `bas@${code}.example`;
        const page = async () => {
          const found = (await findFor(visitId, email))!;
          const read = await readOwnVisit(connection.db, found, { today, opened: false });
          const { id, programme, agreedOn, signedAt, conditionSeenOn, coordinators, ...rest } = read;
          return { ...rest, signed: signedAt !== null, question: { ...rest.question, id: '' } };
        };
        const presses =
          side === 'visitor' ? [SIGNS, NUMBER] : [{ doe: 'gezien' }, { doe: 'verteld' }, NUMBER];
        const seen = [await page()];
        // Nobody asked how it was, on whatever day somebody tries.
        for (const on of [TODAY, '2027-03-09', AFTER]) {
          const stand = standOfVisit(await visitOf(visitId), side);
          for (const antwoord of ['took-place', 'missed'])
            expect(await press(visitId, email, { antwoord, stand }, false, on)).toEqual({ stop: 'older' });
        }
        for (const fields of presses) {
          expect(await press(visitId, email, fields, false, today)).toMatchObject({
            done: expect.any(String),
          });
          seen.push(await page());
        }
        answers.push(seen);
      }
      expect(answers[1]).toEqual(answers[0]);
      // The test is of something: what was noted is on the page.
      expect(JSON.stringify(answers[0])).toContain(
        side === 'visitor' ? '"signed":true' : '"clientsTold":true',
      );
    },
  );
});

describe('before the day', () => {
  const about = (visitId: string) => ({ visitId, today: TODAY, userId });

  test('both do what is theirs, and all is ready; a newer text is signed again', async () => {
    const { db } = connection;
    const { visitId, roundId, placeId } = await aRound('ready');
    await db.updateTable('place').set({ condition: 'screening' }).where('id', '=', placeId).execute();
    const anna = await emailOf(visitId);
    const host = 'bas@ready.example';
    expect(await press(visitId, anna, { doe: 'teken', gelezen: 'ja', versie: '1.0' })).toEqual({
      stop: 'not-now',
    });
    await agree(visitId);
    expect(await readMissing(db, visitId)).toEqual(['house-rules', 'condition', 'clients']);
    expect(await press(visitId, anna, { doe: 'teken', versie: '1.0' })).toEqual({ fault: 'tick' });
    expect(await press(visitId, host, { doe: 'teken', gelezen: 'ja', versie: '1.0' })).toEqual({
      stop: 'not-now',
    });
    expect(await press(visitId, anna, { doe: 'gezien' })).toEqual({ stop: 'not-now' });
    expect(await press(visitId, anna, { doe: 'teken', gelezen: 'ja', versie: '1.0' })).toEqual({
      done: 'getekend',
    });
    expect(await press(visitId, host, { doe: 'gezien' })).toEqual({ done: 'gezien' });
    expect((await visitOf(visitId)).state).toBe('arranged');
    expect(await press(visitId, host, { doe: 'verteld' })).toEqual({ done: 'verteld' });
    expect(await visitOf(visitId)).toMatchObject({ state: 'ready', conditionSeenOn: TODAY });
    await db.insertInto('house_rules').values({ round_id: roundId, number: 1, text: 'Nieuw' }).execute();
    expect((await pageOf(visitId, anna)).signedOlder).toBe(true);
    // Who read the older text does not sign the newer.
    const read = { own: 1, number: 0 };
    const older = await db.transaction().execute((trx) => signHouseRules(trx, { ...about(visitId), read }));
    expect(older).toBe('older');
    const signed = await db
      .transaction()
      .execute((trx) => signHouseRules(trx, { ...about(visitId), read: { own: 1, number: 1 } }));
    expect(signed).toBe('done');
    expect((await visitOf(visitId)).state).toBe('ready');
  });

  test('said twice it is noted once', async () => {
    const { db } = connection;
    const { visitId } = await aRound('twice');
    await agree(visitId);
    for (const _ of [1, 2]) {
      await db.transaction().execute((trx) => noteClientsTold(trx, about(visitId)));
      await db.transaction().execute((trx) => noteCondition(trx, about(visitId)));
    }
    const notes = await db.selectFrom('happened').select('about').where('kind', '=', 'visit.noted').execute();
    const here = notes.filter((one) => (one.about as { visitId: string }).visitId === visitId);
    expect(here.map(({ about: { what } }) => what).sort()).toEqual(['clients-told', 'condition-seen']);
  });

  test('a number is seen by the other, until the day after; one that is none is not kept', async () => {
    const { db } = connection;
    const { visitId } = await aRound('phone');
    await agree(visitId);
    const anna = await emailOf(visitId);
    expect(await press(visitId, anna, { doe: 'nummer', telefoon: 'bel maar' })).toEqual({ fault: 'phone' });
    expect(await press(visitId, anna, { doe: 'nummer', telefoon: '06 12 34 56 78' })).toEqual({
      done: 'nummer',
    });
    const found = (await findFor(visitId, 'bas@phone.example'))!;
    const numberOn = async (today: string) =>
      (await readOwnVisit(db, found, { today, opened: false })).detail?.phone;
    expect([await numberOn('2027-03-09'), await numberOn('2027-03-10')]).toEqual(['06 12 34 56 78', null]);
  });
});

describe('another day', () => {
  const asks = (visitId: string, by: Side, chosen: { slotId: string; day: string }) =>
    connection.db
      .transaction()
      .execute((trx) => chooseDay(trx, { visitId, by, chosen, today: TODAY, userId }));
  const answers = (visitId: string, by: Side, askedId: string, answer: 'yes' | 'no' | 'back') =>
    connection.db
      .transaction()
      .execute((trx) => answerAsked(trx, { visitId, by, askedId, answer, today: TODAY, userId }));

  test('who comes chooses from the free days of the place, who receives any day of the round', async () => {
    const { db } = connection;
    const { visitId } = await aRound('other');
    await agree(visitId);
    const inside = '2027-03-13';
    expect(await asks(visitId, 'visitor', { slotId: '', day: inside })).toBe('outside');
    expect(await asks(visitId, 'host', { slotId: '', day: '2028-03-13' })).toBe('outside');
    expect(await asks(visitId, 'host', { slotId: '', day: 'dinsdag' })).toBe('outside');
    expect(await asks(visitId, 'host', { slotId: '', day: '' })).toBe('nothing');
    expect(await asks(visitId, 'visitor', { slotId: crypto.randomUUID(), day: '' })).toBe('full');
    expect(await asks(visitId, 'host', { slotId: '', day: inside })).toBe('asked');
    const asked = (await readDayAsked(db, visitId))!;
    expect(asked).toMatchObject({ slotId: null, days: [inside] });
    // A page from before somebody asked anew.
    expect(await answers(visitId, 'visitor', crypto.randomUUID(), 'yes')).toBe('gone');
    expect(await answers(visitId, 'visitor', asked.id, 'yes')).toBe('agreed');
    expect((await visitOf(visitId)).days).toEqual([inside]);
  });

  test('a day that became full in between is not given', async () => {
    const { db } = connection;
    const { visitId, placeId } = await aRound('full');
    await agree(visitId);
    const slot = await db
      .selectFrom('slot')
      .select('id')
      .where('place_id', '=', placeId)
      .where('first_day', '=', '2027-03-10')
      .executeTakeFirstOrThrow();
    expect(await asks(visitId, 'visitor', { slotId: slot.id, day: '' })).toBe('asked');
    const asked = (await readDayAsked(db, visitId))!;
    const { round_id, organisation_id } = await db
      .selectFrom('visit')
      .select(['round_id', 'organisation_id'])
      .where('id', '=', visitId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('visit')
      .values({
        ...{ round_id, organisation_id, place_id: placeId, slot_id: slot.id, seat: 1, sign_up_id: null },
        ...{ state: 'offered', days: ['2027-03-10'], reply_by: '2027-02-15' },
      })
      .execute();
    const pressed = await press(visitId, 'bas@full.example', { doe: 'dag-ja', gevraagd: asked.id });
    expect(pressed).toEqual({ stop: 'full' });
    expect(await visitOf(visitId)).toMatchObject({ state: 'arranged', days: ['2027-03-09'] });
    expect(await answers(visitId, 'visitor', asked.id, 'back')).toBe('stays');
  });
});

describe('people who must not meet', () => {
  test('are not brought together by another day, and the answer names nobody', async () => {
    const { db } = connection;
    const slots = [SLOTS[0]!, { ...SLOTS[1]!, capacity: 2 }];
    const { visitId, placeId, roundId } = await aRound('apart', { slots });
    await agree(visitId);
    const slot = await db
      .selectFrom('slot')
      .select(['id', 'days'])
      .where('place_id', '=', placeId)
      .where('first_day', '=', '2027-03-10')
      .executeTakeFirstOrThrow();
    const bo = await signUpNamed(db, roundId, 'Bo');
    const asks = async () => {
      const chosen = { slotId: slot.id, day: '' };
      return db
        .transaction()
        .execute((trx) => chooseDay(trx, { visitId, by: 'visitor', chosen, today: TODAY, userId }));
    };
    await db.transaction().execute((trx) =>
      offerVisit(trx, {
        ...{ roundId, placeId, slotId: slot.id, days: slot.days, signUp: bo, replyBy: '2027-02-15' },
      }),
    );
    expect(await asks()).toBe('asked');
    const { visitorId } = await visitOf(visitId);
    await db
      .insertInto('exclusion')
      .values({
        ...{ sign_up_id: bo.id, other_person_id: visitorId!, place_id: null, organisation_id: null },
        ...{ made_in: null, made_at: null, file_name: null, user_id: null },
      })
      .execute();
    const { id: gevraagd } = (await readDayAsked(db, visitId))!;
    expect(await press(visitId, 'bas@apart.example', { doe: 'dag-ja', gevraagd })).toEqual({ stop: 'full' });
    expect((await visitOf(visitId)).days).toEqual(['2027-03-09']);
    expect(await asks()).toBe('full');
  });
});

test('where somebody starts it says what to do next, with as many questions for three as for one', async () => {
  const { db } = connection;
  const { visits, visitId } = await aRound('status');
  const cemId = visits.get('Cem')!;
  const people = [(await visitOf(visitId)).visitorId!];
  const all = [...people, (await visitOf(cemId)).visitorId!];
  expect(await readVisitStatuses(db, { people, today: TODAY })).toMatchObject([
    { side: 'visitor', toDo: 'reply', by: '2027-02-15' },
  ]);
  expect(await readVisitStatuses(db, { people: all, today: TODAY })).toHaveLength(2);
  expect(await readVisitStatuses(db, { people: [], today: TODAY })).toEqual([]);
  await agree(visitId);
  const [mine] = await readVisitStatuses(db, { people, today: TODAY });
  expect(mine).toMatchObject({ toDo: 'house-rules', open: { title: CANARY.title } });
});

test.each([
  { what: 'that was, both find it back where they start', code: 'been', secret: false },
  { what: 'at a secret place stays out of what has been', code: 'unseen', secret: true },
])('a visit $what', async ({ code, secret }) => {
  const { db } = connection;
  const { visitId } = await aRound(code, { secret });
  const visitor = (await visitOf(visitId)).visitorId!;
  expect(await readVisitsBehind(db, [visitor])).toEqual([]);
  await agree(visitId);
  await sayWhether(db, { visitId, side: 'visitor', says: 'took-place', today: '2027-03-10' });
  expect((await visitOf(visitId)).state).toBe('took-place');
  const visit = { id: visitId, side: 'visitor', title: CANARY.title, day: '2027-03-09' };
  expect(await readVisitsBehind(db, [visitor])).toMatchObject(secret ? [] : [visit]);
  const hosts = (await viewerAt(`bas@${code}.example`)).selves.map(({ personId }) => personId);
  expect(await readVisitsBehind(db, hosts)).toMatchObject(secret ? [] : [{ id: visitId, side: 'host' }]);
  expect(await readVisitsBehind(db, [])).toEqual([]);
});

test('of a secret visit where somebody starts there is no more than that there is one', async () => {
  const { db } = connection;
  const { visitId } = await aRound('start', { secret: true });
  const people = [(await visitOf(visitId)).visitorId!];
  await agree(visitId);
  const [status] = await readVisitStatuses(db, { people, today: '2027-03-10' });
  expect(status).toMatchObject({ open: null, toDo: 'house-rules' });
  expect(JSON.stringify(status)).not.toMatch(/Kanarie|2027-03/);
});

describe('a first contact', () => {
  test('is asked of both before the day, and noted by one of them', async () => {
    const { visitId } = await aRound('contact');
    const anna = await emailOf(visitId);
    await agree(visitId);
    const asked = async () => [
      (await pageOf(visitId, anna)).contactBy,
      (await pageOf(visitId, 'bas@contact.example')).contactBy,
    ];
    expect(await asked()).toEqual(['2027-02-15', '2027-02-15']);
    expect(await press(visitId, anna, { doe: 'contact' })).toEqual({ done: 'contact' });
    expect(await asked()).toEqual([null, null]);
  });

  test('at a secret place is for the host to make, who opened it: nobody else learns from a press whether it was', async () => {
    const { visitId } = await aRound('contact-secret', { secret: true });
    const [anna, bas] = [await emailOf(visitId), 'bas@contact-secret.example'];
    const agreed = { state: 'arranged' as const, contact_by: '2027-02-15' };
    await connection.db.updateTable('visit').set(agreed).where('id', '=', visitId).execute();
    expect((await pageOf(visitId, anna, true)).contactBy).toBeNull();
    expect((await pageOf(visitId, bas)).contactBy).toBeNull();
    expect((await pageOf(visitId, bas, true)).contactBy).toBe('2027-02-15');
    const contact = { doe: 'contact' };
    expect(await press(visitId, anna, contact)).toEqual({ stop: 'not-now' });
    expect(await press(visitId, bas, contact, false)).toEqual({ stop: 'not-now' });
    expect(await press(visitId, bas, contact)).toEqual({ done: 'contact' });
  });
});
