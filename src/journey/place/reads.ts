import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Place, slotId } from './schema.ts';

/** The places of a round with their slots, by code. */
export async function readPlaces(db: DbOrTrx, roundId: RoundId): Promise<Place[]> {
  const places = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .selectAll('place')
    .select('organisation.code as organisation_code')
    .where('round_id', '=', roundId)
    .orderBy('place.code')
    .execute();
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.place_id', 'slot.days', 'slot.capacity'])
    .where('place.round_id', '=', roundId)
    .orderBy('slot.first_day')
    .execute();
  const slotsOf = Map.groupBy(slots, (slot) => slot.place_id);
  return places.map((row) => ({
    code: row.code,
    organisation: row.organisation_code,
    title: row.title,
    secret: row.secret,
    hostName: row.host_name,
    hostEmail: row.host_email,
    slots: (slotsOf.get(row.id) ?? []).map(({ days, capacity }) => ({ days, capacity })),
    condition: row.condition,
    minimum: row.minimum,
  }));
}

/** Code → id of the places of a round. */
export async function placeIds(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db.selectFrom('place').select(['code', 'id']).where('round_id', '=', roundId).execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** `<place>/<first day>` → id of the slots of a round. */
export async function slotIds(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['place.code', 'slot.first_day', 'slot.id'])
    .where('place.round_id', '=', roundId)
    .execute();
  return new Map(rows.map((row) => [slotId(row.code, row.first_day), row.id]));
}
