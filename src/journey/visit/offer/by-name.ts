import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { slotId } from '../../place/schema.ts';
import { freeSeats } from '../moving/seats.ts';

/** The slots of a round by their name in the engine, with how many seats nobody has. */
export async function readSlotsByName(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id as slotId', 'place.id as placeId', 'place.code', 'slot.first_day as day', 'slot.days'])
    .select('place.secret')
    .select(freeSeats.as('free'))
    .where('place.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ code, day, ...slot }) => [slotId(code, day), slot]));
}

/** The sign-ups of a round by the key of who it is, with how many visits they asked for. */
export async function readSignUpsByKey(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'sign_up.id', 'sign_up.organisation_id as organisationId', 'sign_up.visits'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ key, ...one }) => [key, one]));
}
