import { type RawBuilder, sql } from 'kysely';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/**
 * Whether a place is closed, for a query that has its id in this column: something of it leaked, and no coordinator opened it
 * again. Asked at each look, so that it holds at once and in every process.
 */
export const isClosedPlace = (placeId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select from closed_place where closed_place.place_id = ${sql.ref(placeId)})`;

/** Which of these places are closed. */
export async function closedAmong(db: DbOrTrx, placeIds: readonly string[]): Promise<Set<string>> {
  if (placeIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('closed_place')
    .select('place_id')
    .distinct()
    .where('place_id', 'in', [...placeIds])
    .execute();
  return new Set(rows.map(({ place_id }) => place_id));
}

/** Because of which leak a place is closed; `null`: it is open. */
export async function findLeakOf(db: DbOrTrx, placeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('closed_place')
    .select('leak_id')
    .where('place_id', '=', placeId)
    .orderBy('leak_id')
    .executeTakeFirst();
  return row?.leak_id ?? null;
}

/** Whether somebody goes to a closed place in a round, or receives there: their links lead to nothing else then. */
export async function meetsClosedPlace(
  db: DbOrTrx,
  { roundId, personId }: { roundId: string; personId: PersonId },
): Promise<boolean> {
  const found = await db
    .selectFrom('closed_place')
    .innerJoin('place', 'place.id', 'closed_place.place_id')
    .select('place.id')
    .where('place.round_id', '=', roundId as never)
    .where(
      sql<boolean>`(exists (select from host where host.place_id = place.id and host.person_id = ${personId}::uuid)
        or exists (select from visit join sign_up on sign_up.id = visit.sign_up_id
          where visit.place_id = place.id and sign_up.person_id = ${personId}::uuid))`,
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
