import { type Kysely, sql } from 'kysely';

/** Where a visit was before it moved to another day: that seat fell open, as when a visit is off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit_day_asked add column left_slot_id uuid references slot (id) on delete set null`.execute(
    db,
  );
  await sql`create index on visit_day_asked (left_slot_id)`.execute(db);
  await sql`select keep_one_programme()`.execute(db);
}
