import { type Kysely, sql } from 'kysely';

/** The page that a sign-up was begun from, as a digest: two presses of its button begin one. */
const statement = `alter table sign_up_draft add column begun_from text unique`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
