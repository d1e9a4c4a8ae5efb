import { type Kysely, sql } from 'kysely';

/** One mail asks about all visits of a morning, also of two rounds: its key opens each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reflection_key drop constraint reflection_key_pkey`.execute(db);
  await sql`alter table reflection_key add primary key (hash, round_id)`.execute(db);
}
