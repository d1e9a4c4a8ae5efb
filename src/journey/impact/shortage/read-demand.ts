import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import {
  type Got,
  type KindDemand,
  kindsShort,
  type Offered,
  type PlaceDemand,
  placesShort,
  type Wish,
} from './demand.ts';

export interface DemandOfRound {
  kinds: KindDemand[];
  places: PlaceDemand[];
}

/** What people chose first in a round and did not get, by kind of organisation and by place. Three questions, however many chose. */
export async function readDemand(db: DbOrTrx, roundId: RoundId): Promise<DemandOfRound> {
  const { rows: wishes } = await sql<Wish>`
    select sign_up.id as "signUpId", coalesce(home.merged_into, home.id) as "homeId",
        organisation.kind, choice.place_id as "placeId"
      from choice join sign_up on sign_up.id = choice.sign_up_id
        join organisation as home on home.id = sign_up.organisation_id
        left join place on place.id = choice.place_id
        join organisation on organisation.id = coalesce(choice.organisation_id, place.organisation_id)
      where sign_up.round_id = ${roundId} and not sign_up.set_aside and sign_up.permission is true
        and choice.number = 1`.execute(db);
  const { rows: got } = await sql<Got>`
    select visit.sign_up_id as "signUpId", organisation.kind, visit.place_id as "placeId"
      from visit join place on place.id = visit.place_id
        join organisation on organisation.id = place.organisation_id
      where visit.round_id = ${roundId} and visit.sign_up_id is not null`.execute(db);
  const { rows: offered } = await sql<Offered>`
    select place.id, organisation.kind, place.title, organisation.name as organisation, place.secret,
        coalesce(sum(slot.capacity), 0)::int as seats
      from place join organisation on organisation.id = place.organisation_id
        left join slot on slot.place_id = place.id
      where place.round_id = ${roundId} and place.withdrawn_at is null
      group by place.id, organisation.id`.execute(db);
  const round = { wishes, got, offered };
  return { kinds: kindsShort(round), places: placesShort(round) };
}
