import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRightAnswers } from '../../programme/reads-quiz.ts';
import type { ChangeFacts, MeasureAnswer, ReportRound } from './facts.ts';

/**
 * What people looked back on and answered in each of these rounds.
 * @param later rounds that may come after one of them, in order
 */
export async function readChange(
  db: DbOrTrx,
  ids: readonly RoundId[],
  later: readonly ReportRound[],
): Promise<Map<RoundId, ChangeFacts>> {
  const all = [...new Set([...ids, ...later.map(({ id }) => id)])];
  const reflections = await db
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .select(['reflection.id', 'visit.round_id as roundId', 'reflection.person_id as personId'])
    .select(['reflection.visit_id as visitId', 'reflection.side', 'reflection.state', 'reflection.mark'])
    .where('visit.round_id', 'in', [...ids])
    .where('reflection.asked_on', 'is not', null)
    .execute();
  const measured = await db
    .selectFrom('measured')
    .select(['id', 'round_id as roundId', 'person_id as personId'])
    .where('round_id', 'in', all)
    .execute();
  const asked = await db
    .selectFrom('measure_moment')
    .innerJoin('measured', 'measured.id', 'measure_moment.measured_id')
    .select(['measured.round_id as roundId', 'measured_id as measuredId', 'moment'])
    .where('round_id', 'in', [...ids])
    .execute();
  const answers = await db
    .selectFrom('measure_answer')
    .innerJoin('measured', 'measured.id', 'measure_answer.measured_id')
    .select(['measured.round_id as roundId', 'measured_id as measuredId', 'moment', 'measure'])
    .select(['about', 'item', 'value'])
    .where('round_id', 'in', all)
    .where('measure', 'in', ['knows', 'as-it-was', 'quiz'])
    .execute();
  const right = await readRightAnswers(db, ids);
  return new Map(
    ids.map((id) => {
      const own = <Row extends { roundId: RoundId }>(rows: readonly Row[]) =>
        rows.filter(({ roundId }) => roundId === id);
      return [
        id,
        {
          reflections: own(reflections).map(({ state, ...one }) => ({ ...one, given: state === 'given' })),
          ...{ measured: own(measured), asked: own(asked), right: right.get(id)! },
          answers: own(answers) as (MeasureAnswer & { roundId: RoundId })[],
          next: nextOf(id, { measured, answers, later }),
        },
      ];
    }),
  );
}

interface Read {
  measured: readonly { id: string; roundId: RoundId; personId: PersonId | null }[];
  answers: readonly {
    roundId: RoundId;
    measuredId: string;
    moment: string;
    measure: string;
    about: string;
    value: number;
  }[];
  later: readonly ReportRound[];
}

/** Of each person the answers before the first later round in which they gave any. */
function nextOf(id: RoundId, { measured, answers, later }: Read): ChangeFacts['next'] {
  const own = later.findIndex((one) => one.id === id);
  const personOf = new Map(measured.map((one) => [one.id, one.personId]));
  const seen = new Map<string, RoundId>();
  return later.slice(own + 1).flatMap(({ id: roundId }) =>
    answers.flatMap((one) => {
      const personId = personOf.get(one.measuredId);
      if (one.roundId !== roundId || one.moment !== 'before' || one.measure !== 'knows' || !personId)
        return [];
      const first = seen.get(personId) ?? roundId;
      seen.set(personId, first);
      return first === roundId ? [{ personId, about: one.about, value: one.value }] : [];
    }),
  );
}
