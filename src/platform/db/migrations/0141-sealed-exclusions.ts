import { type Kysely, sql } from 'kysely';

/** What a statement says when the key is not there: nothing is then left out in silence. */
const NO_KEY = 'this is sealed with a key that is not here: set SECRET_KEY, or add it to SECRET_KEYS_BEFORE';

/** What an exclusion names, as a letter and an id: what is sealed is as long for each of them. */
const named = (row: string) => `case when ${row}.place_id is not null then 'p' || ${row}.place_id
  when ${row}.organisation_id is not null then 'o' || ${row}.organisation_id
  when ${row}.other_person_id is not null then 'q' || ${row}.other_person_id end`;
const part = (letter: string, column: string) =>
  `case when left(opened.target, 1) = '${letter}' then substr(opened.target, 2)::uuid end as ${column}`;
const parts = `${part('p', 'place_id')}, ${part('o', 'organisation_id')}, ${part('q', 'other_person_id')}`;

/**
 * What a coordinator noted of where somebody must not come, and whom they must not meet, is sealed as what people say
 * themselves is (0133, decision 0082). `exclusion` is the table opened: it is read and written as the table was.
 */
const statements = [
  // Quicker: it is asked for every exclusion, and by many pages.
  `create function no_key(sealed text) returns text language plpgsql stable as $$
    begin raise exception '${NO_KEY}'; end $$`,
  `create or replace function open_sealed(sealed text) returns text language sql stable as $$
    select case when sealed is not null then convert_from(decrypt_iv(
      decode(substr(split_part(sealed, '.', 2), 33), 'hex'),
      decode(coalesce(nullif(current_setting('wisselstage.key_' || split_part(sealed, '.', 1), true), ''),
        no_key(sealed)), 'hex'),
      decode(left(split_part(sealed, '.', 2), 32), 'hex'), 'aes-cbc/pad:pkcs'), 'UTF8') end $$`,

  // It made the same in another order at times, which a test tells from what is missing.
  `do $$ begin
    execute replace(replace(pg_get_functiondef('keep_one_programme'::regproc),
      'string_agg(quote_ident(name), '', '')', 'string_agg(quote_ident(name), '', '' order by name)'),
      'name, name), '' or '')', 'name, name), '' or '' order by name)');
  end $$`,
  `alter table exclusion rename to exclusion_sealed`,
  `alter table exclusion_sealed add column sealed text`,
  `update exclusion_sealed set sealed = seal(${named('exclusion_sealed')})`,
  `alter table exclusion_kept add column sealed text`,
  `update exclusion_kept set sealed = seal(${named('exclusion_kept')})`,
  // Opened once for each row that is asked for, and for no other.
  `create view exclusion as
    select exclusion_sealed.id, sign_up_id, ${parts}, made_in, made_at, file_name, user_id
      from exclusion_sealed cross join lateral (select open_sealed(sealed) as target offset 0) as opened`,
  `alter view exclusion alter column id set default gen_random_uuid()`,

  // Those that asked for the columns, as they were (0133, 0091 and 0045).
  `create or replace view kept_apart as
    select distinct named.round_id, pair.person_id, pair.other_id
      from (
        select sign_up.round_id, sign_up.person_id, exclusion.other_person_id as other_id
          from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
          where exclusion.other_person_id is not null
        union all
        select sign_up.round_id, sign_up.person_id, staff.person_id
          from (select sign_up_id, organisation_id from exclusion where organisation_id is not null
                union all select sign_up_id, organisation_id from safety_said) as avoided
            join sign_up on sign_up.id = avoided.sign_up_id
            join sign_up as staff
              on staff.round_id = sign_up.round_id and staff.organisation_id = avoided.organisation_id
      ) as named
        cross join lateral (values (named.person_id, named.other_id), (named.other_id, named.person_id))
          as pair (person_id, other_id)
      where named.person_id <> named.other_id`,
  `create or replace view person_hidden as
    with holds as (
      select sign_up.person_id, exclusion.place_id, exclusion.organisation_id, exclusion.other_person_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
      union all
      select person_id, ${parts}
        from exclusion_kept cross join lateral (select open_sealed(sealed) as target offset 0) as opened
        where person_id is not null
    ), noted as (
      select holds.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from holds join organisation on organisation.id = holds.organisation_id
    ), said as (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from safety_said join sign_up on sign_up.id = safety_said.sign_up_id
          join organisation on organisation.id = safety_said.organisation_id
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
  `create or replace view membership_content as
    select round_id, organisation_id, 'place'::text as kind from place
    union all
    select round_id, organisation_id, 'sign-up' from sign_up
    union all
    select round_id, organisation_id, 'withdrawal' from withdrawal
    union all
    select round_id, organisation_id, 'invitation' from invitation where invited_on is not null or answer is not null
    union all
    select draft.round_id, organisation.id, 'draft' from sign_up_draft as draft
      -- Once for a draft, and not once for each organisation.
      cross join lateral (select open_answers(draft.answers) -> 'avoid' as avoid offset 0) as opened
      join round on round.id = draft.round_id
      join organisation on organisation.programme_id = round.programme_id
        and (organisation.code = draft.answers ->> 'organisation'
          or jsonb_exists(opened.avoid, organisation.code)
          or draft.answers -> 'choices'
            @> jsonb_build_array(jsonb_build_object('kind', 'organisation', 'code', organisation.code)))
    union all
    select sign_up.round_id, choice.organisation_id, 'sign-up'
      from choice join sign_up on sign_up.id = choice.sign_up_id where choice.organisation_id is not null
    union all
    select sign_up.round_id, exclusion.organisation_id, 'exclusion'
      from exclusion join sign_up on sign_up.id = exclusion.sign_up_id where exclusion.organisation_id is not null
    union all
    select sign_up.round_id, safety_said.organisation_id, 'exclusion'
      from safety_said join sign_up on sign_up.id = safety_said.sign_up_id`,
  `create or replace view place_claim as
    select choice.place_id, null::uuid as slot_id, 'choice' as kind, person.name
      from choice join sign_up on sign_up.id = choice.sign_up_id join person on person.id = sign_up.person_id
      where choice.place_id is not null
    union all
    select hosts_place_id, null, 'host', person.name
      from sign_up join person on person.id = sign_up.person_id where hosts_place_id is not null
    union all
    select exclusion.place_id, null, 'other', '' from exclusion where exclusion.place_id is not null
    union all
    select slot.place_id, slot.id, 'lock', person.name
      from visit_lock join slot on slot.id = visit_lock.slot_id join sign_up on sign_up.id = visit_lock.sign_up_id
      join person on person.id = sign_up.person_id
    union all
    select visit.place_id, null, 'other', '' from visit`,
  ...['exclusion_sealed', 'exclusion_kept'].flatMap((table) => [
    `drop trigger if exists one_programme on ${table}`,
    `drop trigger if exists one_programme_stays on ${table}`,
  ]),
  `drop function if exists one_programme_exclusion()`,
  // The key goes with the columns; what they kept, the view and what follows keep.
  `alter table exclusion_sealed drop column place_id, drop column organisation_id, drop column other_person_id,
    alter column sealed set not null`,
  `create index on exclusion_sealed (sign_up_id)`,
  `alter table exclusion_kept drop column place_id, drop column organisation_id, drop column other_person_id`,

  // What a reference, a check and a key that is once there refused before: it is of one programme, and of one thing.
  `create function exclusion_target(of_sign_up uuid, place uuid, organisation uuid, person uuid) returns text
    language plpgsql volatile as $$
    declare
      ours uuid := (select round.programme_id from sign_up join round on round.id = sign_up.round_id
        where sign_up.id = of_sign_up);
      theirs uuid;
    begin
      -- As a reference does: who takes it away meanwhile waits, and then sees what was noted.
      perform from place as one where one.id = place for key share;
      perform from organisation as one where one.id = organisation for key share;
      perform from person as one where one.id = person for key share;
      theirs := case
        when place is not null then (select round.programme_id from place as one join round on round.id = one.round_id
          where one.id = place)
        when organisation is not null then (select programme_id from organisation as one where one.id = organisation)
        else (select programme_id from person as one where one.id = person) end;
      if num_nonnulls(place, organisation, person) <> 1 then
        raise check_violation using message = 'an exclusion names one place, organisation or person',
          constraint = 'exclusion_of_one';
      end if;
      if ours is null or theirs is null then
        raise foreign_key_violation using message = 'what an exclusion names is not there';
      end if;
      if ours <> theirs then perform refuse_two_programmes('exclusion_sealed', 'sealed'); end if;
      return case when place is not null then 'p' || place when organisation is not null then 'o' || organisation
        else 'q' || person end;
    end $$`,
  `create function exclusion_added() returns trigger language plpgsql as $$
    declare
      target text := exclusion_target(new.sign_up_id, new.place_id, new.organisation_id, new.other_person_id);
    begin
      -- Two who note the same at once go one after the other.
      perform from sign_up where id = new.sign_up_id for no key update;
      if exists (select from exclusion_sealed where sign_up_id = new.sign_up_id and open_sealed(sealed) = target) then
        return null;
      end if;
      insert into exclusion_sealed (id, sign_up_id, sealed, made_in, made_at, file_name, user_id)
        values (new.id, new.sign_up_id, seal(target), new.made_in, new.made_at, new.file_name, new.user_id);
      return new;
    end $$`,
  `create function exclusion_changed() returns trigger language plpgsql as $$
    declare
      target text := exclusion_target(new.sign_up_id, new.place_id, new.organisation_id, new.other_person_id);
    begin
      update exclusion_sealed set sign_up_id = new.sign_up_id, sealed = seal(target), made_in = new.made_in,
        made_at = new.made_at, file_name = new.file_name, user_id = new.user_id where id = old.id;
      return new;
    end $$`,
  `create function exclusion_removed() returns trigger language plpgsql as $$
    begin delete from exclusion_sealed where id = old.id; return old; end $$`,
  ...[
    ['insert', 'added'],
    ['update', 'changed'],
    ['delete', 'removed'],
  ].map(
    ([event, what]) => `create trigger exclusion_${what} instead of ${event} on exclusion
      for each row execute function exclusion_${what}()`,
  ),
  // What it names goes: so does it, as with a reference. Once for all that go, and of their own programmes alone.
  ...[
    ['place', 'p', 'select round.programme_id from gone join round on round.id = gone.round_id'],
    ['organisation', 'o', 'select programme_id from gone'],
    ['person', 'q', 'select programme_id from gone'],
  ].flatMap(([table, letter, programmes]) => [
    `create function exclusions_go_with_${table}() returns trigger language plpgsql as $$
      declare
        ids text[] := (select array_agg('${letter}' || id) from gone);
        programmes uuid[] := array(${programmes});
      begin
        if ids is null then return null; end if;
        delete from exclusion_sealed using sign_up, round
          where sign_up.id = exclusion_sealed.sign_up_id and round.id = sign_up.round_id
            and round.programme_id = any(programmes) and open_sealed(exclusion_sealed.sealed) = any(ids);
        ${
          // Who comes back is still not to come where the other was; but nobody knows whom it named.
          table === 'person' ? `update exclusion_kept set sealed = null` : `delete from exclusion_kept`
        } where programme_id = any(programmes) and open_sealed(sealed) = any(ids);
        return null;
      end $$`,
    `create trigger exclusions_go after delete on ${table} referencing old table as gone
      for each statement execute function exclusions_go_with_${table}()`,
  ]),

  // What is kept names what is there, too. Who comes back is still not to come where a person was who went: see above.
  `create function exclusion_kept_names() returns trigger language plpgsql as $$
    declare
      target text := open_sealed(new.sealed);
      named uuid := substr(target, 2)::uuid;
    begin
      if target is null then return new; end if;
      if left(target, 1) = 'p' then perform from place where id = named for key share;
      elsif left(target, 1) = 'o' then perform from organisation where id = named for key share;
      else perform from person where id = named for key share; end if;
      if found then return new; end if;
      if left(target, 1) <> 'q' then return null; end if;
      new.sealed := null;
      return new;
    end $$`,
  `create trigger exclusion_kept_names before insert on exclusion_kept
    for each row execute function exclusion_kept_names()`,

  // As in 0091: what was sealed goes along as it is.
  `create or replace function exclusions_stay() returns trigger language plpgsql as $$
    begin
      -- Of a round or a programme that goes there is nothing to keep them in.
      insert into exclusion_kept (programme_id, person_id, digests, sealed, made_in, made_at, file_name, user_id)
        select round.programme_id, old.person_id, digests_of(old.person_id), sealed, made_in, made_at, file_name, user_id
          from exclusion_sealed join round on round.id = old.round_id
            join programme on programme.id = round.programme_id
          where exclusion_sealed.sign_up_id = old.id;
      return old;
    end $$`,
  `create or replace function exclusions_return() returns trigger language plpgsql as $$
    begin
      if not exists (select from exclusion_kept) then return null; end if;
      with kept as (
        select exclusion_kept.*, added.id as sign_up_id, added.round_id, added.person_id as added_person_id, ${parts}
          from added join round on round.id = added.round_id
            join exclusion_kept on exclusion_kept.programme_id = round.programme_id
              and (exclusion_kept.person_id = added.person_id or exclusion_kept.digests && digests_of(added.person_id))
            cross join lateral (select open_sealed(exclusion_kept.sealed) as target offset 0) as opened
      ), back as (
        select kept.id, kept.sign_up_id, kept.other_person_id, kept.made_in, kept.made_at, kept.file_name, kept.user_id,
            case when place.round_id = kept.round_id then place.id end as place_id,
            case when place.round_id = kept.round_id then null
              else coalesce(kept.organisation_id, place.organisation_id) end as organisation_id
          from kept left join place on place.id = kept.place_id
          where kept.other_person_id is distinct from kept.added_person_id
      ), restored as (
        insert into exclusion (sign_up_id, place_id, organisation_id, other_person_id, made_in, made_at, file_name, user_id)
          select sign_up_id, place_id, organisation_id, other_person_id, made_in, made_at, file_name, user_id from back
            where num_nonnulls(place_id, organisation_id, other_person_id) = 1
      )
      delete from exclusion_kept where id in (select id from back);
      return null;
    end $$`,
  `select keep_one_programme()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
