import { type Kysely, sql } from 'kysely';

/**
 * Before which day the two of a visit speak to each other for the first time, and since when they did. Of visits that were
 * agreed before this, nothing is asked.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table visit add contact_by date, add in_touch_on date').execute(db);
}
