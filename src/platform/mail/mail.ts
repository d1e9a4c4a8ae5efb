import { type QueryCreator, sql } from 'kysely';
import { z } from 'zod';
import type { Db, DbOrTrx } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import type { JobKind } from '../jobs/jobs.ts';
import { bundleOfTransaction } from './bundle.ts';
import type { ListedMail } from './kind.ts';

export interface NewMail<About extends object> {
  to: string;
  locale: 'nl' | 'en';
  about: About;
  /** Absent when it belongs to none, as a mail to sign in. */
  programmeId?: string;
  /** A mail with the same one is posted once, whoever asks and however often. */
  dedupe?: string;
  /** Asked from a network that asks a lot: who asks alone goes before it. */
  fromCrowd?: boolean;
  /** It waits until then, and is written as things are then. */
  notBefore?: Date;
}

/** The urgency of what nobody waits for at the screen; below it somebody does. */
export const ORDINARY = 2;

/** What was left behind by a process that ended is looked for. */
export const mailSweep: JobKind<object> = { name: 'mail.sweep', payload: z.object({}) };

/**
 * Puts a mail in the queue, if and only if the transaction is committed: the row itself is what waits.
 * @returns whether it was not there yet
 */
export async function post<About extends object>(
  trx: DbOrTrx,
  kind: ListedMail<About, unknown, unknown>,
  { to, locale, about, programmeId, dedupe, fromCrowd, notBefore }: NewMail<About>,
): Promise<boolean> {
  const ids = kind.about.parse(about);
  const subjects = kind.subjects(ids);
  const put = (from: QueryCreator<Tables>) =>
    from
      .insertInto('mail')
      .values({
        kind: kind.name,
        recipient: to.toLowerCase(),
        locale,
        about: JSON.stringify(ids),
        programme_id: programmeId ?? null,
        dedupe: dedupe === undefined ? null : `${kind.name} ${dedupe}`,
        status: 'queued',
        urgency: kind.first ? (fromCrowd ? 1 : 0) : ORDINARY,
        bundle_id: bundleOfTransaction,
        ...(notBefore ? { due_at: notBefore } : {}),
      })
      .onConflict((on) => on.column('dedupe').doNothing())
      .returning('id');
  if (subjects.length === 0) return (await put(trx).executeTakeFirst()) !== undefined;
  // One statement, for a round puts hundreds in the queue.
  const row = await trx
    .with('posted', put)
    .with('listed', (from) =>
      from
        .insertInto('mail_subject')
        .columns(['mail_id', 'kind', 'id'])
        .expression(
          sql`select posted.id, subject.kind, subject.id from posted,
            jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as subject (kind text, id text)`,
        ),
    )
    .selectFrom('posted')
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Sends what was not sent, or perhaps not, because a coordinator says so. Pressing twice sends once. */
export async function sendAgain(db: DbOrTrx, programmeId: string, mailId: string): Promise<boolean> {
  const again = await db
    .updateTable('mail')
    .set({ status: 'queued', attempts: 0, due_at: sql<Date>`now()`, last_error: null, handled_at: null })
    .where('id', '=', mailId)
    .where('programme_id', '=', programmeId)
    .where('status', 'in', ['failed', 'unknown'])
    .returning('id')
    .executeTakeFirst();
  return again !== undefined;
}

/** A coordinator has dealt with it: it no longer counts as trouble. */
export async function noteHandled(db: DbOrTrx, programmeId: string, mailId: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ handled_at: sql<Date>`now()` })
    .where('id', '=', mailId)
    .where('programme_id', '=', programmeId)
    .where('status', 'in', ['failed', 'unknown', 'returned'])
    .where('handled_at', 'is', null)
    .execute();
}

/** The mail server says that it came back. @returns whether there is such a mail, sent before */
export async function noteReturned(db: DbOrTrx, mailId: string, code: string): Promise<boolean> {
  const noted = await db
    .updateTable('mail')
    .set({ status: 'returned', last_error: code, handled_at: null })
    .where('id', '=', mailId)
    .where('status', 'in', ['sending', 'sent', 'unknown', 'returned'])
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

/** To whom a mail went and for which programme; `null` when it went for none. */
export async function findAddressee(
  db: DbOrTrx,
  mailId: string,
): Promise<{ programmeId: string; email: string; locale: 'nl' | 'en' } | null> {
  const row = await db
    .selectFrom('mail')
    .select(['programme_id', 'recipient', 'locale'])
    .where('id', '=', mailId)
    .executeTakeFirst();
  if (!row?.programme_id) return null;
  return { programmeId: row.programme_id, email: row.recipient, locale: row.locale };
}

interface Reached {
  programmeId: string;
  email: string;
}

/** In which language the last mail of a programme to somebody was; `null` when there was none. */
export async function lastLocale(db: DbOrTrx, { programmeId, email }: Reached): Promise<'nl' | 'en' | null> {
  const row = await db
    .selectFrom('mail')
    .select('locale')
    .where('programme_id', '=', programmeId)
    .where('recipient', '=', email.toLowerCase())
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row?.locale ?? null;
}

/** The outbox: what would have been sent, newest first. */
export async function readOutbox(db: Db) {
  const rows = await db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body'])
    .where('body', 'is not', null)
    .orderBy('sent_at', 'desc')
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, subject: row.subject ?? '', body: row.body ?? '' }));
}

/** One letter of the outbox as a page; `null` when it has none. */
export async function readOutboxPage(db: Db, mailId: string): Promise<string | null> {
  if (!z.uuid().safeParse(mailId).success) return null;
  const row = await db.selectFrom('mail').select('html').where('id', '=', mailId).executeTakeFirst();
  return row?.html ?? null;
}
