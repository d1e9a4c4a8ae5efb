import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Leak } from './read-leak.ts';

/** In which way somebody could know something of the place. */
export type How = 'visit' | 'host' | 'mail' | 'calendar' | 'certificate' | 'page';

export interface Seen {
  how: How;
  /** Which mail, or what was opened. */
  detail: string | null;
  /** Of a page of a secret place only the day is told. */
  at: Date | null;
  name: string;
  address: string;
  /** Where they work, as far as it is known. */
  organisation: string;
}

/** More than anybody reads. */
const MOST = 5000;

/**
 * Who saw what of the places of a leak, and when: from the audit log, the mails that left, the calendars that ask, and who was to
 * come. For a coordinator everybody; for who speaks for the place, or looks after its safety, its own people alone. Of others
 * not even that there are any.
 */
export async function readSeen(
  db: DbOrTrx,
  { id, secret, speaksFor, programmeId }: Leak,
  { all }: { all: boolean },
): Promise<Seen[]> {
  const { rows } = await sql<Seen>`
    with seen as (
      select distinct place_seen.how, place_seen.detail, place_seen.user_id, place_seen.person_id, place_seen.email,
          case when ${secret} and place_seen.how = 'page' then date_trunc('day', place_seen.at) else place_seen.at end as at
        from place_seen where place_id in (select place_id from leak_place where leak_id = ${id}::uuid
          union select place_id from closed_place where leak_id = ${id}::uuid))
    select distinct seen.how, seen.detail, seen.at,
        coalesce(whose.name, account.name, '') as name,
        coalesce(nullif(seen.email, ''), whose.email, account.email, '') as address,
        coalesce(works.organisation, '') as organisation
      from seen
        left join "user" as account on account.id = seen.user_id
        left join lateral (select person_main.id, person_main.name, person_main.email from person_main
          where person_main.programme_id = ${programmeId}::uuid and (person_main.id = seen.person_id
            or seen.person_id is null and exists (select from person_address
              where person_address.person_id = person_main.id
                and lower(person_address.email) = lower(coalesce(seen.email, account.email))))
          order by person_main.id limit 1) as whose on true
        left join lateral (select min(organisation.name) as organisation from person_place
          join organisation on organisation.id = person_place.organisation_id
          where person_place.person_id = whose.id) as works on true
      where ${all} or exists (select from person_place where person_place.person_id = whose.id
        and person_place.organisation_id = ${speaksFor}::uuid)
      limit ${sql.lit(MOST)}`.execute(db);
  return ordered(rows, ({ name, address, how, at }) => [name, address, how, at?.toISOString() ?? '']);
}
