import type { Db } from '../../platform/db/connect.ts';
import { remindByDate } from './invitation/invitations.ts';
import { clearMeasureKeys } from './measuring/finding.ts';
import { readCurrentRounds } from './reads.ts';

/** Reminds the organisations that have not answered, in every round that is not over, and clears keys that open nothing any more. */
export async function beginProgrammeDay(db: Db, today: string): Promise<void> {
  await clearMeasureKeys(db);
  for (const round of await readCurrentRounds(db, today)) {
    const { id: roundId, programmeId } = round;
    await remindByDate(db, { roundId, programmeId, locale: 'nl', today }, round);
  }
}
