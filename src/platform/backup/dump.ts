import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import { takingItsTime } from '../db/unavailable.ts';
import { FORMAT, type Line } from './lines.ts';
import { readLastMigration, readShape, type TableShape } from './shape.ts';

type Trx = Transaction<Tables>;

/** Rows that are asked for at once: some hundred kB. */
const AT_ONCE = 500;

interface Dumped {
  /** Of the software. */
  version: string;
  madeAt: Date;
  secretKey: string | null;
}

/**
 * Writes down all that is in a database, as it is at one moment, while others work in it.
 * @param write gets each line, and says when it can take the next
 * @returns how many rows there are of each table
 * @throws {Error} when the database was never brought up to date
 */
export function dump(
  db: Db,
  { version, madeAt, secretKey }: Dumped,
  write: (line: Line) => Promise<void>,
): Promise<Record<string, number>> {
  return takingItsTime(() =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        await readPlainly(trx);
        const migration = await readLastMigration(trx);
        if (!migration) throw new Error('there is nothing in this database');
        await write({ wisselstage: FORMAT, version, migration, madeAt: madeAt.toISOString(), secretKey });
        const rows: Record<string, number> = {};
        for (const shape of await readShape(trx)) rows[shape.name] = await dumpTable(trx, shape, write);
        const jobs = await dumpJobs(trx, write);
        await write({ end: rows, jobs });
        return rows;
      }),
  );
}

/** The same text on every machine, and exact. */
async function readPlainly(trx: Trx): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(trx);
  await sql`set local timezone = 'UTC'`.execute(trx);
  await sql`set local datestyle = 'ISO'`.execute(trx);
  await sql`set local intervalstyle = 'iso_8601'`.execute(trx);
  await sql`set local bytea_output = 'hex'`.execute(trx);
  await sql`set local extra_float_digits = 1`.execute(trx);
}

async function dumpTable(
  trx: Trx,
  { name, columns }: TableShape,
  write: (line: Line) => Promise<void>,
): Promise<number> {
  await write({ table: name, columns });
  const values = sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`));
  await sql`declare of_table no scroll cursor for select array[${values}] as row from ${sql.table(name)}`.execute(
    trx,
  );
  let count = 0;
  for (;;) {
    const { rows } = await sql<{ row: (string | null)[] }>`fetch ${sql.lit(AT_ONCE)} from of_table`.execute(
      trx,
    );
    for (const { row } of rows) await write(row);
    count += rows.length;
    if (rows.length < AT_ONCE) break;
  }
  await sql`close of_table`.execute(trx);
  return count;
}

/** What was still to be done. One that was being done is begun again: it was not finished. */
async function dumpJobs(trx: Trx, write: (line: Line) => Promise<void>): Promise<number> {
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass('pgboss.job') is not null as there
  `.execute(trx);
  if (!found[0]?.there) return 0;
  const { rows } = await sql<{ id: string; name: string; data: string | null; start_after: string }>`
    select id::text, name, data::text, start_after::text from pgboss.job
    where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss\\_\\_%'
    order by created_on, id
  `.execute(trx);
  for (const { id, name, data, start_after } of rows)
    await write({
      job: { id, name, data: data === null ? null : JSON.parse(data), startAfter: start_after },
    });
  return rows.length;
}
