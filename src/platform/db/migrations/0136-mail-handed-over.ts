import { type Kysely, sql } from 'kysely';

/**
 * When the mail server got the text of a mail: before that nothing of it had left, so that it may be sent by another process. And
 * how often it was taken from the queue: only who took it last may send it.
 */
const statements = [
  `alter table mail add column claims integer not null default 0, add column handed_over_at timestamptz`,
  // What an earlier version is sending may have left.
  `update mail set handed_over_at = claimed_at where status = 'sending'`,
  `create index mail_sending on mail (claimed_at) where status = 'sending'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
