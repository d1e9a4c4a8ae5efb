import { type Kysely, sql } from 'kysely';

/** What opens somebody's visits for a calendar that asks for them by itself. */
const statements = [
  `create table calendar_key (
    hash text primary key,
    person_id uuid not null references person (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on calendar_key (person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
