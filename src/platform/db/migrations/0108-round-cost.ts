import { type Kysely, sql } from 'kysely';

/** What a round cost, as a coordinator fills it in: the working time of those who took part apart. */
const statements = [
  `create table round_cost (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    label text not null check (char_length(label) between 1 and 120),
    cents integer not null check (cents between 0 and 1000000000),
    working_time boolean not null,
    number integer generated always as identity
  )`,
  `create index on round_cost (round_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
