import type { Db } from '../../../platform/db/connect.ts';

/** Telephone numbers and needs are for the day: they go the day after it ends, also when it did not take place. */
export async function clearForTheDay(db: Db, today: string): Promise<void> {
  await db.deleteFrom('visit_phone').where('gone_on', '<=', today).execute();
  await db.deleteFrom('visit_need').where('gone_on', '<=', today).execute();
}
