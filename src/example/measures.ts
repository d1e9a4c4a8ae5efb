import { DOES_NOT_KNOW, type Measure, type Moment } from '../journey/programme/programme-measures.ts';
import { readOrganisations, readRound } from '../journey/programme/reads.ts';
import { readVisits } from '../journey/visit/reads.ts';
import { daysFrom } from '../language/day.ts';
import type { RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** One in five passes the questions over. */
const PASSES = 5;

/** What the people of the example answered: who signed up before, and who was on a visit after it as well. */
export async function addMeasures(trx: DbOrTrx, roundId: RoundId, today: string): Promise<void> {
  const { programmeId } = await readRound(trx, roundId);
  const went = new Set(
    (await readVisits(trx, roundId)).flatMap(({ state, visitorId }) =>
      state === 'took-place' && visitorId ? [visitorId] : [],
    ),
  );
  const kinds = [...new Set((await readOrganisations(trx, programmeId)).map(({ kind }) => kind))].filter(
    Boolean,
  );
  const people = await trx
    .selectFrom('sign_up')
    .select('person_id as personId')
    .where('round_id', '=', roundId)
    .orderBy('id')
    .execute();
  for (const [index, { personId }] of people.entries()) {
    const { id } = await trx
      .insertInto('measured')
      .values({ round_id: roundId, person_id: personId })
      .returning('id')
      .executeTakeFirstOrThrow();
    const worksWith = [0, 3, 7].map((step) => kinds[(index + step) % kinds.length]!);
    await answerAt(trx, {
      id,
      index,
      today,
      moment: 'before',
      whose: index,
      kinds: [...new Set(worksWith)],
    });
    if (went.has(personId))
      await answerAt(trx, {
        id,
        index: index + 1,
        today,
        moment: 'after',
        whose: index,
        kinds: [...new Set(worksWith)],
      });
  }
}

interface Answering {
  id: string;
  /** Who it is, and which of the ways to answer they have now. */
  whose: number;
  index: number;
  today: string;
  moment: Moment;
  kinds: readonly string[];
}

async function answerAt(trx: DbOrTrx, { id, whose, index, today, moment, kinds }: Answering): Promise<void> {
  const passes = index % PASSES === 2;
  await trx
    .insertInto('measure_moment')
    .values({ measured_id: id, moment, asked_on: daysFrom(today, -3), done: !passes })
    .execute();
  if (passes) return;
  const isAfter = moment === 'after';
  const row = (measure: Measure, about: string, item: number, value: number) => ({
    ...{ measured_id: id, moment, measure, about, item, value },
  });
  await trx
    .insertInto('measure_answer')
    .values([
      ...(isAfter ? [] : kinds.map((kind) => row('works-with', kind, 0, 1))),
      ...kinds.map((kind, at) =>
        row('knows', kind, 0, scored(1.2 + (isAfter ? 1 : 0) + 2 * drawn(whose, at) + drawn(index + at, 5))),
      ),
      ...(isAfter
        ? kinds.map((kind, at) => row('as-it-was', kind, 0, scored(1 + 2 * drawn(whose, at))))
        : []),
      ...[1, 2, 3, 4, 5].map((item) => row('quiz', '', item, chosenFunction(item, index, isAfter))),
    ])
    .execute();
}

/** A number between 0 and 1 that looks drawn by lot and is the same every time. */
const drawn = (one: number, other: number): number => (((one + 3) * 7919 + (other + 5) * 104729) % 101) / 101;

const scored = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Which of the first five situations have their right answer where; who does not know is sometimes somebody who was on a visit too. */
const RIGHT = [1, 1, 2, 0, 1];
function chosenFunction(item: number, index: number, isAfter: boolean): number {
  const turn = (index * 7 + item * 3) % 10;
  if (turn < (isAfter ? 7 : 4)) return RIGHT[item - 1]!;
  return turn === 9 ? DOES_NOT_KNOW : 4;
}
