import { type Kysely, sql } from 'kysely';

/**
 * Opens the sealed parts of what is kept as JSON from a text that is taken out of it once (0142, 0143). Written as an expression, it was
 * taken out anew for each place where opening needs it, and a proposal is large.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function open_parts(stored jsonb) returns jsonb language sql stable as $$
    select case when sealed is null then stored else (stored - 'sealed') || open_sealed(sealed)::jsonb end
      from (select stored ->> 'sealed' as sealed offset 0) as taken $$`.execute(db);
  await sql`create or replace function open_all(stored jsonb) returns jsonb language sql stable as $$
    select open_sealed(sealed)::jsonb from (select stored ->> 'sealed' as sealed offset 0) as taken $$`.execute(
    db,
  );
}
