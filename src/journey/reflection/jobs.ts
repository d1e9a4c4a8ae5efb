import type { Db } from '../../platform/db/connect.ts';
import { askToLookBack } from './asking/asking.ts';
import { clearOldKeys } from './looking/keys.ts';

/** Asks who was on a visit to look back, reminds once who did not, and clears keys that open nothing any more. */
export async function beginReflectionDay(db: Db, today: string): Promise<void> {
  await clearOldKeys(db);
  await askToLookBack(db, today);
}
