import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { ProgrammeId } from '../ids.ts';

/** As it is declared: nothing is kept longer. */
export const MOST_MONTHS = 12;
/** The last pulse is asked half a year after a visit, and can be answered seven weeks. */
export const FEWEST_MONTHS = 8;
/** Whether a mail arrived is of use for some weeks. */
export const FEWEST_MAIL_MONTHS = 1;

/** In months: of what is of a round, and of mail. */
export interface Keeping {
  months: number;
  mailMonths: number;
}

export async function readKeeping(db: DbOrTrx, programmeId: ProgrammeId): Promise<Keeping> {
  const row = await db
    .selectFrom('programme')
    .select(['keep_months', 'keep_mail_months'])
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  return { months: row.keep_months ?? MOST_MONTHS, mailMonths: row.keep_mail_months ?? MOST_MONTHS };
}

/** What is as long as it is declared is not written down: when that changes, it changes along. */
export async function saveKeeping(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  { months, mailMonths }: Keeping,
): Promise<void> {
  await trx
    .updateTable('programme')
    .set({
      keep_months: months < MOST_MONTHS ? months : null,
      keep_mail_months: mailMonths < MOST_MONTHS ? mailMonths : null,
    })
    .where('id', '=', programmeId)
    .execute();
}
