import { type Kysely, sql } from 'kysely';

/** The order in which rows were made: the embedded database tells time by the millisecond, in which two can be made. */
const statements = [
  `alter table round add column number integer generated always as identity`,
  `alter table mail add column number integer generated always as identity`,
  `alter table import_batch add column number integer generated always as identity`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
