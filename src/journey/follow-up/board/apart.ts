import { type Expression, sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/**
 * Between these two must be no contact by now, whichever of them misses the other. To who made it a follow-up that the other
 * took is open again, as if it had been let go; to who took it it is over. Neither can tell it from what anybody does, and the
 * next morning it is so.
 */
export const areApart = (one: Expression<string | null>, other: Expression<string | null>) =>
  // Two questions of one pair each: so the database looks for that pair alone, and for nothing where nobody took it.
  sql<boolean>`(case when ${one} is null or ${other} is null then false else
    exists (select from person_hidden where person_hidden.person_id = ${one} and other_id = ${other})
    or exists (select from person_hidden where person_hidden.person_id = ${other} and other_id = ${one}) end)`;

/** Of a row of follow-ups: its maker and its taker. */
export const isApart = areApart(sql<string>`follow_up.maker_id`, sql<string>`follow_up.taker_id`);

/** From whom somebody must stay away, whichever of them misses the other. Asked of one person: of each row it takes seconds. */
export async function readApartFrom(db: DbOrTrx, personId: PersonId): Promise<ReadonlySet<PersonId>> {
  const { rows } = await sql<{
    id: PersonId;
  }>`select other_id as id from person_hidden where person_id = ${personId}
    union select person_id from person_hidden where other_id = ${personId}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
