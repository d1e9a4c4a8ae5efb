import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';
import type { Table, Term } from './inventory.ts';
import { columnsOf, type Inventories, tablesOf } from './inventory-ways.ts';

const WHAT_TO_SAY =
  'what it holds, and where it differs from its table: what for, on which ground, who sees it, how long it stays and what erasing does (docs/decisions/0028-privacy-as-code.md)';

interface StoredColumn {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

interface Reference {
  table: string;
  column: string;
  to: string;
  /** `a` refuses, `c` deletes along, `n` empties. */
  onDelete: 'a' | 'r' | 'c' | 'n' | 'd';
}

/** Where the database and what the rooms declare differ, a sentence each that says what to do. */
export async function storedFaults(db: DbOrTrx, inventories: Inventories): Promise<string[]> {
  const stored = await readColumns(db);
  const references = await readReferences(db);
  const declared = tablesOf(inventories);
  return [
    ...undeclared(stored, declared),
    ...declared.flatMap((each) => {
      const columns = stored.filter(({ table }) => table === each.name);
      if (columns.length === 0)
        return [`${each.name} is declared in ${each.room}/inventory.ts and not stored: take it out.`];
      return [...notThere(columns, each), ...types(columns, each), ...ways(references, each)];
    }),
    ...leftBehind(references, new Map(declared.map(({ name, table }) => [name, table]))),
    ...(await views(db, inventories)),
    ...(await schemas(db, inventories)),
  ];
}

type Declared = ReturnType<typeof tablesOf>[number];

function undeclared(stored: StoredColumn[], declared: Declared[]): string[] {
  const byName = new Map(declared.map((each) => [each.name, each]));
  const tables = new Set(stored.map(({ table }) => table));
  const newTables = [...tables].filter((table) => !byName.has(table));
  return [
    ...newTables.map(
      (table) =>
        `${table} is stored and not declared: add it to inventory.ts beside the tables.ts that has it, with whom it is about; of each column say ${WHAT_TO_SAY}. A room that has no inventory.ts yet goes into src/inventory.ts.`,
    ),
    ...stored.flatMap(({ table, column }) => {
      const at = byName.get(table);
      return !at || column in at.table.columns
        ? []
        : [
            `${table}.${column} is stored and not declared: add it to ${at.room}/inventory.ts: ${WHAT_TO_SAY}.`,
          ];
    }),
  ];
}

function notThere(columns: StoredColumn[], { room, name, table }: Declared): string[] {
  return Object.keys(table.columns)
    .filter((name) => !columns.some(({ column }) => column === name))
    .map((column) => `${name}.${column} is declared in ${room}/inventory.ts and not stored: take it out.`);
}

function types(columns: StoredColumn[], { room, name, table }: Declared): string[] {
  const typeOf = new Map(columns.map((each) => [each.column, each]));
  const dates = (term: Term) => ('until' in term ? [term.until] : 'after' in term ? [term.after] : []);
  const allTerms = [table.term, ...columnsOf(table).flatMap(({ term }) => term ?? [])].flat() as Term[];
  const faults = [...new Set(allTerms.flatMap(dates))].flatMap((column) => {
    const type = typeOf.get(column)?.type;
    return type && !/^(date|timestamp)/.test(type)
      ? [`.${column}: a term ends by it, and it is no day or moment`]
      : [];
  });
  for (const { name: column, holds, keys, erasing } of columnsOf(table)) {
    const at = typeOf.get(column);
    if (!at) continue;
    const json = /^jsonb?$/.test(at.type);
    if (json && !keys) faults.push(`.${column} is JSON: say in keys what is at which key`);
    if (!json && keys) faults.push(`.${column} has keys and is no JSON`);
    if (erasing === 'blank' && holds !== 'nothing' && !at.nullable && !/^(text|jsonb?|ARRAY)$/.test(at.type))
      faults.push(`.${column}: a ${at.type} that must be filled cannot be made blank`);
  }
  return faults.map((fault) => `${room}/inventory.ts, ${name}${fault}`);
}

function ways(references: Reference[], { room, name, table }: Declared): string[] {
  const keys = [table.scope, ...Object.values(table.people)].filter((way) => way !== null && 'via' in way);
  const broken = keys.filter(
    ({ via, to, loose }) =>
      !loose && !references.some((one) => one.table === name && one.column === via && one.to === to),
  );
  const said = broken.map(
    ({ via, to }) => `${room}/inventory.ts, ${name}: ${via} is no foreign key to ${to}`,
  );
  return [...new Set(said)];
}

/** What goes with somebody takes along, or is held back by, the rows that point at it: they must go as well. */
function leftBehind(references: Reference[], tables: ReadonlyMap<string, Table>): string[] {
  return references.flatMap(({ table, column, to, onDelete }) => {
    const goes = tables.get(to)?.erasing === 'delete';
    const stays = tables.has(table) && tables.get(table)!.erasing !== 'delete';
    // Before somebody goes, what leads to them is emptied or leads to who stands in for them, where a column says so itself.
    const said = tables.get(table)?.columns[column];
    const isHandedOver = typeof said === 'object' && said.erasing !== undefined;
    return goes && stays && onDelete !== 'n' && !isHandedOver
      ? [
          `${table}.${column} points at ${to}, which is deleted with somebody, and ${table} stays: let it be deleted too, or the key be emptied (on delete set null).`,
        ]
      : [];
  });
}

async function views(db: DbOrTrx, inventories: Inventories): Promise<string[]> {
  const { rows } = await sql<{ view: string; tables: string[] }>`
    select view.relname as view, array_agg(distinct used.relname::text order by used.relname::text) as tables
    from pg_class as view
    join pg_namespace as schema on schema.oid = view.relnamespace and schema.nspname = 'public'
    join pg_rewrite as rule on rule.ev_class = view.oid
    join pg_depend as needs on needs.objid = rule.oid and needs.classid = 'pg_rewrite'::regclass
    join pg_class as used on used.oid = needs.refobjid and needs.refclassid = 'pg_class'::regclass
      and used.oid <> view.oid
    where view.relkind in ('v', 'm') group by view.relname order by view.relname`.execute(db);
  const declared = new Map(
    Object.entries(inventories).flatMap(([room, { views = {} }]) =>
      Object.entries(views).map(([view, tables]) => [view, { room, tables }] as const),
    ),
  );
  const stored = new Set(rows.map(({ view }) => view));
  return [
    ...rows.flatMap(({ view, tables }) => {
      const at = declared.get(view);
      if (!at)
        return [
          `the view ${view} is not declared: add it to the views of the room whose tables.ts has it, with [${tables.join(', ')}].`,
        ];
      return [...at.tables].sort().join() === tables.join()
        ? []
        : [
            `the view ${view} shows [${tables.join(', ')}], and ${at.room}/inventory.ts says [${at.tables.join(', ')}].`,
          ];
    }),
    ...[...declared]
      .filter(([view]) => !stored.has(view))
      .map(
        ([view, { room }]) =>
          `the view ${view} is declared in ${room}/inventory.ts and not there: take it out.`,
      ),
  ];
}

async function schemas(db: DbOrTrx, inventories: Inventories): Promise<string[]> {
  const declared = Object.values(inventories).flatMap(({ schemas = [] }) => schemas);
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace
    where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public') order by nspname`.execute(
    db,
  );
  return rows
    .filter(({ name }) => !declared.includes(name))
    .map(
      ({ name }) => `the schema ${name} is not declared: say in the room that uses it what of ours is in it.`,
    );
}

async function readColumns(db: DbOrTrx): Promise<StoredColumn[]> {
  const { rows } = await sql<StoredColumn>`
    select columns.table_name as "table", columns.column_name as "column", columns.data_type as type,
      columns.is_nullable = 'YES' as nullable
    from information_schema.columns as columns
    join information_schema.tables as tables
      on tables.table_schema = columns.table_schema and tables.table_name = columns.table_name
    where columns.table_schema = 'public' and tables.table_type = 'BASE TABLE'
    order by columns.table_name, columns.ordinal_position`.execute(db);
  return rows;
}

async function readReferences(db: DbOrTrx): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select source.relname as "table", attribute.attname as "column", target.relname as "to", confdeltype as "onDelete"
    from pg_constraint as reference
    join pg_class as source on source.oid = reference.conrelid
    join pg_class as target on target.oid = reference.confrelid
    join pg_namespace as schema on schema.oid = source.relnamespace and schema.nspname = 'public'
    join pg_attribute as attribute on attribute.attrelid = reference.conrelid and attribute.attnum = reference.conkey[1]
    where reference.contype = 'f' order by 1, 2`.execute(db);
  return rows;
}
