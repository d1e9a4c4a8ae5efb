import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../connect.ts';

/** Columns of a table that point to a row of another one, together. */
export interface Pointer {
  from_table: string;
  to_table: string;
  columns: string[];
  keys: string[];
  always: boolean;
}

interface Column {
  of_table: string;
  name: string;
  type: string;
  needed: boolean;
}

export type Row = Record<string, unknown>;

/** What a database of a test holds: of each table some rows of each of two programmes, made from the schema. */
export interface Filled {
  /** Those that lead into a programme. */
  pointers: Pointer[];
  rows: Record<string, Row[]>[];
  /** In which programmes a row would stand, by what it points to; `none` of a pointer to nothing. */
  programmesOf(table: string, row: Row): Set<number | 'none'>;
  insert(table: string, row: Row): Promise<Row>;
}

/** What is in a column of no importance. */
function anything({ type }: Column): unknown {
  if (type === 'uuid' || type === 'text' || type === 'character varying') return randomUUID();
  if (type === 'boolean') return false;
  if (type === 'date') return '2027-03-09';
  if (type.startsWith('timestamp')) return new Date(0);
  if (type === 'jsonb') return '{}';
  if (type === 'ARRAY') return '{}';
  if (type === 'bytea') return Buffer.from('x');
  return Math.floor(Math.random() * 30_000);
}

const same = (one: unknown, other: unknown) => String(one) === String(other);

/**
 * Rows of every table in two programmes. What else a row must fit is taken away, in this database alone: the other triggers,
 * and what checks values, uniqueness and that a row is there. So nothing is refused but for what this is a test of.
 */
export async function fillEveryTable(db: Db): Promise<Filled> {
  const rowsOf = async <T>(statement: ReturnType<typeof sql<T>>) => (await statement.execute(db)).rows;
  const columns =
    await rowsOf(sql<Column>`select table_name as of_table, column_name as name, data_type as type,
      is_nullable = 'NO' and column_default is null and is_identity = 'NO' as needed
    from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'`);
  const all = await rowsOf(sql<Pointer>`select from_table, to_table, columns, keys, always from pointing`);
  const inside = await rowsOf(
    sql<{ from_table: string }>`select distinct from_table from pointers_into_programmes()`,
  );
  const tables = ['programme', ...inside.map(({ from_table }) => from_table)];
  for (const { what } of await rowsOf(sql<{ what: string }>`
      select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as what
        from pg_constraint where contype in ('c', 'f', 'p', 'u') and connamespace = 'public'::regnamespace
      union all
      select format('drop index if exists %s', indexrelid::regclass) from pg_index
        join pg_class on pg_class.oid = indrelid
        where indisunique and relnamespace = 'public'::regnamespace
          and not exists (select from pg_constraint where conindid = indexrelid)
      union all
      select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) from pg_trigger
        join pg_class on pg_class.oid = tgrelid
        where not tgisinternal and relkind <> 'v' and relnamespace = 'public'::regnamespace and tgname not like 'one_programme%'`)) {
    await sql.raw(what).execute(db);
  }
  // An account is of no programme; whoever has one points to it.
  const everywhere = [...new Set(all.map(({ to_table }) => to_table))].filter((one) => !tables.includes(one));
  const rows: Record<string, Row[]>[] = [{}, {}];
  const pointersOf = (table: string) => all.filter(({ from_table }) => from_table === table);

  async function insert(table: string, row: Row): Promise<Row> {
    const names = Object.keys(row);
    const [made] = await rowsOf(sql<Row>`insert into ${sql.table(table)}
      (${sql.join(names.map((name) => sql.ref(name)))}) overriding system value
      values (${sql.join(names.map((name) => row[name]))}) returning *`);
    return made!;
  }

  function begin(table: string, programme: number): Row {
    const row: Row = {};
    for (const column of columns.filter(({ of_table }) => of_table === table)) {
      if (column.needed) row[column.name] = anything(column);
    }
    // Those of several columns last: what they share with others is of the same row.
    for (const { to_table, keys, columns: from } of pointersOf(table).sort(
      (one, other) => one.columns.length - other.columns.length,
    )) {
      const target = rows[programme]![to_table]?.at(-1);
      for (const [at, name] of from.entries()) if (target) row[name] = target[keys[at]!];
    }
    return row;
  }

  const done = new Set<string>();
  const order: string[] = [];
  while (order.length < tables.length + everywhere.length) {
    const next = [...everywhere, ...tables].find(
      (table) =>
        !done.has(table) &&
        pointersOf(table).every(
          ({ always, to_table }) => !always || done.has(to_table) || to_table === table,
        ),
    );
    if (!next) throw new Error('tables that always point to each other');
    done.add(next);
    order.push(next);
  }
  // The second time there is a row for each pointer.
  for (let time = 0; time < 2; time++) {
    for (const table of order) {
      for (const programme of [0, 1]) {
        if (table === 'programme' && time > 0) continue;
        const made = await insert(table, begin(table, programme));
        rows[programme]![table] = [...(rows[programme]![table] ?? []), made];
      }
    }
  }

  const pointers = all.filter(({ to_table }) => tables.includes(to_table));
  return {
    pointers,
    rows,
    insert,
    programmesOf(table, row) {
      const found = pointers
        .filter(({ from_table }) => from_table === table)
        .filter(({ columns: from }) => from.every((name) => row[name] !== null && row[name] !== undefined))
        .map(({ to_table, keys, columns: from }) => {
          const at = [0, 1].find((programme) =>
            rows[programme]![to_table]?.some((target) =>
              keys.every((key, n) => same(target[key], row[from[n]!])),
            ),
          );
          return at ?? 'none';
        });
      return new Set(found);
    },
  };
}
