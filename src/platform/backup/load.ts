import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import { takingItsTime } from '../db/unavailable.ts';
import type { Job, Line } from './lines.ts';
import { type Column, readShape, type TableShape } from './shape.ts';
import { BackupError } from './unseal.ts';

type Trx = Transaction<Tables>;

/** Values that go in one statement: far below what PostgreSQL takes. */
const VALUES_AT_ONCE = 5_000;

/**
 * Puts what a backup holds into a database that has its migrations and nothing else; all of it, or nothing.
 * @param lines of a backup that was read to its end before
 * @throws {BackupError} when it does not fit the tables
 * @returns the jobs that were still to be done, which are no rows
 */
export function load(db: Db, lines: AsyncIterable<Line>): Promise<Job[]> {
  return takingItsTime(() =>
    db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx);
      const shapes = await readShape(trx);
      const holdBack = await takeAwayWhatActs(trx, shapes);
      const jobs = await fill(trx, shapes, lines);
      await goOnCounting(trx);
      await holdBack();
      return jobs;
    }),
  );
}

/**
 * What acts by itself on a new row, and what refers to rows that come later, is put aside; the migrations put rows into
 * some tables, which are those of the backup now.
 * @returns puts it back: from then on every reference is checked, also of what is there
 */
async function takeAwayWhatActs(trx: Trx, shapes: readonly TableShape[]): Promise<() => Promise<void>> {
  const { rows: references } = await sql<{ table: string; name: string; definition: string }>`
    select c.relname as table, r.conname as name, pg_get_constraintdef(r.oid) as definition
    from pg_constraint r join pg_class c on c.oid = r.conrelid
    where r.contype = 'f' and c.relnamespace = 'public'::regnamespace
    order by r.oid
  `.execute(trx);
  for (const { table, name } of references)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(trx);
  for (const { name } of shapes) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
  await sql`truncate ${sql.join(shapes.map(({ name }) => sql.table(name)))}`.execute(trx);
  return async () => {
    for (const { name } of shapes) await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
    for (const { table, name, definition } of references)
      await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        trx,
      );
  };
}

/** @param lines of a backup that was read to its end before: they are whole, and in order */
async function fill(trx: Trx, shapes: readonly TableShape[], lines: AsyncIterable<Line>): Promise<Job[]> {
  const jobs: Job[] = [];
  let into: TableShape | undefined;
  let waiting: (string | null)[][] = [];
  const store = async () => {
    if (into && waiting.length > 0) await insert(trx, into, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    if (Array.isArray(line)) {
      waiting.push(line);
      if (waiting.length * line.length >= VALUES_AT_ONCE) await store();
    } else if ('table' in line) {
      await store();
      into = fitting(line, shapes);
    } else if ('job' in line) jobs.push(line.job);
  }
  await store();
  return jobs;
}

function fitting(line: { table: string; columns: Column[] }, shapes: readonly TableShape[]): TableShape {
  const shape = shapes.find(({ name }) => name === line.table);
  const known = new Map(shape?.columns.map(({ name, type }) => [name, type]));
  const stranger = line.columns.find(({ name, type }) => known.get(name) !== type);
  if (!shape || stranger || known.size !== line.columns.length)
    throw new BackupError(`The table ${line.table} of the backup is not as this version has it.`);
  return { name: line.table, columns: line.columns };
}

/** As text, which the database reads as it wrote it. Each column is one parameter, whatever the number of rows. */
async function insert(
  trx: Trx,
  { name, columns }: TableShape,
  rows: readonly (string | null)[][],
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column.name)));
  const cast = sql.join(columns.map(({ type }, at) => sql`${sql.ref(`c${at}`)}::${sql.raw(type)}`));
  const aliases = sql.join(columns.map((_, at) => sql.ref(`c${at}`)));
  const values = sql.join(columns.map((_, at) => sql`${rows.map((row) => row[at])}::text[]`));
  await sql`
    insert into ${sql.table(name)} (${names}) overriding system value
    select ${cast} from unnest(${values}) as of_backup (${aliases})
  `.execute(trx);
}

/** A column that counts goes on after the highest number that is there. */
async function goOnCounting(trx: Trx): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select c.relname as table, a.attname as column,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
  `.execute(trx);
  for (const { table, column, sequence } of rows)
    await sql`
      select setval(${sequence}, coalesce(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null)
      from ${sql.table(table)}
    `.execute(trx);
}
