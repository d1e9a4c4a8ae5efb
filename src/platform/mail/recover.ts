import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import { log } from '../log/log.ts';

/**
 * How long a server may take before it waits for the text, for each try. What hangs is met by other connections, so a
 * try need not be short; the last are as long as RFC 5321 asks (4.5.3.2), for a server that is slow and alive.
 */
export const PATIENCE = [30, 60, 300] as const;

/** What is written, asked and noted around that. */
const MARGIN_SECONDS = 15;
/** A server that has the text answers within a minute, or is given up; then it takes some time to note. */
const ANSWERED_SECONDS = 5 * 60;
/** No mail waits longer for its next try: one that would was made to wait by another clock. */
const LONGEST_WAIT = sql`interval '6 hours 1 minute'`;

type Eb = ExpressionBuilder<Tables, 'mail'>;

/** So long ago, or, when the clock was put back, in a time that has not come. */
const isPast = (column: 'claimed_at' | 'handed_over_at', seconds: ReturnType<typeof sql>) => (eb: Eb) =>
  eb.or([
    eb(column, '<=', sql<Date>`now() - make_interval(secs => ${seconds})`),
    eb(column, '>', sql<Date>`now() + interval '1 minute'`),
  ]);

/**
 * Takes back what a process that ended was sending. Of what the server had not got the text, nothing had left: it goes again, and
 * should that process be alive after all, it finds that the mail is not its own any more before it hands it over. The rest has
 * perhaps arrived, and is sent again only by somebody who says so.
 * @param alone whether no other process can be sending
 */
export async function recoverMails(db: Db, alone: boolean): Promise<void> {
  const [first, second, third] = PATIENCE.map((each) => sql.lit(each + MARGIN_SECONDS));
  const patience = alone
    ? sql`0`
    : sql`case when attempts <= 1 then ${first} when attempts = 2 then ${second} else ${third} end`;
  const again = await db
    .updateTable('mail')
    .set({ status: 'queued', last_error: 'CRASH', due_at: sql<Date>`now()` })
    .where('status', '=', 'sending')
    .where('handed_over_at', 'is', null)
    .where(isPast('claimed_at', patience))
    .returning('id')
    .execute();
  const perhaps = await db
    .updateTable('mail')
    .set({ status: 'unknown', last_error: 'CRASH' })
    .where('status', '=', 'sending')
    .where('handed_over_at', 'is not', null)
    .where(isPast('handed_over_at', sql.lit(alone ? 0 : ANSWERED_SECONDS)))
    .returning('id')
    .execute();
  if (again.length + perhaps.length > 0)
    log.warn({ again: again.length, perhaps: perhaps.length }, 'mail of a process that ended');
  await forgetOtherClocks(db);
}

/** A clock that was put back would let mails wait until it is as late again. */
async function forgetOtherClocks(db: Db): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ due_at: sql<Date>`now()` })
    .where('status', '=', 'queued')
    .where('due_at', '>', sql<Date>`now()`)
    .where((eb) =>
      eb.or([
        eb('created_at', '>', sql<Date>`now() + interval '1 minute'`),
        eb('due_at', '>', sql<Date>`now() + ${LONGEST_WAIT}`),
      ]),
    )
    .executeTakeFirst();
  if (numUpdatedRows > 0n) log.warn({ mails: Number(numUpdatedRows) }, 'the clock was put back');
}
