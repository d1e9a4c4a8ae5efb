import { type Kysely, sql } from 'kysely';

/** What one press sent to many: it waits a moment, and as long as it waits it can be called back. */
const statements = [
  `create table mail_bundle (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    round_id uuid not null references round (id) on delete cascade,
    press text not null,
    sent_by text references "user" (id) on delete set null,
    sentence text not null default '',
    before jsonb not null default '{}',
    mails integer not null default 0,
    called_back integer not null default 0,
    created_at timestamptz not null default now()
  )`,
  `create index on mail_bundle (round_id, created_at)`,
  `alter table mail add column bundle_id uuid references mail_bundle (id) on delete set null`,
  `create index on mail (bundle_id) where bundle_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
