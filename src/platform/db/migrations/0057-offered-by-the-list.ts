import { type Kysely, sql } from 'kysely';

/** Which visits the waiting list offered by itself: of those the term passes by itself as well. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table visit add by_itself boolean not null default false').execute(db);
}
