import { type Kysely, sql } from 'kysely';

/** The number of the coordinators, for who is on a visit; empty: there is none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table programme add column phone text not null default ''`.execute(db);
}
