import { afterAll, beforeAll, expect, test } from 'vitest';
import { standingOf } from '../journey/contact/contact.ts';
import { isNewIn } from '../journey/contact/contact-tie.ts';
import { INTRODUCTION_STATES } from '../journey/contact/introducing/introducing.ts';
import { readOrganisationTies } from '../journey/contact/reads-ties.ts';
import { countBriefs } from '../journey/follow-up/brief/counts.ts';
import { readResults } from '../journey/programme/measuring/reading.ts';
import { MOMENTS } from '../journey/programme/programme-measures.ts';
import { readVisits } from '../journey/visit/reads.ts';
import { dayOf, daysFrom } from '../language/day.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { allStages } from '../stages.ts';
import { makeExample } from './example.ts';

let connection: Connection;
let programmeId: ProgrammeId;
let rounds: Map<string, { id: RoundId; number: number; firstDay: string; lastDay: string }>;
const today = dayOf(new Date());

beforeAll(async () => {
  connection = await openTestDatabase();
  await makeExample(connection.db, 'visits');
  const rows = await connection.db
    .selectFrom('round')
    .select(['id', 'code', 'number', 'first_day', 'last_day', 'programme_id'])
    .orderBy('number')
    .execute();
  programmeId = rows[0]!.programme_id as ProgrammeId;
  rounds = new Map(
    rows.map(({ code, first_day, last_day, ...round }) => [
      code,
      { ...round, firstDay: first_day!, lastDay: last_day! },
    ]),
  );
}, 300_000);
afterAll(() => connection.close());

const EARLIER = ['najaar-2025', 'voorjaar-2026'];
const roundOf = (code: string) => rounds.get(code)!;

/** So many of each. */
const counted = (all: readonly (string | null)[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(all, String)].map(([name, those]) => [name, those.length]));

test('two rounds are over, a year and half a year ago, and are numbered before what came after them', () => {
  expect([...rounds.keys()]).toEqual([...EARLIER, 'najaar-2026', 'voorjaar-2027']);
  const ago = EARLIER.map((code) => (Date.parse(today) - Date.parse(roundOf(code).lastDay)) / 86_400_000);
  expect(ago[0]).toBeGreaterThan(330);
  expect(ago[0]).toBeLessThan(400);
  expect(ago[1]).toBeGreaterThan(170);
  expect(ago[1]).toBeLessThan(210);
});

test.each(EARLIER)('of %s nearly all visits took place, one at a secret place', async (code) => {
  const visits = await readVisits(connection.db, roundOf(code).id);
  const { 'took-place': took, ...others } = counted(visits.map(({ state }) => state));
  expect(took).toBeGreaterThanOrEqual(20);
  expect(others).toEqual({ missed: 1, declined: 1, cancelled: expect.any(Number) });
  const secret = visits.filter((visit) => visit.secret && visit.state === 'took-place');
  expect([1, 2]).toContain(secret.length);
});

test.each(EARLIER)(
  'after %s people looked back, for readers of each kind, and never at a secret place',
  async (code) => {
    const texts = await connection.db
      .selectFrom('reflection_text')
      .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
      .innerJoin('visit', 'visit.id', 'reflection.visit_id')
      .innerJoin('place', 'place.id', 'visit.place_id')
      .select(['readers', 'place.secret', 'text'])
      .where('visit.round_id', '=', roundOf(code).id)
      .execute();
    expect(Object.keys(counted(texts.map(({ readers }) => readers))).sort()).toEqual([
      ...['coordinators', 'everyone', 'me', 'other'],
    ]);
    expect(texts.filter(({ secret }) => secret)).toEqual([]);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  },
);

test.each(EARLIER)('who met in %s was asked three times, and answered in every way', async (code) => {
  const pulses = await connection.db
    .selectFrom('pulse')
    .innerJoin('visit', 'visit.id', 'pulse.visit_id')
    .select(['moment', 'contact', 'pulse.asked_on as askedOn'])
    .where('visit.round_id', '=', roundOf(code).id)
    .execute();
  for (const moment of ['6-weeks', '3-months', '6-months']) {
    const those = pulses.filter((one) => one.moment === moment);
    expect(Object.keys(counted(those.map(({ contact }) => contact))).sort()).toEqual([
      ...['no-need', 'not-yet', 'null', 'yes'],
    ]);
  }
  expect(pulses.every(({ askedOn }) => askedOn <= today)).toBe(true);
});

test.each(EARLIER)('of %s there is enough to measure at each moment', async (code) => {
  const { moments } = await readResults(connection.db, roundOf(code).id);
  expect(moments.map(({ moment }) => moment)).toEqual(MOMENTS);
  for (const { knows, quiz } of moments) expect(Math.min(knows, quiz)).toBeGreaterThanOrEqual(15);
});

test('between organisations lines are new, kept and faded', async () => {
  const { number } = roundOf('najaar-2026');
  const ties = await readOrganisationTies(connection.db, {
    programmeId,
    upTo: number,
    withoutSecret: true,
    today,
  });
  const states = counted(ties.map(({ state }) => state));
  for (const state of ['new', 'kept', 'faded']) expect(states[state]).toBeGreaterThan(0);
  expect(ties.filter((tie) => isNewIn(tie, number)).length).toBeGreaterThan(0);
});

test('follow-ups, introductions, pages for colleagues and cards are there in each state', async () => {
  const { db } = connection;
  const followUps = await db.selectFrom('follow_up').select(['state', 'reached']).execute();
  expect(counted(followUps.map(({ state }) => state))).toEqual({
    ...{ open: 3, taken: 2, agreed: 2, 'took-place': 3, off: 1, withdrawn: 1 },
  });
  expect(followUps.flatMap(({ reached }) => reached ?? []).sort((a, b) => a - b)).toEqual([7, 12, 34]);
  const introductions = await db.selectFrom('introduction').select('state').execute();
  expect(introductions.map(({ state }) => state).sort()).toEqual([...INTRODUCTION_STATES].sort());
  expect(await countBriefs(db, roundOf('voorjaar-2026').id)).toEqual({
    ...{ made: 3, sharedWith: 45, knewNot: 17, rang: 3, joins: 2, introduced: 1 },
  });
  const cards = await db.selectFrom('contact_card').select('confirmed_on').execute();
  const standings = counted(cards.map((card) => standingOf(card.confirmed_on, today)));
  expect(standings).toEqual({ holds: expect.any(Number), grey: expect.any(Number) });
});

test('nothing of what is over is mailed: not at the start, and not on the mornings after', async () => {
  const { db } = connection;
  const isOfNow = /^(programme|sign-up|visit|reflection|homes|digest)\./;
  const waiting = async () =>
    (await db.selectFrom('mail').select('kind').execute())
      .map(({ kind }) => kind)
      .filter((kind) => !isOfNow.test(kind));
  expect(await waiting()).toEqual([]);
  for (const days of [0, 1]) await allStages.beginDay(db, daysFrom(today, days));
  const visitsOf = async (codes: readonly string[]) =>
    (
      await db
        .selectFrom('mail_subject')
        .innerJoin('mail', 'mail.id', 'mail_subject.mail_id')
        .select('mail.kind')
        .where('mail_subject.kind', '=', 'visit')
        .where('mail_subject.id', 'in', (from) =>
          from
            .selectFrom('visit')
            .innerJoin('round', 'round.id', 'visit.round_id')
            .select((eb) => eb.cast<string>('visit.id', 'text').as('id'))
            .where('round.code', 'in', [...codes]),
        )
        .execute()
    ).map(({ kind }) => kind);
  expect(await visitsOf(EARLIER)).toEqual([]);
  // Two cards wait for their owners: that is of now.
  expect([...new Set(await waiting())]).toEqual(['contact.does-it-hold']);
  await allStages.beginDay(db, daysFrom(today, 8));
  expect(await visitsOf(EARLIER)).toEqual([]);
});

test('moved along with the days, what belongs to no round moves as well', async () => {
  const { db } = connection;
  const days = async () => ({
    cards: (await db.selectFrom('contact_card').select('confirmed_on').orderBy('id').execute()).map(
      ({ confirmed_on }) => confirmed_on,
    ),
    agreed: (await db.selectFrom('follow_up').select('day').orderBy('number').execute()).map(
      ({ day }) => day,
    ),
    introduced: (await db.selectFrom('introduction').select('asked_on').orderBy('id').execute()).map(
      ({ asked_on }) => asked_on,
    ),
  });
  const before = await days();
  await db.transaction().execute(async (trx) => {
    for (const example of allStages.examples) await example.shiftProgramme?.(trx, programmeId, 7);
  });
  const later = (all: readonly (string | null)[]) => all.map((day) => day && daysFrom(day, 7));
  expect(await days()).toEqual({
    cards: later(before.cards),
    agreed: later(before.agreed),
    introduced: later(before.introduced),
  });
});
