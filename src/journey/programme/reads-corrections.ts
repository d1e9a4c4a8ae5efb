import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Within a month an answer is due (GDPR, article 12, third paragraph). */
const DUE_IN_DAYS = 30;

/** What somebody asked to have corrected and nobody answered; `by` is when the first is due. */
export interface CorrectionFacts {
  waiting: number;
  by: string | null;
  /** The code of the programme. */
  programme: string;
}

export const NO_CORRECTIONS: CorrectionFacts = { waiting: 0, by: null, programme: '' };

/** What waits in each programme where something does. */
export async function countCorrections(
  db: DbOrTrx,
  programmeIds: readonly ProgrammeId[],
): Promise<Map<ProgrammeId, CorrectionFacts>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('correction')
    .innerJoin('programme', 'programme.id', 'correction.programme_id')
    .select(['programme.id as programmeId', 'programme.code', sql<string>`min(asked_on)::text`.as('first')])
    .select(({ fn }) => fn.countAll<string>().as('waiting'))
    .where('programme_id', 'in', [...programmeIds])
    .where('answer', 'is', null)
    .groupBy('programme.id')
    .execute();
  return new Map(
    rows.map(({ programmeId, code, first, waiting }) => [
      programmeId as ProgrammeId,
      { waiting: Number(waiting), by: daysFrom(first, DUE_IN_DAYS), programme: code },
    ]),
  );
}
