import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { firstOfMonth } from './contact.ts';

/** What colleagues searched last month and for which nobody has a card, with how often. */
const MISSED = { hond: 6, rijbewijs: 4, speelgoed: 3 };

export const example = {
  async fill(
    trx: DbOrTrx,
    { programmeId, today }: { programmeId: ProgrammeId; today: string },
  ): Promise<void> {
    const month = firstOfMonth(daysFrom(firstOfMonth(today), -1));
    const rows = Object.entries(MISSED).map(([words, times]) => ({ words, times, month, found: false }));
    await trx
      .insertInto('searched_words')
      .values(rows.map((row) => ({ ...row, programme_id: programmeId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  /** What was asked of who met moves along with the days of its round. */
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
