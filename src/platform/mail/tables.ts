import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';

/**
 * `queued`: waits for its turn, or for the next try. `sending`: handed to the server, no answer yet. `sent`: the
 * server took it. `failed`: the server refused it, or every try failed. `unknown`: perhaps sent, for the answer
 * never came. `returned`: came back later. `stopped`: a reminder to who wants none. `skipped`: no longer needed.
 */
export type MailStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'failed'
  | 'unknown'
  | 'returned'
  | 'stopped'
  | 'skipped';

interface MailTable {
  id: Generated<string>;
  kind: Generated<string>;
  /** Absent for a mail to sign in. */
  programme_id: Generated<string | null>;
  recipient: string;
  locale: Generated<'nl' | 'en'>;
  /** The ids that the letter is written from. */
  about: JSONColumnType<object, string | undefined>;
  /** A mail with the same one exists once. */
  dedupe: Generated<string | null>;
  status: Generated<MailStatus>;
  attempts: Generated<number>;
  /** What the server answered, as a code: `550 5.1.1`. */
  last_error: Generated<string | null>;
  due_at: Generated<Date>;
  /** Who waits at the screen is 0, or 1 when the network asks a lot; all else 2. */
  urgency: Generated<number>;
  claimed_at: Generated<Date | null>;
  /** How often it was taken from the queue: only who took it last may send it. */
  claims: Generated<number>;
  /** When the server got its text; until then nothing of it has left. */
  handed_over_at: Generated<Date | null>;
  sent_at: Generated<Date | null>;
  /** A coordinator has dealt with what went wrong. */
  handled_at: Generated<Date | null>;
  /** The letter itself: only in the outbox, for it may hold a key. */
  subject: Generated<string | null>;
  body: Generated<string | null>;
  html: Generated<string | null>;
  created_at: Generated<Date>;
  /** The order in which they were made. */
  number: GeneratedAlways<number>;
  /** The press to many that it belongs to. */
  bundle_id: Generated<string | null>;
}

/** What one press sent to many. */
interface MailBundleTable {
  id: Generated<string>;
  programme_id: string;
  round_id: string;
  press: string;
  /** The account that pressed; `null` when that is gone. */
  sent_by: string | null;
  /** What it added to each letter. */
  sentence: Generated<string>;
  /** What was noted before, as the press understands it: ids, days and numbers. */
  before: JSONColumnType<object, string | undefined>;
  /** How many it was to. */
  mails: Generated<number>;
  /** How many of those were called back. */
  called_back: Generated<number>;
  created_at: Generated<Date>;
}

/** Each thing that a mail is about; filled by `post`, in the statement that makes the mail. */
interface MailSubjectTable {
  mail_id: string;
  /** The table in which the thing stands. */
  kind: string;
  id: string;
}

declare module '../db/tables.ts' {
  interface Tables {
    mail: MailTable;
    mail_subject: MailSubjectTable;
    mail_bundle: MailBundleTable;
  }
}
