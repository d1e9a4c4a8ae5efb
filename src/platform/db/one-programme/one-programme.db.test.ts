import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../connect.ts';
import { openTestDatabase } from '../testing.ts';
import { type Filled, fillEveryTable, type Pointer, type Row } from './rows-of-every-table.ts';

/** An id that points to nobody's row, or to one of any programme, and why. A new one is a decision. */
const POINTS_TO_NOTHING = [
  // What an entry is about stands there by its kind; it may be gone, and the log stays.
  ...['audit.about', 'audit_entry.about'],
  // The pseudonym of who did it.
  'happened.actor',
  // Both sides of one visit: it names no row.
  'pulse.pair_id',
  // Names the press of a button, so that it counts once.
  ...['place.submission', 'round.submission', 'site.submission'],
];

let connection: Connection;
let filled: Filled;
/** As it is, with all that a row must fit. */
let whole: Connection;
beforeAll(async () => {
  [connection, whole] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  filled = await fillEveryTable(connection.db);
});
afterAll(() => Promise.all([connection.close(), whole.close()]));

const TAKEN = 'it was taken';
/** What the database says of something, and nothing of it stays. */
async function refusal(work: (db: Connection['db']) => Promise<unknown>): Promise<string> {
  try {
    await connection.db.transaction().execute(async (trx) => {
      await work(trx as never);
      throw new Error(TAKEN);
    });
  } catch (error) {
    const { message, constraint } = error as { message: string; constraint?: string };
    return constraint ?? message;
  }
  return '';
}

const made = (table: string, row: Row) =>
  refusal((db) =>
    sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
      overriding system value values (${sql.join(Object.values(row))})`.execute(db),
  );

/** A row like one that is there, with ids of its own where they are free. */
function like(table: string, programme: number): Row {
  const row = { ...filled.rows[programme]![table]!.at(-1)! };
  const pointing = filled.pointers.filter(({ from_table }) => from_table === table);
  if ('id' in row && !pointing.some(({ columns }) => columns.includes('id')))
    row.id = typeof row.id === 'string' && row.id.includes('-') ? crypto.randomUUID() : 40_000;
  return row;
}

const target = ({ to_table }: Pointer, programme: number, which: number) => {
  const rows = filled.rows[programme]![to_table]!;
  return rows[which % rows.length]!;
};

test('every row that points to rows of one programme is taken, in every table', () => {
  const tables = new Set(filled.pointers.map(({ from_table }) => from_table));
  const counted = [...tables].map((table) => [
    table,
    ...[0, 1].map((programme) => filled.rows[programme]![table]?.length),
  ]);
  expect(counted).toEqual([...tables].map((table) => [table, 2, 2]));
  process.stdout.write(`${tables.size} tables, ${filled.pointers.length} pointers into a programme\n`);
});

test('each pointer of each table to the other programme is refused, in a row that is new and in one that is there', async () => {
  const taken: string[] = [];
  for (const pointer of filled.pointers) {
    const { from_table: table, columns, keys } = pointer;
    const row = like(table, 0);
    for (const [n, name] of columns.entries()) row[name] = target(pointer, 1, 1)[keys[n]!];
    const others = filled.programmesOf(table, row);
    if (others.has(0) && others.has(1) && (await made(table, row)) !== 'one_programme')
      taken.push(`${table}.${columns}: new`);
    // What was there stands with its columns: no two rows of a table have the same.
    const before = filled.rows[0]![table]!.at(-1)!;
    const changed = await refusal((db) =>
      sql`update ${sql.table(table)} set ${sql.join(columns.map((name) => sql`${sql.ref(name)} = ${row[name]}`))}
        where ${sql.join(
          columns.map((name) => sql`${sql.ref(name)} = ${before[name]}`),
          sql` and `,
        )}`.execute(db),
    );
    if (changed !== 'one_programme') taken.push(`${table}.${columns}: changed (${changed})`);
  }
  expect(taken).toEqual([]);
}, 120_000);

test('however many pointers of a row are of the other programme, it is refused, and taken when all are', async () => {
  const tables = [...new Set(filled.pointers.map(({ from_table }) => from_table))];
  const seen = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.nat(1), fc.boolean()), {
        minLength: 8,
        maxLength: 8,
      }),
      async (table, drawn) => {
        const row = like(table, 0);
        const pointers = filled.pointers.filter(({ from_table }) => from_table === table);
        for (const [at, pointer] of pointers.entries()) {
          const [programme, which, absent] = drawn[at % drawn.length]!;
          for (const [n, name] of pointer.columns.entries()) {
            row[name] =
              absent && !pointer.always ? null : target(pointer, programme, which)[pointer.keys[n]!];
          }
        }
        const programmes = filled.programmesOf(table, row);
        const answer = await made(table, row);
        // Two pointers with a column in common: such a row is not there to point to.
        programmes.delete('none');
        seen[programmes.size > 1 ? 'refused' : 'taken'] += 1;
        expect([table, answer]).toEqual([table, programmes.size > 1 ? 'one_programme' : TAKEN]);
      },
    ),
    { numRuns: 400 },
  );
  process.stdout.write(`${seen.refused} rows of two programmes refused, ${seen.taken} of one not\n`);
  expect(seen.refused).toBeGreaterThan(50);
  expect(seen.taken).toBeGreaterThan(20);
}, 120_000);

test('every id of every table is its own, points to a row, or stands in the list of those that point to nothing', async () => {
  const ids = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'uuid' and column_name <> 'id'
        and table_name in (select table_name from information_schema.tables
          where table_schema = 'public' and table_type = 'BASE TABLE')
        and not exists (select from pointing where from_table = table_name and column_name = any (columns))
      order by 1`.execute(whole.db);
  expect(ids.rows.map(({ name }) => name)).toEqual([...POINTS_TO_NOTHING].sort());
});

test('what refuses was made after the last table: a migration that adds one ends with keep_one_programme', async () => {
  const read = async () =>
    (
      await sql`select relname, tgname, pg_get_triggerdef(t.oid) as calls, prosrc from pg_trigger t
        join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
        where tgname like 'one_programme%' order by relname, tgname`.execute(whole.db)
    ).rows;
  const before = await read();
  await sql`select keep_one_programme()`.execute(whole.db);
  expect(await read()).toEqual(before);
});
