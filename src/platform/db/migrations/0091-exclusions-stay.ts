import { type Kysely, sql } from 'kysely';

/**
 * What a coordinator noted of somebody who must not come somewhere outlives the sign-up: who withdraws and signs up again, or
 * stays in the programme otherwise, is not rid of it. Of who is gone the addresses are kept as digests alone. See decision 0062.
 */
const statements = [
  `create table exclusion_kept (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    -- As long as they are there: otherwise they are known again by an address.
    person_id uuid references person (id) on delete set null,
    digests text[] not null,
    place_id uuid references place (id) on delete cascade,
    organisation_id uuid references organisation (id) on delete cascade,
    other_person_id uuid references person (id) on delete set null,
    made_in text,
    made_at timestamptz,
    file_name text,
    user_id text references "user" (id) on delete set null,
    kept_at timestamptz not null default now(),
    -- None: whom it named is gone.
    check (num_nonnulls(place_id, organisation_id, other_person_id) <= 1)
  )`,
  `create index on exclusion_kept (programme_id)`,
  `create index on exclusion_kept (person_id)`,
  `create function digests_of(person uuid) returns text[] stable language sql as $$
    select coalesce(array_agg(encode(sha256(convert_to(
        programme_id::text || ' ' || lower(email) || ' ' || number, 'UTF8')), 'hex')), '{}')
      from person_address where person_id = person
  $$`,
  `create function exclusions_stay() returns trigger language plpgsql as $$
    begin
      -- Of a round or a programme that goes there is nothing to keep them in.
      insert into exclusion_kept (programme_id, person_id, digests, place_id, organisation_id, other_person_id,
          made_in, made_at, file_name, user_id)
        select round.programme_id, old.person_id, digests_of(old.person_id), exclusion.place_id,
            exclusion.organisation_id, exclusion.other_person_id, made_in, made_at, file_name, user_id
          from exclusion join round on round.id = old.round_id
            join programme on programme.id = round.programme_id
          where exclusion.sign_up_id = old.id;
      return old;
    end $$`,
  `create trigger exclusions_stay before delete on sign_up for each row execute function exclusions_stay()`,
  // A place is of one round: in another it stands for who offers it.
  `create function exclusions_return() returns trigger language plpgsql as $$
    begin
      if not exists (select from exclusion_kept) then return null; end if;
      with back as (
        select kept.id, added.id as sign_up_id, kept.other_person_id, kept.made_in, kept.made_at, kept.file_name, kept.user_id,
            case when place.round_id = added.round_id then place.id end as place_id,
            case when place.round_id = added.round_id then null
              else coalesce(kept.organisation_id, place.organisation_id) end as organisation_id
          from added join round on round.id = added.round_id
            join exclusion_kept as kept on kept.programme_id = round.programme_id
              and (kept.person_id = added.person_id or kept.digests && digests_of(added.person_id))
            left join place on place.id = kept.place_id
          where kept.other_person_id is distinct from added.person_id
      ), restored as (
        insert into exclusion
            (sign_up_id, place_id, organisation_id, other_person_id, made_in, made_at, file_name, user_id)
          select sign_up_id, place_id, organisation_id, other_person_id, made_in, made_at, file_name, user_id from back
            where num_nonnulls(place_id, organisation_id, other_person_id) = 1
          on conflict do nothing
      )
      delete from exclusion_kept where id in (select id from back);
      return null;
    end $$`,
  `create trigger exclusions_return after insert on sign_up
    referencing new table as added for each statement execute function exclusions_return()`,
  // As it was in 0059, with what is kept of who is still there in another way.
  `create or replace view person_hidden as
    with holds as (
      select sign_up.person_id, exclusion.place_id, exclusion.organisation_id, exclusion.other_person_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
      union all
      select person_id, place_id, organisation_id, other_person_id from exclusion_kept where person_id is not null
    ), noted as (
      select holds.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from holds join organisation on organisation.id = holds.organisation_id
    ), said as (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from safety_answer join sign_up on sign_up.id = safety_answer.sign_up_id
          join organisation on organisation.id = safety_answer.organisation_id
    ), pairs as (
      select person_id, other_person_id as other_id from holds where other_person_id is not null
      union
      select holds.person_id, host.person_id from holds join host on host.place_id = holds.place_id
        where host.person_id is not null
      union
      select noted.person_id, person_place.person_id
        from noted join person_place on person_place.organisation_id = noted.organisation_id
    )
    select person_id, other_id from pairs where person_id <> other_id
    union
    select other_id, person_id from pairs where person_id <> other_id
    union
    select person_place.person_id, said.person_id
      from said join person_place on person_place.organisation_id = said.organisation_id
      where person_place.person_id <> said.person_id
    union
    select said.person_id, person_home.person_id
      from said join person_home on person_home.organisation_id = said.organisation_id
      where person_home.person_id <> said.person_id`,
  `create trigger reads_of_rounds_changed after insert or update or delete or truncate on exclusion_kept
    for each statement execute function reads_of_rounds_changed()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
