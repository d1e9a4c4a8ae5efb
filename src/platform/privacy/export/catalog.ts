import { type RawBuilder, sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';

export interface StoredColumn {
  table: string;
  column: string;
  /** As the database calls it: `uuid`, `text`, `_date` for a list of days. */
  type: string;
  /** Its place in the key of the table, from 1. */
  inKey: number | null;
  /** The database numbers it, in the order in which rows were made. */
  numbered: boolean;
  nullable: boolean;
}

export interface Reference {
  table: string;
  column: string;
  to: string;
  toColumn: string;
}

/** What the database itself says of its tables. */
export interface Catalog {
  columns: ReadonlyMap<string, ReadonlyMap<string, StoredColumn>>;
  references: readonly Reference[];
}

/** By the last migration: what a database says of its tables changes with nothing else. */
const known = new Map<string, Catalog>();

export async function readCatalog(db: DbOrTrx): Promise<Catalog> {
  const { rows } = await sql<{ last: string }>`select max(name) as last from kysely_migration`.execute(db);
  const { last } = rows[0]!;
  const catalog = known.get(last) ?? (await lookUp(db));
  known.set(last, catalog);
  return catalog;
}

/** Of a column that is emptied: nothing, or of one that is never without a value a text or a list in which nothing is. */
export function emptyOf({ columns }: Catalog, table: string, column: string): RawBuilder<unknown> {
  const { nullable, type } = columns.get(table)?.get(column) ?? { nullable: false, type: '' };
  return nullable ? sql`null` : type.startsWith('_') ? sql`'{}'` : sql`''`;
}

async function lookUp(db: DbOrTrx): Promise<Catalog> {
  const { rows: columns } = await sql<StoredColumn>`
    select relation.relname as "table", attribute.attname as "column", type.typname as type,
      array_position(key.conkey, attribute.attnum)::int as "inKey", attribute.attidentity <> '' as numbered,
      not attribute.attnotnull as nullable
    from pg_attribute as attribute
    join pg_class as relation on relation.oid = attribute.attrelid and relation.relkind = 'r'
    join pg_namespace as schema on schema.oid = relation.relnamespace and schema.nspname = 'public'
    join pg_type as type on type.oid = attribute.atttypid
    left join pg_constraint as key on key.conrelid = relation.oid and key.contype = 'p'
    where attribute.attnum > 0 and not attribute.attisdropped
    order by 1, attribute.attnum`.execute(db);
  // Of a key of several columns those that are the same as in another place lead nowhere further.
  const { rows: references } = await sql<Reference>`
    select source.relname as "table", attribute.attname as "column", target.relname as "to",
      named.attname as "toColumn"
    from pg_constraint as reference
    join pg_class as source on source.oid = reference.conrelid
    join pg_class as target on target.oid = reference.confrelid
    join pg_namespace as schema on schema.oid = source.relnamespace and schema.nspname = 'public'
    join pg_attribute as attribute
      on attribute.attrelid = reference.conrelid and attribute.attnum = reference.conkey[1]
    join pg_attribute as named on named.attrelid = reference.confrelid and named.attnum = reference.confkey[1]
    where reference.contype = 'f' order by 1, 2, 3`.execute(db);
  return {
    columns: new Map(
      [...Map.groupBy(columns, ({ table }) => table)].map(([table, those]) => [
        table,
        new Map(those.map((one) => [one.column, one])),
      ]),
    ),
    references,
  };
}
