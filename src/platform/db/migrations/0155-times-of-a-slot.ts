import { type Kysely, sql } from 'kysely';

/** On some days a place begins and ends at other times than on the rest: a night on Friday, a day on Monday. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table slot
    add column start_time text not null default '' check (start_time ~ '^([0-9]{2}:[0-9]{2})?$'),
    add column end_time text not null default '' check (end_time ~ '^([0-9]{2}:[0-9]{2})?$'),
    add constraint slot_times check ((start_time = '') = (end_time = ''))`.execute(db);
}
