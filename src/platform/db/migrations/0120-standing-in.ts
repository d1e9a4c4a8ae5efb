import { type Kysely, sql } from 'kysely';

/**
 * Whoever is erased is gone, and what counts goes on counting: it is of a row without a name, an address or a way back, that
 * stands in for them. Nothing else of it is anywhere, so nothing but what counts would keep it: `person_use` says that it does.
 * See decision 0073.
 */
const statements = [
  `alter table person add column stands_in boolean not null default false`,
  // In a proposal they are called as who withdrew is: somebody who is no longer there.
  `create or replace view person_main as
    select person.id, person.programme_id, person.name, coalesce(address.email, '') as email,
      case when person.stands_in then 'gone:' || person.id::text
        when address.number > 1 then address.email || '#' || address.number
        else coalesce(address.email, '') end as key
    from person left join person_address as address on address.person_id = person.id and address.main`,
  `create or replace view person_use as
    select person_id, 'sign-up' as kind, round_id from sign_up where person_id is not null
    union all
    select manager_id, 'manager', round_id from sign_up where manager_id is not null
    union all
    select request.manager_id, 'asked', sign_up.round_id from permission_request as request
      join sign_up on sign_up.id = request.sign_up_id where request.manager_id is not null
    union all
    select person_id, 'draft', round_id from sign_up_draft where person_id is not null
    union all
    select host.person_id, 'host', place.round_id from host
      join place on place.id = host.place_id where host.person_id is not null
    union all
    select person_id, 'contact', null from contact_person where person_id is not null
    union all
    select contact_id, 'first-contact', null from organisation where contact_id is not null
    union all
    select person_id, 'role', null from role where person_id is not null
    union all
    select id, 'stands-in', null from person where stands_in`,
  // As it was in 0077, but what was called off was called off by others as well: it goes on counting, without a text.
  `create or replace function forget_in_follow_ups(gone uuid) returns void language plpgsql as $$
    begin
      delete from follow_up where maker_id = gone and taker_id is null and state not in ('took-place', 'off');
      update follow_up set state = case when state in ('took-place', 'off') then state else 'withdrawn' end,
          maker_id = null, title = '', text = '', meeting = ''
        where maker_id = gone;
      update follow_up set state = 'open', taker_id = null, taker_organisation_id = null, taken_on = null,
          day = null, start_time = '', end_time = '', meeting = ''
        where taker_id = gone and state in ('taken', 'agreed');
      update follow_up set taker_id = null, meeting = '' where taker_id = gone;
    end $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
