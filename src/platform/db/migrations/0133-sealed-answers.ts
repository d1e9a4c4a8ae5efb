import { type Kysely, sql } from 'kysely';

/** What a statement says when the key is not there: nothing is then left out in silence. */
const NO_KEY = 'this is sealed with a key that is not here: set SECRET_KEY, or add it to SECRET_KEYS_BEFORE';

/**
 * Where somebody must not come is sealed with a key that is not in the database (decision 0079). Each connection has it as a
 * setting of its own; without it, asking is an error and never an answer with less in it.
 */
const statements = [
  'create extension if not exists pgcrypto',
  `create function seal(plain text) returns text language plpgsql volatile strict as $$
    declare
      number text := current_setting('wisselstage.key_now', true);
      iv bytea := gen_random_bytes(16);
    begin
      if coalesce(number, '') = '' then raise exception '${NO_KEY}'; end if;
      return number || '.' || encode(iv || encrypt_iv(convert_to(plain, 'UTF8'),
        decode(current_setting('wisselstage.key_' || number), 'hex'), iv, 'aes-cbc/pad:pkcs'), 'hex');
    end $$`,
  `create function open_sealed(sealed text) returns text language plpgsql stable strict as $$
    declare
      key text := current_setting('wisselstage.key_' || split_part(sealed, '.', 1), true);
      bytes bytea := decode(split_part(sealed, '.', 2), 'hex');
    begin
      if coalesce(key, '') = '' then raise exception '${NO_KEY}'; end if;
      return convert_from(decrypt_iv(substr(bytes, 17), decode(key, 'hex'), substr(bytes, 1, 16), 'aes-cbc/pad:pkcs'), 'UTF8');
    end $$`,
  // Of a draft: what somebody answered so far, of which this alone is sealed.
  `create function open_answers(answers jsonb) returns jsonb language sql stable as $$
    select case when jsonb_typeof(answers -> 'avoid') = 'string'
      then jsonb_set(answers, '{avoid}', open_sealed(answers ->> 'avoid')::jsonb) else answers end $$`,
  `create function seal_answers() returns trigger language plpgsql as $$
    begin
      if jsonb_typeof(new.answers -> 'avoid') = 'array' then
        new.answers := jsonb_set(new.answers, '{avoid}', to_jsonb(seal((new.answers -> 'avoid')::text)));
      end if;
      return new;
    end $$`,
  `update sign_up_draft set answers = jsonb_set(answers, '{avoid}', to_jsonb(seal((answers -> 'avoid')::text)))
    where jsonb_typeof(answers -> 'avoid') = 'array'`,
  `create trigger seal_answers before insert or update of answers on sign_up_draft
    for each row execute function seal_answers()`,

  `alter table safety_answer add column id uuid not null default gen_random_uuid(), add column sealed text`,
  `update safety_answer set sealed = seal(organisation_id::text)`,
  `create view safety_said as
    select id, sign_up_id, open_sealed(sealed)::uuid as organisation_id from safety_answer`,
  `create function safety_said_added() returns trigger language plpgsql as $$
    begin
      if not exists (select from organisation where id = new.organisation_id) then
        raise foreign_key_violation using message = 'there is no such organisation';
      end if;
      if not exists (select from safety_said
          where sign_up_id = new.sign_up_id and organisation_id = new.organisation_id) then
        insert into safety_answer (sign_up_id, sealed) values (new.sign_up_id, seal(new.organisation_id::text));
      end if;
      return new;
    end $$`,
  `create function safety_said_removed() returns trigger language plpgsql as $$
    begin delete from safety_answer where id = old.id; return old; end $$`,
  `create trigger safety_said_added instead of insert on safety_said
    for each row execute function safety_said_added()`,
  `create trigger safety_said_removed instead of delete on safety_said
    for each row execute function safety_said_removed()`,
  // As a reference did before.
  `create function safety_answers_go() returns trigger language plpgsql as $$
    begin
      delete from safety_answer where id in (select id from safety_said where organisation_id = old.id);
      return null;
    end $$`,
  `create trigger safety_answers_go after delete on organisation
    for each row execute function safety_answers_go()`,

  // The three that asked for the column, as they were (0059, 0091 and 0013).
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
      select person_id, place_id, organisation_id, other_person_id from exclusion_kept where person_id is not null
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

  // The key goes with the column; that one answer is not given twice, the view keeps.
  `alter table safety_answer drop column organisation_id, alter column sealed set not null, add primary key (id)`,
  `create index on safety_answer (sign_up_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
