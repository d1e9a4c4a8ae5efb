import { type Kysely, sql } from 'kysely';

/** The home of a round says what waits of follow-ups, and whether one is with a secret place: each change is told. See 0043. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['follow_up', 'site'])
    await sql`create trigger reads_of_rounds_changed after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function reads_of_rounds_changed()`.execute(db);
}
