import { forgetUnused } from '../../people/person/writes.ts';
import type { Db } from '../../platform/db/connect.ts';
import { askByDate } from './employment/asking.ts';
import { clearOldDrafts, remindByDate } from './permission/reminders.ts';
import { forgetAccounts, forgetNames } from './withdrawal/withdrawal.ts';

/** Reminds managers, who has not sent yet and who knows their colleagues, and clears away what is old. */
export async function beginSignUpDay(db: Db, today: string): Promise<void> {
  await clearOldDrafts(db);
  await forgetNames(db);
  await forgetAccounts(db);
  await forgetUnused(db);
  await remindByDate(db, today);
  await askByDate(db, today);
}
