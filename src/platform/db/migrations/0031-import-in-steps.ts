import { type Kysely, sql } from 'kysely';

/** An import is carried out after the page has answered; what somebody said yes to goes along with it. */
const statements = [
  `alter table import_batch drop constraint import_batch_status_check`,
  `alter table import_batch add constraint import_batch_status_check
    check (status in ('open', 'importing', 'done'))`,
  `alter table import_batch add column agreed jsonb`,
  `alter table import_batch add column progress jsonb`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
