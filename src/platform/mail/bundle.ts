import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';

/** So long the mails of a press to many wait, so that they can be called back. */
export const WAIT_SECONDS = 10;

interface NewBundle {
  programmeId: string;
  roundId: string;
  /** Which press, by its name. */
  press: string;
  /** What who presses adds to each letter; may be empty. */
  sentence: string;
  userId: string | null;
}

/** From here on all that is posted in this transaction belongs to one press, whoever posts it. */
export async function openBundle(trx: DbOrTrx, bundle: NewBundle): Promise<string> {
  const { id } = await trx
    .insertInto('mail_bundle')
    .values({
      programme_id: bundle.programmeId,
      round_id: bundle.roundId,
      press: bundle.press,
      sentence: bundle.sentence,
      sent_by: bundle.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`select set_config('wisselstage.bundle', ${id}, true)`.execute(trx);
  return id;
}

/** The bundle that this transaction posts for, if any. */
export const bundleOfTransaction = sql<
  string | null
>`nullif(current_setting('wisselstage.bundle', true), '')::uuid`;

/**
 * Its mails wait from here on: posting hundreds takes a while, and nobody has less time to think for it.
 * @param held ids of reminders to who wants none: they wait for nothing
 * @param before what was noted before, so that calling back can put it back: ids, days and numbers
 */
export async function closeBundle(
  trx: DbOrTrx,
  id: string,
  { before, mails, held }: { before: object; mails: number; held: readonly string[] },
): Promise<void> {
  if (held.length > 0) {
    await trx
      .updateTable('mail')
      .set({ status: 'stopped' })
      .where('id', 'in', [...held])
      .execute();
  }
  await trx
    .updateTable('mail')
    .set({ due_at: sql<Date>`clock_timestamp() + make_interval(secs => ${WAIT_SECONDS})` })
    .where('bundle_id', '=', id)
    .execute();
  await trx
    .updateTable('mail_bundle')
    .set({ before: JSON.stringify(before), mails })
    .where('id', '=', id)
    .execute();
  await sql`select set_config('wisselstage.bundle', '', true)`.execute(trx);
}

/** Adds to what was called back of a bundle: the one way in which that grows. */
export async function noteCalledBack(trx: DbOrTrx, id: string, count: number): Promise<void> {
  await trx
    .updateTable('mail_bundle')
    .set((eb) => ({ called_back: eb('called_back', '+', count) }))
    .where('id', '=', id)
    .execute();
}

/**
 * Takes the mails of a bundle out of the queue that still wait there. One that a courier takes at this moment is taken
 * by one of the two: the row is locked, and who comes second looks at it again.
 * @returns how many
 */
export async function takeFromQueue(trx: DbOrTrx, id: string): Promise<number> {
  const taken = await trx
    .deleteFrom('mail')
    .where('bundle_id', '=', id)
    .where('status', '=', 'queued')
    .returning('id')
    .execute();
  return taken.length;
}

/** What who pressed added to each letter. */
export async function readSentence(db: DbOrTrx, id: string): Promise<string> {
  const row = await db.selectFrom('mail_bundle').select('sentence').where('id', '=', id).executeTakeFirst();
  return row?.sentence ?? '';
}
