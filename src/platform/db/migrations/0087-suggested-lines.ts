import { type Kysely, sql } from 'kysely';

/** Somebody writes for what they would ring whom they met: a line for the card of the other, who decides. */
const statements = [
  `create table suggested_line (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    author_id uuid not null references person (id) on delete cascade,
    owner_id uuid not null references person (id) on delete cascade,
    line text not null,
    state text not null check (state in ('suggested', 'placed', 'declined')),
    suggested_on date not null,
    -- What was answered stands on the card of its owner, or nowhere.
    check ((state = 'suggested') = (line <> '')),
    check (author_id <> owner_id),
    unique (author_id, owner_id)
  )`,
  `create index on suggested_line (owner_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
