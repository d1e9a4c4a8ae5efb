import type { Db } from '../../platform/db/connect.ts';
import { closeWhatMayNot } from './leaving/leaving.ts';

/** Each morning: what may not be read any more is gone. */
export async function beginStoryDay(db: Db, today: string): Promise<void> {
  await db.transaction().execute((trx) => closeWhatMayNot(trx, today));
}
