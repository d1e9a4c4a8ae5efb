import { ordered } from '../../../language/order.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { closePlace } from './closing.ts';

/** Which place somebody at the machine of the site means. */
export interface ByCode {
  code: string;
  /** Of which round, when several organisations have that code. */
  round?: string | undefined;
}

export type ClosedByCode = { leakId: string } | { none: true } | { several: string[] };

/** Closes the place with this code, for who can reach the machine when nobody can sign in. */
export async function closeByCode(db: Db, { code, round }: ByCode): Promise<ClosedByCode> {
  const places = await db
    .selectFrom('place')
    .innerJoin('round', 'round.id', 'place.round_id')
    .select(['place.id', 'round.code as round', 'place.organisation_id as organisationId'])
    .where('place.code', '=', code)
    .$if(round !== undefined, (query) => query.where('round.code', '=', round!))
    .orderBy('round.number', 'desc')
    .execute();
  const [place] = places;
  if (!place) return { none: true };
  // The same place of several rounds is closed along; that of another organisation is another.
  if (places.some(({ organisationId }) => organisationId !== place.organisationId))
    return {
      several: ordered(
        places.map((one) => one.round),
        (one) => one,
      ),
    };
  const closing = { placeId: place.id, by: null, as: 'operator' as const };
  const leakId = await db.transaction().execute((trx) => closePlace(trx, closing));
  return leakId ? { leakId } : { none: true };
}
