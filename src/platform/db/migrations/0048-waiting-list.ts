import { type Kysely, sql } from 'kysely';

/** The waiting list: whether it works by itself in a round, and who left it. */
const statements = [
  `create table waiting_list (
    round_id uuid primary key references round (id) on delete cascade,
    by_itself boolean not null default false
  )`,
  `create table waiting_list_left (
    sign_up_id uuid primary key references sign_up (id) on delete cascade,
    left_at timestamptz not null default now()
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
