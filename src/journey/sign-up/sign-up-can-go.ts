import { sql } from 'kysely';
import { refuses } from '../programme/reads-asked.ts';

const meetsCondition = sql<boolean>`case place.condition
  when 'screening' then sign_up.screening_seen when 'client-contact' then sign_up.client_contact else true end`;

const isExcluded = sql<boolean>`exists (select from exclusion where exclusion.sign_up_id = sign_up.id
    and (exclusion.place_id = place.id or exclusion.organisation_id = place.organisation_id))
  or exists (select from safety_said where safety_said.sign_up_id = sign_up.id
    and safety_said.organisation_id = place.organisation_id)
  or (sign_up.id, place.id) in (select sign_up_id, place_id from barred_place)`;

/**
 * Whether a row of `sign_up` has a choice that leads somewhere: `hasPossibleChoice` for who has no need of the rows of a
 * whole round. Who is barred by who receives is one view for both; `sign-up-can-go.db.test.ts` holds the rest together:
 * what changes here changes there.
 */
export const canGoSomewhere = sql<boolean>`exists (
  select from choice
    join place on place.id = choice.place_id
      or (place.organisation_id = choice.organisation_id and place.round_id = sign_up.round_id)
    join slot on slot.place_id = place.id
  where choice.sign_up_id = sign_up.id
    and place.organisation_id <> sign_up.organisation_id
    and slot.capacity >= place.minimum and slot.days <@ sign_up.days
    and ${meetsCondition} and not (${isExcluded})
    and not ${refuses('place.organisation_id', 'place.round_id')})`;
