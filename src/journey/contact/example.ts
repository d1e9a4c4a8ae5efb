import { sql } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** What was asked of who met moves along with the days of its round. */
export const example = {
  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    await trx
      .updateTable('pulse')
      .set({
        asked_on: sql<string>`asked_on + ${days}::int`,
        reminded_on: sql<string>`reminded_on + ${days}::int`,
        answered_on: sql<string>`answered_on + ${days}::int`,
      })
      .where('visit_id', 'in', (eb) => eb.selectFrom('visit').select('id').where('round_id', '=', roundId))
      .execute();
  },
};
