import { type Kysely, sql } from 'kysely';

/** Who asked for a proposal: what happened to a round says who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table match_run add column asked_by text references "user" (id) on delete set null`.execute(
    db,
  );
}
