import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillCards } from './card/example-cards.ts';
import { fillIntroductions } from './introducing/example-introducing.ts';
import { fillPulses } from './pulse/example-pulses.ts';
import { fillSearched } from './searched/example-searched.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** Cards, what who met told since, and who was introduced to whom. All of it moves along with the days of the example. */
export const example = {
  async fill(trx: DbOrTrx, at: At): Promise<void> {
    await fillCards(trx, at);
    await fillSearched(trx, at);
  },
  async afterVisits(trx: DbOrTrx, at: At): Promise<void> {
    await fillPulses(trx, at);
  },
  async afterRounds(trx: DbOrTrx, at: Omit<At, 'roundId'> & { own: string }): Promise<void> {
    await fillIntroductions(trx, at);
  },
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
  async shiftProgramme(trx: DbOrTrx, programmeId: ProgrammeId, days: number): Promise<void> {
    await trx
      .updateTable('contact_card')
      .set({
        confirmed_on: sql<string>`confirmed_on + ${days}::int`,
        asked_on: sql<string>`asked_on + ${days}::int`,
      })
      .where('programme_id', '=', programmeId)
      .execute();
    await trx
      .updateTable('introduction')
      .set({ asked_on: sql<string>`asked_on + ${days}::int` })
      .where('programme_id', '=', programmeId)
      .execute();
  },
};
