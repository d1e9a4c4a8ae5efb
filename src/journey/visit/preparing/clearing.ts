import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';

/** Telephone numbers and needs are for the day: they go the day after it ends, also when it did not take place. */
export async function clearForTheDay(db: Db, today: string): Promise<void> {
  await db.deleteFrom('visit_phone').where('gone_on', '<=', today).execute();
  await db.deleteFrom('visit_need').where('gone_on', '<=', today).execute();
}

/** Telephone numbers and needs of a visit stay until its own last hour: it is on another day, or at another time. */
export async function keepUntil(trx: DbOrTrx, visitId: string, gone_on: string): Promise<void> {
  for (const table of ['visit_phone', 'visit_need'] as const)
    await trx.updateTable(table).set({ gone_on }).where('visit_id', '=', visitId).execute();
}
