import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readQuizzes } from './quiz/choosing.ts';

/** Per situation that each of these rounds asks which of its functions are right, from 0. */
export async function readRightAnswers(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, number[][]>> {
  const quizzes = await readQuizzes(db, roundIds);
  return new Map(roundIds.map((id) => [id, quizzes.get(id)!.map(({ right }) => right)]));
}
