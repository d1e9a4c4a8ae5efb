import { type Kysely, sql } from 'kysely';
import { log } from '../../log/log.ts';

/**
 * No row points to rows of two programmes, and none goes from one programme to another: the database refuses it (decision
 * 0076). What is refused is made from the schema itself: a migration that adds a table, or a column that points, ends with
 * `select keep_one_programme()`, and a test tells who forgets.
 */
const statements = [
  // From which columns of which table to which row: foreign keys, and the few columns that point without one.
  `create view pointing as
    select child.relname::text as from_table, parent.relname::text as to_table,
        (select array_agg(a.attname::text order by k.n) from unnest(con.conkey) with ordinality k (num, n)
          join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num) as columns,
        (select array_agg(a.attname::text order by k.n) from unnest(con.confkey) with ordinality k (num, n)
          join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.num) as keys,
        (select bool_and(a.attnotnull) from unnest(con.conkey) k (num)
          join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num) as always
      from pg_constraint con
        join pg_class child on child.oid = con.conrelid
        join pg_class parent on parent.oid = con.confrelid
      where con.contype = 'f' and con.connamespace = (select relnamespace from pg_class where oid = 'programme'::regclass)
    union all
    select * from (values
      ('directory_entry', 'contact_card', array['card_id'], array['id'], true),
      ('audit', 'programme', array['programme_id'], array['id'], false),
      ('audit', 'organisation', array['organisation_id'], array['id'], false),
      ('audit_entry', 'programme', array['programme_id'], array['id'], false),
      ('audit_entry', 'organisation', array['organisation_id'], array['id'], false),
      ('audit_key', 'person', array['person_id'], array['id'], false)
    ) as without_key (from_table, to_table, columns, keys, always)
    where not exists (select from pg_constraint con where con.contype = 'f' and con.conrelid = to_regclass(from_table)
      and con.confrelid = to_regclass(to_table) and array_length(con.conkey, 1) = 1
      and columns[1] = (select attname::text from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]))`,
  // How the programme of a row of each table is found: it stands there, or it is that of a row that it always points to.
  `create function ways_to_programme() returns jsonb language plpgsql stable as $$
    declare
      -- Looked up once, and not for each step of the way.
      pointers pointing[] := array(select p from pointing p);
      ways jsonb;
      more jsonb;
    begin
      select jsonb_object_agg(c.relname, format('%I.programme_id', c.relname)) into ways
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where a.attname = 'programme_id' and not a.attisdropped and c.relkind = 'r'
          and c.relnamespace = (select relnamespace from pg_class where oid = 'programme'::regclass);
      ways := ways || '{"programme": "programme.id"}';
      loop
        select jsonb_object_agg(from_table, way) into more from (
          select distinct on (from_table) from_table, programme_pointed_to(ways, p, quote_ident(from_table)) as way
            from unnest(pointers) p where always and ways ? to_table and not ways ? from_table
            order by from_table, columns) as found;
        exit when more is null;
        ways := ways || more;
      end loop;
      return ways;
    end $$`,
  `create function programme_pointed_to(ways jsonb, p pointing, row_name text) returns text language sql stable as $$
    select case when p.to_table = 'programme' then format('%s.%I', row_name, p.columns[1])
      else format('(select %s from %I where %s)', ways ->> p.to_table, p.to_table,
        (select string_agg(format('%I.%I = %s.%I', p.to_table, p.keys[n], row_name, p.columns[n]), ' and ')
          from generate_subscripts(p.columns, 1) n)) end $$`,
  // Of each table that points into a programme: its pointers, that of which there is always one first.
  `create function pointers_into_programmes() returns table (from_table text, columns text[], always boolean, of_new text,
      of_old text, of_row text) language plpgsql stable as $$
    declare
      ways jsonb := ways_to_programme();
    begin
      return query select p.from_table, p.columns, p.always, programme_pointed_to(ways, p, 'new'),
          programme_pointed_to(ways, p, 'old'), programme_pointed_to(ways, p, quote_ident(p.from_table))
        from pointing p where ways ? p.to_table
        order by p.from_table, p.always desc, p.to_table <> 'programme', length(programme_pointed_to(ways, p, 'new')), p.columns;
    end $$`,
  // Makes what refuses, from the schema as it is now.
  `create function keep_one_programme() returns void language plpgsql as $$
    declare
      t record;
      refuses text;
    begin
      for t in select tgname, tgrelid::regclass as from_table, p.proname from pg_trigger
          join pg_proc p on p.oid = tgfoid where tgname in ('one_programme', 'one_programme_stays') loop
        execute format('drop trigger %I on %s', t.tgname, t.from_table);
      end loop;
      for t in select from_table, array_agg(of_new) as new_ones, array_agg(of_old) as old_ones, bool_or(always) as always,
            array_agg(array_to_string(columns, ', ')) as names
          from pointers_into_programmes() group by from_table loop
        select string_agg(format('if %s <> ours then perform refuse_two_programmes(tg_table_name, %L); end if;',
            t.new_ones[n], t.names[n]), ' ' order by n) into refuses
          from generate_subscripts(t.new_ones, 1) n where n > 1 or not t.always;
        execute format('create or replace function %I() returns trigger language plpgsql as $made$
            declare ours uuid := %s;
            begin
              %s
              if tg_op = ''UPDATE'' then
                if %s <> ours then perform refuse_two_programmes(tg_table_name, ''the one before''); end if;
              end if;
              return null;
            end $made$', 'one_programme_' || t.from_table,
          case when t.always then t.new_ones[1] else format('coalesce(%s, null)', array_to_string(t.new_ones, ', ')) end,
          refuses,
          case when t.always then t.old_ones[1] else format('coalesce(%s, null)', array_to_string(t.old_ones, ', ')) end);
        if array_length(t.new_ones, 1) > 1 then
          execute format('create trigger one_programme after insert on %I for each row execute function %I()',
            t.from_table, 'one_programme_' || t.from_table);
        end if;
        execute (select format('create trigger one_programme_stays after update of %s on %I for each row when (%s)
              execute function %I()', string_agg(quote_ident(name), ', '), t.from_table,
              string_agg(format('old.%I is distinct from new.%I', name, name), ' or '), 'one_programme_' || t.from_table)
          from (select distinct unnest(string_to_array(array_to_string(t.names, ', '), ', ')) as name) as moved);
      end loop;
    end $$`,
  `create function refuse_two_programmes(of_table text, pointer text) returns void language plpgsql as $$
    begin
      raise exception 'a row of % points to two programmes: % is of another', of_table, pointer
        using errcode = 'integrity_constraint_violation', table = of_table, constraint = 'one_programme';
    end $$`,
  // What was there before it was refused: named by what it points to, so that no key is told.
  `create function rows_of_two_programmes() returns table (of_table text, points_to text) language plpgsql stable as $$
    declare
      t record;
    begin
      for t in select from_table, array_agg(of_row) as ours, array_agg(distinct array_to_string(columns, ', ')) as names
          from pointers_into_programmes() group by from_table having count(*) > 1 loop
        return query execute format('select %L::text, concat_ws('', '', %s) from %I where exists (
            select from unnest(array[%s]) one (programme) having count(distinct programme) > 1)',
          t.from_table,
          (select string_agg(distinct format('%L || %I.%I', name || ' ', t.from_table, name), ', ')
            from unnest(string_to_array(array_to_string(t.names, ', '), ', ')) name),
          t.from_table, array_to_string(t.ours, ', '));
      end loop;
    end $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  const { rows } = await sql<{
    of_table: string;
    points_to: string;
  }>`select * from rows_of_two_programmes() order by 1, 2`.execute(db);
  // It stays as it is: what is right of it only somebody who knows both programmes can say. `doctor` names it too.
  for (const { of_table, points_to } of rows)
    log.warn({ table: of_table, points: points_to }, 'a row points to two programmes');
  await sql`select keep_one_programme()`.execute(db);
}
