import { type Kysely, sql } from 'kysely';

/** The home of a round says to which visits a calendar answered maybe: each change is told. See 0043. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create trigger reads_of_rounds_changed after insert or update or delete or truncate on visit_calendar_answer
    for each statement execute function reads_of_rounds_changed()`.execute(db);
}
