import { type Kysely, sql } from 'kysely';

/** Somebody asks to be introduced to the owner of a card: through somebody whom both met, or by themselves. */
const statements = [
  `create table introduction (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    asker_id uuid not null references person (id) on delete cascade,
    owner_id uuid not null references person (id) on delete cascade,
    -- Who leaves can pass nothing on, and what they were asked goes with them.
    through_id uuid references person (id) on delete cascade,
    state text not null check (state in ('asked', 'passed-on', 'introduced', 'declined', 'lapsed')),
    asked_on date not null,
    check (asker_id <> owner_id),
    check (state <> 'asked' or through_id is not null)
  )`,
  `create unique index introduction_waits on introduction (asker_id, owner_id)
    where state in ('asked', 'passed-on', 'introduced')`,
  `create index on introduction (owner_id)`,
  `create index on introduction (through_id) where through_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
