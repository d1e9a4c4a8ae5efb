import { type Kysely, sql } from 'kysely';

/**
 * What the home of a round reads of reports, and the public home of the example of who can sign in with a click: each change is
 * told to whoever keeps a page in memory. See 0042 and 0043.
 */
const statements = [
  ['reads_of_rounds_changed', 'visit_report'],
  ['shared_pages_changed', 'passkey'],
].map(
  ([tells, table]) => `create trigger ${tells} after insert or update or delete or truncate on ${table}
    for each statement execute function ${tells}()`,
);

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
