import { type Kysely, sql } from 'kysely';

/** What people answered in their own calendars, and mails about visits that a coordinator has to look at. */
const statements = [
  `create table visit_calendar_answer (
    visit_id uuid not null references visit (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    instance text not null,
    said text not null check (said in ('accepted', 'declined', 'tentative')),
    stamp timestamptz,
    came_at timestamptz not null default now(),
    primary key (visit_id, person_id, instance)
  )`,
  `create table visit_mail_in (
    id uuid primary key default gen_random_uuid(),
    -- Of the mail as it came: mail servers hand in again what they had no answer to.
    key text not null unique,
    programme_id uuid references programme (id),
    visit_id uuid references visit (id) on delete cascade,
    why text not null,
    raw bytea not null,
    came_at timestamptz not null default now(),
    handled_at timestamptz
  )`,
  `create index on visit_mail_in (programme_id) where handled_at is null`,
  `create index on visit_mail_in (visit_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
