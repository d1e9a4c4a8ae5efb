import type { Db } from '../../platform/db/connect.ts';
import { remindByDate } from './invitation/invitations.ts';
import { readCurrentRounds } from './reads.ts';

/** Reminds the organisations that have not answered, in every round that is not over. */
export async function beginProgrammeDay(db: Db, today: string): Promise<void> {
  for (const round of await readCurrentRounds(db, today)) {
    const { id: roundId, programmeId } = round;
    await remindByDate(db, { roundId, programmeId, locale: 'nl', today }, round);
  }
}
