import { type Kysely, sql } from 'kysely';

/** Every mail is a row with a state; who stopped reminders; the language that somebody last used. */
const statements = [
  `alter table mail
    alter column subject drop not null,
    alter column body drop not null,
    add column html text,
    add column programme_id uuid references programme (id) on delete cascade,
    add column kind text not null default '',
    add column locale text not null default 'nl' check (locale in ('nl', 'en')),
    add column about jsonb not null default '{}',
    add column dedupe text unique,
    add column status text not null default 'sent'
      check (status in ('queued', 'sending', 'sent', 'failed', 'unknown', 'returned', 'stopped', 'skipped')),
    add column attempts integer not null default 0,
    add column last_error text,
    add column due_at timestamptz not null default now(),
    add column claimed_at timestamptz,
    add column sent_at timestamptz,
    add column handled_at timestamptz`,
  // What was there before has been sent.
  `update mail set sent_at = created_at`,
  `alter table mail alter column status set default 'queued'`,
  `create index on mail (programme_id, created_at)`,
  `create index on mail (due_at) where status in ('queued', 'sending')`,
  `create table reminder_stop (
    programme_id uuid not null references programme (id) on delete cascade,
    email text not null check (email = lower(email)),
    stopped_at timestamptz not null default now(),
    primary key (programme_id, email)
  )`,
  `alter table "user" add column "locale" text check ("locale" in ('nl', 'en'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
