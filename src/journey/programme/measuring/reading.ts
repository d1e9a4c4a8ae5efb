import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readQuiz } from '../quiz/choosing.ts';
import { type Results, resultsOf } from './results.ts';

/** What was measured in a round, of all together. */
export async function readResults(db: DbOrTrx, roundId: RoundId): Promise<Results> {
  const asked = await db
    .selectFrom('measure_moment')
    .innerJoin('measured', 'measured.id', 'measure_moment.measured_id')
    .select(['measured.id as person', 'moment'])
    .where('round_id', '=', roundId)
    .execute();
  const answers = await db
    .selectFrom('measure_answer')
    .innerJoin('measured', 'measured.id', 'measure_answer.measured_id')
    .select(['measured.id as person', 'moment', 'measure', 'about', 'item', 'value'])
    .where('round_id', '=', roundId)
    .execute();
  const quiz = await readQuiz(db, roundId);
  return resultsOf(
    asked,
    answers,
    quiz.map(({ right }) => right),
  );
}
