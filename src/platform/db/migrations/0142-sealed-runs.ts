import { type Kysely, sql } from 'kysely';

const PARTS = { instance: `array['exclusions', 'apart']`, faults: `array['faults']` };

/**
 * What a match was made of and what came of it say who must not come where, and so does a decision of that kind: those parts are
 * sealed (decision 0082). The rest stays as it is, for it is counted where it stands.
 */
const statements = [
  // Of a JSON these parts, together and under one name.
  `create function seal_parts(stored jsonb, parts text[]) returns jsonb language plpgsql volatile as $$
    declare
      taken jsonb;
    begin
      if jsonb_typeof(stored) is distinct from 'object' then return stored; end if;
      select jsonb_object_agg(key, value) into taken from jsonb_each(stored) where key = any(parts);
      if taken is null then return stored; end if;
      return (stored - parts) || jsonb_build_object('sealed', seal(taken::text));
    end $$`,
  `create function open_parts(stored jsonb) returns jsonb language sql stable as $$
    select case when stored ->> 'sealed' is not null
      then (stored - 'sealed') || open_sealed(stored ->> 'sealed')::jsonb else stored end $$`,
  // Who was not placed is told by who was; why, not.
  `create function seal_result(stored jsonb) returns jsonb language sql volatile as $$
    select case when jsonb_typeof(stored -> 'unplaced') = 'array' then
      seal_parts(stored, array['unplaced', 'why']) || jsonb_build_object('unplaced', (
        select coalesce(jsonb_agg(jsonb_build_object('person', one -> 'person')), '[]')
          from jsonb_array_elements(stored -> 'unplaced') as one))
      else stored end $$`,
  `create function seal_note(note text) returns text language sql volatile as $$
    select case when note = '' then '' else seal(note) end $$`,
  `create function open_note(note text) returns text language sql stable as $$
    select case when note = '' then '' else open_sealed(note) end $$`,
  // A digest of what is sealed can be guessed: there are only so many people and places.
  `update match_run set input = seal(input), note = seal_note(note), result = seal_result(result),
    instance = seal_parts(instance, ${PARTS.instance}), faults = seal_parts(faults, ${PARTS.faults})`,
  // What is not changed is sealed already.
  `create function seal_run() returns trigger language plpgsql as $$
    declare
      is_new boolean := tg_op = 'INSERT';
    begin
      if is_new or new.input is distinct from old.input then new.input := seal(new.input); end if;
      if is_new or new.note is distinct from old.note then new.note := seal_note(new.note); end if;
      if is_new or new.result is distinct from old.result then new.result := seal_result(new.result); end if;
      if is_new or new.instance is distinct from old.instance then
        new.instance := seal_parts(new.instance, ${PARTS.instance});
      end if;
      if is_new or new.faults is distinct from old.faults then
        new.faults := seal_parts(new.faults, ${PARTS.faults});
      end if;
      return new;
    end $$`,
  `create trigger seal_run before insert or update of input, note, instance, result, faults on match_run
    for each row execute function seal_run()`,

  `alter table match_decision add column sealed text`,
  `update match_decision set sealed = seal(organisation_id::text)`,
  `drop trigger if exists one_programme on match_decision`,
  `drop trigger if exists one_programme_stays on match_decision`,
  `alter table match_decision drop column organisation_id`,
  `select keep_one_programme()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
