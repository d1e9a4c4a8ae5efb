import { sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';
import { About, type Somebody } from '../erasing/about.ts';
import { type Catalog, readCatalog } from '../export/catalog.ts';
import type { Ground, Purpose, Reader, Table, Term, Way, Who } from '../inventory.ts';
import { columnsOf, type DeclaredColumn, type Inventories } from '../inventory-ways.ts';
import { ACCESS_TABLES } from './access-tables.ts';

const READING = Object.keys(ACCESS_TABLES);

/** What of a table somebody is shown, in the order of its columns; values as the database writes them. */
export interface Shown {
  table: string;
  purpose: Purpose;
  ground: Ground;
  seenBy: readonly Reader[];
  term: Term | readonly Term[];
  rows: Record<string, string | number | boolean | null | readonly string[]>[];
}

/**
 * Everything that is stored about somebody and may be shown to them, from what the rooms declare: also of a table that is new.
 * What others wrote or decided, keys, what only coordinators see, and when and where somebody is received at a secret place is
 * not in it: for the last there are pages of its own.
 */
export async function readAbout(
  db: DbOrTrx,
  inventories: Inventories,
  somebody: Somebody & { userId: string | null },
): Promise<Shown[]> {
  const catalog = await readCatalog(db);
  const about = new About(inventories, catalog, somebody);
  const shown: Shown[] = [];
  for (const [name, table] of about.tables) {
    const columns = columnsToShow(table);
    const rows = columns.length > 0 ? rowsOf(about, name, table, somebody.userId) : null;
    if (!rows) continue;
    const values = columns.flatMap((column) => columnValue(catalog, name, column) ?? []);
    if (values.length === 0) continue;
    const found = await sql<{ row: Shown['rows'][number] }>`
      select to_jsonb(taken) as row from ${sql.table(name)}
      cross join lateral (select ${sql.join(values)}) as taken where ${rows}
      order by to_jsonb(taken)::text collate "C"`.execute(db);
    if (found.rows.length === 0) continue;
    const { purpose, ground, seenBy, term } = table;
    shown.push({ table: name, purpose, ground, seenBy, term, rows: found.rows.map(({ row }) => row) });
  }
  return shown.toSorted((one, other) => READING.indexOf(one.table) - READING.indexOf(other.table));
}

/** Of a table that is about several people the row is of the first that it names: what it says of another is theirs to read. */
function rowsOf(about: About, name: string, table: Table, userId: string | null) {
  const [first] = Object.entries(table.people) as [Who, Way][];
  if (!first) return null;
  const [who, way] = first;
  if (who === 'account' && name !== 'person' && name !== 'person_address') {
    if (userId === null) return null;
    if (name === 'user') return sql<boolean>`${sql.ref('user.id')} = ${userId}`;
    if ('via' in way && way.to === 'user') return sql<boolean>`${sql.ref(`${name}.${way.via}`)} = ${userId}`;
  }
  return about.rows(name, who);
}

const OF_LETTER = ['recipient', 'created_at', 'kind', 'status', 'sent_at'];

export function columnsToShow(table: Table): DeclaredColumn[] {
  const isOfNobody = typeof table.erasing === 'object' && table.erasing.stays !== 'objection';
  if (isOfNobody || table.purpose === 'safety') return [];
  return columnsOf(table).filter((column) => {
    if (['nothing', 'id', 'key'].includes(column.holds)) return false;
    if (column.keys || column.of || column.special) return false;
    // A letter can name others: that it went is about whom it went to.
    if (table.purpose === 'mail') return OF_LETTER.includes(column.name);
    // What nobody sees is the software's, and about them all the same.
    const isSoftware = column.seenBy.length === 0 && table.seenBy.length > 0;
    return column.seenBy.includes('self') || isSoftware;
  });
}

/** What a column holds; of an organisation, place or programme what it is called. A secret place has no name here. */
function columnValue(catalog: Catalog, table: string, { name: column, sealed }: DeclaredColumn) {
  const stored = catalog.columns.get(table)?.get(column);
  if (!stored || stored.numbered) return null;
  const ref = sql.ref(`${table}.${column}`);
  const named = sql.ref(column);
  if (sealed) return sql`open_note(${ref}) as ${named}`;
  if (stored.type !== 'uuid') return sql`${ref} as ${named}`;
  const to = catalog.references.find((one) => one.table === table && one.column === column)?.to;
  if (to === 'organisation' || to === 'programme')
    return sql`(select name from ${sql.table(to)} as called where called.id = ${ref}) as ${named}`;
  if (to === 'place')
    return sql`(select case when called.secret then null else called.title end
      from place as called where called.id = ${ref}) as ${named}`;
  return null;
}
