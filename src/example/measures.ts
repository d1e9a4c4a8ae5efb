import {
  DOES_NOT_KNOW,
  type Measure,
  MOMENTS,
  type Moment,
} from '../journey/programme/programme-measures.ts';
import { readOrganisations } from '../journey/programme/reads.ts';
import { readVisits } from '../journey/visit/reads.ts';
import { daysFrom } from '../language/day.ts';
import type { RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** One in five passes the questions over. */
const PASSES = 5;

/** When each is asked, in days after the last one of the round. */
const DAYS_AFTER: Readonly<Record<Moment, number>> = {
  before: -60,
  after: 3,
  'six-weeks': 42,
  'three-months': 91,
  'six-months': 182,
};

/** How much more is known then than before, and how many of ten situations are right. */
const KNOWN: Readonly<Record<Moment, { more: number; right: number }>> = {
  before: { more: 0, right: 4 },
  after: { more: 1, right: 7 },
  'six-weeks': { more: 1.1, right: 7 },
  'three-months': { more: 0.9, right: 6 },
  'six-months': { more: 0.8, right: 6 },
};

/** What the people of the example answered: who signed up before, and who was on a visit after it as well. */
export async function addMeasures(trx: DbOrTrx, roundId: RoundId, today: string): Promise<void> {
  const { programmeId, lastDay } = await trx
    .selectFrom('round')
    .select(['programme_id as programmeId', 'last_day as lastDay'])
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  const visits = await readVisits(trx, roundId);
  const went = new Set(
    visits.flatMap(({ state, visitorId }) => (state === 'took-place' && visitorId ? [visitorId] : [])),
  );
  const organisations = await readOrganisations(trx, programmeId as Parameters<typeof readOrganisations>[1]);
  const all = [...new Set(organisations.map(({ kind }) => kind))].filter(Boolean);
  const people = await trx
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select('person.id as personId')
    .where('round_id', '=', roundId)
    .orderBy('person.number')
    .execute();
  if (people.length === 0) return;
  const measured = await trx
    .insertInto('measured')
    .values(people.map(({ personId }) => ({ round_id: roundId, person_id: personId })))
    // Who looked back or told of contact was asked then.
    .onConflict((twice) =>
      twice
        .columns(['round_id', 'person_id'])
        .doUpdateSet(({ ref }) => ({ person_id: ref('excluded.person_id') })),
    )
    .returning(['id', 'person_id'])
    .execute();
  const idOf = new Map(measured.map((one) => [one.person_id, one.id]));
  // As long as visits go on, who looked back did so some days ago.
  const dayOf = (moment: Moment) => {
    const day = lastDay && daysFrom(lastDay, DAYS_AFTER[moment]);
    return day && day < today ? day : daysFrom(today, -3);
  };
  const come = MOMENTS.filter(
    (moment) => DAYS_AFTER[moment] < 10 || (lastDay && daysFrom(lastDay, DAYS_AFTER[moment]) <= today),
  );
  const moments = people.flatMap(({ personId }, whose) =>
    come
      .filter((moment) => moment === 'before' || went.has(personId))
      .map((moment, step) => ({ id: idOf.get(personId)!, whose, moment, index: whose + step })),
  );
  await trx
    .insertInto('measure_moment')
    .values(
      moments.map(({ id, moment, index }) => ({
        ...{ measured_id: id, moment, asked_on: dayOf(moment), done: !passes(index) },
      })),
    )
    .onConflict((twice) =>
      twice
        .columns(['measured_id', 'moment'])
        .doUpdateSet(({ ref }) => ({ asked_on: ref('excluded.asked_on'), done: ref('excluded.done') })),
    )
    .execute();
  await trx
    .insertInto('measure_answer')
    .values(moments.flatMap((one) => (passes(one.index) ? [] : answersOf(one, kindsOf(all, one)))))
    .execute();
}

const passes = (index: number): boolean => index % PASSES === 2;

/** With a few kinds nearly everybody works, with the others few. */
const kindsOf = (kinds: readonly string[], { whose }: Answering): string[] =>
  [
    ...new Set([0, 2, 4].map((step) => kinds[(whose + step) % Math.min(7, kinds.length)]!)),
    kinds[(whose * 3) % kinds.length]!,
  ].filter((kind, index, all) => all.indexOf(kind) === index);

interface Answering {
  id: string;
  /** Who it is, and which of the ways to answer they have now. */
  whose: number;
  index: number;
  moment: Moment;
}

function answersOf({ id, whose, index, moment }: Answering, kinds: readonly string[]) {
  const { more, right } = KNOWN[moment];
  const row = (measure: Measure, about: string, item: number, value: number) => ({
    ...{ measured_id: id, moment, measure, about, item, value },
  });
  // Some worked with the others for years.
  const known = whose % 3 === 0 ? 1.6 : 0;
  return [
    ...(moment === 'before' ? kinds.map((kind) => row('works-with', kind, 0, 1)) : []),
    ...kinds.map((kind, at) =>
      row('knows', kind, 0, scored(1.2 + known + more + 2 * drawn(whose, at) + drawn(index + at, 5))),
    ),
    ...(moment === 'after'
      ? kinds.map((kind, at) => row('as-it-was', kind, 0, scored(1 + known + 2 * drawn(whose, at))))
      : []),
    ...[1, 2, 3, 4, 5].map((item) => row('quiz', '', item, chosenFunction(item, index, right))),
  ];
}

/** A number between 0 and 1 that looks drawn by lot and is the same every time. */
const drawn = (one: number, other: number): number => (((one + 3) * 7919 + (other + 5) * 104729) % 101) / 101;

const scored = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Which of the first five situations have their right answer where; who does not know is sometimes somebody who was on a visit too. */
const RIGHT = [1, 1, 2, 0, 1];
function chosenFunction(item: number, index: number, right: number): number {
  const turn = (index * 7 + item * 3) % 10;
  if (turn < right) return RIGHT[item - 1]!;
  return turn === 9 ? DOES_NOT_KNOW : 4;
}
