import { type RawBuilder, sql } from 'kysely';
import type { Where } from '../inventory.ts';
import type { DeclaredColumn } from '../inventory-ways.ts';
import type { Catalog, StoredColumn } from './catalog.ts';
import type { PlannedTable } from './plan.ts';
import { col, type Rows } from './which-rows.ts';

/** Of what is never kept: with it a word stands for the same thing in all files of one export, and in no other. */
export type Salt = string;

export interface Place {
  planned: PlannedTable;
  catalog: Catalog;
  rows: Rows;
  salt: Salt;
  /** All tables that are exported, for what names them in JSON. */
  names: readonly string[];
  groups: readonly Group[];
}

/** What is told of a row beside its columns, so that it can be counted with others like it. */
export interface Group {
  table: string;
  column: string;
  value: RawBuilder<unknown>;
  /** Stands for something that is not told. */
  word?: boolean;
  /** As the database calls it; a yes or no without. */
  type?: string;
  meaning: string;
}

/**
 * The rows of a table, each as a line of JSON. What is of a secret place keeps ids, numbers, yes or no and words of ours.
 * Rows that must not be known by their order come in one that is drawn anew each time.
 */
export function selectRows(place: Place): { taken: string[]; select: RawBuilder<{ line: string }> } {
  const { planned, rows, salt } = place;
  const { name } = planned;
  const values = valuesOf(place);
  const inOrder = orderOf(place);
  const drawn = sql`md5(${salt}::text || (${inOrder}))`;
  const select = sql<{ line: string }>`
    select row_to_json(taken)::text as line from ${sql.table(name)}
    cross join lateral (select ${secretOf(place) ?? no} as secret, ${rows.untold(name) ?? no} as untold offset 0) as kept
    cross join lateral (select ${sql.join(values.map(({ column, value }) => sql`${value} as ${sql.ref(column)}`))}) as taken
    where ${rows.of(planned)} and ${goesAlong(place)}
    order by kept.secret, ${isDrawn(place, values) ? drawn : sql`case when kept.secret then ${drawn} else ${inOrder} end`}`;
  return { taken: values.map(({ column }) => column), select };
}

const no = sql<boolean>`false`;

interface Value {
  column: string;
  value: RawBuilder<unknown>;
}

function valuesOf(place: Place): Value[] {
  const { planned, catalog, groups } = place;
  const stored = catalog.columns.get(planned.name)!;
  const values = planned.columns.flatMap((column) => {
    const at = stored.get(column.name);
    const value = at && (planned.counted ? countedValue(place, column, at) : openValue(place, column, at));
    return value ? [{ column: column.name, value }] : [];
  });
  const own = groups.filter(({ table }) => table === planned.name);
  return [
    ...values,
    ...own.map(({ column, value, word }) => ({ column, value: word ? inWord(place, column, value) : value })),
  ];
}

/** Of what is secret no history goes along: that there is a step tells that it was taken. */
function goesAlong(place: Place): RawBuilder<boolean> {
  const { scope } = place.planned.table;
  const { columns } = place.planned;
  if (scope && 'in' in scope) return sql<boolean>`not kept.secret`;
  const unread = columns.every(({ readIn: one }) => one);
  if (unread) return sql<boolean>`not kept.untold and ${readIn(place, columns[0]!.readIn!)}`;
  // The thing itself goes along, as far as it may be told.
  return columns.some(({ untilClosed }) => untilClosed) ? sql<boolean>`true` : sql<boolean>`not kept.untold`;
}

function orderOf({ planned: { name }, catalog }: Place): RawBuilder<unknown> {
  const key = keyOf(catalog, name).map((column) => sql`${col(name, column)}::text`);
  return key.length === 0 ? sql`${sql.table(name)}::text` : sql.join(key, sql` || ' ' || `);
}

function isDrawn({ planned, catalog }: Place, values: readonly Value[]): boolean {
  const key = keyOf(catalog, planned.name);
  const shown = new Set(values.map(({ column }) => column));
  return planned.counted || key.length === 0 || key.some((column) => !shown.has(column));
}

const keyOf = (catalog: Catalog, name: string) =>
  [...catalog.columns.get(name)!.values()].filter(({ inKey }) => inKey !== null).map(({ column }) => column);

/** Of what happened nothing points at a thing but what it says. */
function secretOf({ planned, rows, names }: Place): RawBuilder<boolean> | null {
  const { scope } = planned.table;
  if (scope && 'in' in scope) return rows.namedIn(col(planned.name, scope.in), 'secret', names);
  return rows.secret(planned.name);
}

/** Of a row that coordinators see. */
function openValue(place: Place, column: DeclaredColumn, stored: StoredColumn): RawBuilder<unknown> | null {
  const { planned, rows } = place;
  const stands = col(planned.name, column.name);
  const whole = column.sealed ? sql`open_note(${stands})` : stands;
  const decided = secretOf(place) !== null;
  if (!decided && column.holds === 'text' && column.seenBy.every((one) => one === 'coordinator')) return null;
  const kept = keptOf(planned.name, column, stored);
  const mayTell = column.tellsOf
    ? rows.namedInSecret(planned.name, column.tellsOf.table, column.tellsOf.column)
    : null;
  const untold = untoldOf(planned, column, stored);
  const unread = column.readIn ? sql<boolean>`not ${readIn(place, column.readIn)}` : null;
  return sql`case
    ${unread ? sql`when ${unread} then null` : sql``}
    ${mayTell ? sql`when ${mayTell} then null` : sql``}
    ${untold ? sql`when kept.untold then ${untold}` : sql``}
    when kept.secret then ${kept ?? sql`null`} else ${whole} end`;
}

/** Until it may be told: ids, and the word that stands for another. */
function untoldOf({ name, columns }: PlannedTable, column: DeclaredColumn, { type }: StoredColumn) {
  if (type === 'uuid' || !columns.some(({ untilClosed }) => untilClosed)) return null;
  if (!column.untilClosed) return sql`null`;
  const whole = col(name, column.name);
  return sql`coalesce(${JSON.stringify(column.untilClosed)}::jsonb ->> ${whole}, ${whole})`;
}

/** What a row of a secret place keeps of a column; `null`: nothing. */
function keptOf(table: string, column: DeclaredColumn, { type, numbered }: StoredColumn) {
  const whole = col(table, column.name);
  if (type === 'uuid') return whole;
  if (column.special || column.holds === 'text' || column.holds === 'name' || numbered) return null;
  if (/^(bool|int[248]|numeric|float[48]|jsonb)$/.test(type)) return whole;
  // What is no word of ours can be a day, an hour, or a name.
  if (type === 'text') return sql`case when ${whole} ~ ${WORD} then ${whole} end`;
  if (type === '_text') return sql`case when array_to_string(${whole}, '') ~ ${WORD} then ${whole} end`;
  return null;
}

const WORD = '^[a-z]+(-[a-z]+)*$';

/** Of a row that nobody but its writer sees: what counts, and words instead of what it points at. */
function countedValue(
  place: Place,
  column: DeclaredColumn,
  { type, numbered }: StoredColumn,
): RawBuilder<unknown> | null {
  const { name } = place.planned;
  const whole = col(name, column.name);
  if (numbered || /date|time/.test(type)) return null;
  const read = column.readIn ? sql`case when ${readIn(place, column.readIn)} then ${whole} end` : whole;
  if (column.holds !== 'id') return read;
  const to = pointsTo(place, column.name);
  // Of a person another in each table: what one answered in several is not laid side by side.
  const what = to !== null && to !== 'person' ? to : column.name === 'id' ? name : `${name}.${column.name}`;
  return inWord(place, what, read);
}

/** The table to which a column leads: the way that is declared first, for a key of two columns leads to two. */
function pointsTo({ planned: { name, table }, catalog }: Place, column: string): string | null {
  const ways = [table.scope, ...Object.values(table.people)];
  const way = ways.find((one) => one && 'via' in one && one.via === column);
  if (way && 'via' in way) return way.to;
  return catalog.references.find((one) => one.table === name && one.column === column)?.to ?? null;
}

const inWord = ({ salt }: Place, what: string, value: RawBuilder<unknown>) =>
  sql`encode(sha256(convert_to(${`${salt} ${what} `}::text || ${value}::text, 'UTF8')), 'hex')`;

function readIn(
  { planned, catalog }: Pick<Place, 'planned' | 'catalog'>,
  all: readonly Where[],
): RawBuilder<boolean> {
  const each = all.map(({ via, column, ...one }) => {
    const holds = (table: string) => sql<boolean>`${col(table, column)}::text = any(${[...one.is]}::text[])`;
    if (!via) return holds(planned.name);
    const { toColumn } = catalog.references.find(
      (one) => one.table === planned.name && one.column === via.column && one.to === via.to,
    )!;
    return sql<boolean>`${col(planned.name, via.column)} in
      (select ${col(via.to, toColumn)} from ${sql.table(via.to)} where ${holds(via.to)})`;
  });
  return sql<boolean>`coalesce(${sql.join(each, sql` and `)}, false)`;
}
