import type { Db } from '../../platform/db/connect.ts';
import { clearKeptMail } from './calendar/clearing.ts';
import { clearForTheDay } from './preparing/clearing.ts';
import { recheckPrepared } from './preparing/recheck.ts';
import { remindByDate } from './reminding/reminding.ts';
import { clearOldKeys } from './reply/keys.ts';
import { askWhether } from './took-place/asking.ts';
import { passTerms } from './waiting/passing.ts';

/**
 * Ends what the waiting list offered to who is silent, reminds who was offered a visit, asks whether it took place, and
 * clears away what was for the day alone, was looked at or opens nothing any more.
 */
export async function beginVisitDay(db: Db, today: string): Promise<void> {
  await clearForTheDay(db, today);
  await clearKeptMail(db, today);
  await clearOldKeys(db);
  await recheckPrepared(db, today);
  await passTerms(db, today);
  await remindByDate(db, today);
  await askWhether(db, today);
}
