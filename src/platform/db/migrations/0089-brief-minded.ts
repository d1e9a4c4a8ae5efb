import { type Kysely, sql } from 'kysely';

/** A page for colleagues is kept in versions, and knows whether it was written while something was secret on either side. */
const statements = [
  `alter table brief add column version integer not null default 1`,
  `alter table brief add column secret boolean not null default false`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
