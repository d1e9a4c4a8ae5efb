import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillDilemmas } from './dilemma/example-dilemmas.ts';
import { addReflections } from './looking/example-looking.ts';

/** Dilemmas of the programme, and how people looked back on the visits that were. All of it moves along with its days. */
export const example = {
  async fill(
    trx: DbOrTrx,
    { programmeId, today }: { programmeId: ProgrammeId; today: string },
  ): Promise<void> {
    await fillDilemmas(trx, { programmeId, today });
  },
  async afterVisits(trx: DbOrTrx, { roundId, today }: { roundId: RoundId; today: string }): Promise<void> {
    await addReflections(trx, roundId, today);
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
  async shiftProgramme(trx: DbOrTrx, programmeId: ProgrammeId, days: number): Promise<void> {
    await trx
      .updateTable('dilemma_meeting')
      .set({ day: sql<string>`day + ${days}::int` })
      .where('dilemma_id', 'in', (eb) =>
        eb.selectFrom('dilemma').select('dilemma.id').where('dilemma.programme_id', '=', programmeId),
      )
      .execute();
  },
};
