import { type Kysely, sql } from 'kysely';

/** Who speaks for an organisation can ask for a colleague who leaves whether another takes the card over. */
const statements = [`alter table hand_over add column by_contact boolean not null default false`];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
