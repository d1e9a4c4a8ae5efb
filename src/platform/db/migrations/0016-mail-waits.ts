import { type Kysely, sql } from 'kysely';

/**
 * The table of mails is the queue: who waits at the screen is 0 (1 when the network asks a lot), all else 2. A
 * request to sign in becomes a mail at once, so that there is one queue and not three.
 */
const statements = [
  `alter table mail add column urgency smallint not null default 2 check (urgency between 0 and 2)`,
  `update mail set urgency = 0 where kind in ('people.sign-in', 'sign-up.confirm')`,
  `create index mail_waiting on mail (urgency, due_at, number) where status = 'queued'`,
  `insert into mail (kind, recipient, locale, about, urgency)
    select 'people.sign-in', lower(email), locale, jsonb_build_object('further', further), 0 from sign_in_request`,
  `drop table sign_in_request`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
