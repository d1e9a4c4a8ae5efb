import type { Db } from '../../platform/db/connect.ts';
import { tellInterested } from './interest/interests.ts';
import { letGoOfWhoIsApart, letGoOfWhoLeft } from './leaving/leaving.ts';
import { remind } from './reminding/reminding.ts';

/** Each morning: what is of who left goes along, and who lets it lie is asked once. */
export async function beginFollowUpDay(db: Db, today: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await letGoOfWhoLeft(trx, today);
    await letGoOfWhoIsApart(trx, today);
    await remind(trx, today);
    await tellInterested(trx, today);
  });
}
