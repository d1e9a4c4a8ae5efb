import { type Kysely, sql } from 'kysely';

/** How a round is matched, where that is not as usual. */
const statements = [
  `create table match_settings (
    round_id uuid primary key references round (id) on delete cascade,
    mechanism text not null check (mechanism in ('optimal', 'ttc')),
    levels text[] not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
