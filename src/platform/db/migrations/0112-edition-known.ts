import { type Kysely, sql } from 'kysely';

/**
 * What each organisation had in the figures of an edition: who speaks for it knows that, and takes it off the next one as well. It is
 * never shown. Of an edition that was there already nobody knows it any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report_edition add column known jsonb not null default '{}'`.execute(db);
}
