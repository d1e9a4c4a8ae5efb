import { type Kysely, sql } from 'kysely';

/** What somebody asked to have corrected of what is kept about them, with what a coordinator answered. */
const statements = [
  `create table correction (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    about text not null,
    text text not null,
    asked_on date not null,
    answer text check (answer in ('changed', 'stays')),
    reply text not null default '',
    answered_on date,
    number integer generated always as identity,
    check ((answer is null) = (answered_on is null))
  )`,
  `create index on correction (programme_id)`,
  `create index on correction (person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
