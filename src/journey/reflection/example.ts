import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillDilemmas } from './dilemma/example-dilemmas.ts';

/**
 * Dilemmas of the programme. What was asked to look back moves along with the days of its round; which reflections there are is
 * made with the round.
 */
export const example = {
  async fill(
    trx: DbOrTrx,
    { programmeId, today }: { programmeId: ProgrammeId; today: string },
  ): Promise<void> {
    await fillDilemmas(trx, { programmeId, today });
  },
  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    await trx
      .updateTable('reflection')
      .set({
        asked_on: sql<string>`asked_on + ${days}::int`,
        reminded_on: sql<string>`reminded_on + ${days}::int`,
      })
      .where('visit_id', 'in', (eb) => eb.selectFrom('visit').select('id').where('round_id', '=', roundId))
      .execute();
  },
};
