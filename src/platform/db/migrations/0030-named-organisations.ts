import { type Kysely, sql } from 'kysely';

/** Since when an organisation agrees to be named on public pages; nobody who stands here before was asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation add column named_at timestamptz`.execute(db);
}
