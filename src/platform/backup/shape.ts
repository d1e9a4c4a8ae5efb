import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';

export interface Column {
  name: string;
  /** As PostgreSQL writes it: `timestamp with time zone`. */
  type: string;
}

export interface TableShape {
  name: string;
  /** All but what the database computes itself. */
  columns: Column[];
}

/** The migrations bring these along, and what stands in them is of the database that they are in. */
const OF_THE_DATABASE = ['kysely_migration', 'kysely_migration_lock'];

/** The tables that hold what people entrusted, by name; as the database has them, so that none can be forgotten. */
export async function readShape(db: DbOrTrx): Promise<TableShape[]> {
  const { rows } = await sql<{ table: string; name: string; type: string }>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname collate "C", a.attnum
  `.execute(db);
  const tables = new Map<string, Column[]>();
  for (const { table, name, type } of rows) {
    if (OF_THE_DATABASE.includes(table)) continue;
    tables.set(table, [...(tables.get(table) ?? []), { name, type }]);
  }
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** The last migration that a database has had; with it a backup says what it fits. */
export async function readLastMigration(db: DbOrTrx): Promise<string | null> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('public.kysely_migration') is not null as there
  `.execute(db);
  if (!rows[0]?.there) return null;
  const last = await sql<{ name: string }>`
    select name from kysely_migration order by name collate "C" desc limit 1
  `.execute(db);
  return last.rows[0]?.name ?? null;
}
