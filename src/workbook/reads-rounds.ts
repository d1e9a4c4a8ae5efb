import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** The rounds of a programme into which a workbook came. */
export async function readRoundsWithImports(db: DbOrTrx, programmeId: ProgrammeId): Promise<RoundId[]> {
  const rows = await db
    .selectFrom('import_batch')
    .innerJoin('round', 'round.id', 'import_batch.round_id')
    .select(['round.id', 'round.number'])
    .distinct()
    .where('round.programme_id', '=', programmeId)
    .orderBy('round.number')
    .execute();
  return rows.map(({ id }) => id as RoundId);
}
