import { type Kysely, sql } from 'kysely';

/**
 * By which version of the stems a card, and what coordinators say of words, was read: what an earlier one read is read again in a
 * morning, so that cards and questions come down to the same.
 */
const statements = [
  `alter table directory_entry add column read_by integer not null default 0`,
  `alter table directory_synonym add column read_by integer not null default 0`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
