import { randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Db, DbOrTrx } from '../../db/connect.ts';
import type { Keys } from '../inventory.ts';
import type { Inventories } from '../inventory-ways.ts';
import { readCatalog } from './catalog.ts';
import { takenOf } from './in-json.ts';
import { type Described, describe, type Taken } from './manifest.ts';
import { type PlannedTable, planOf } from './plan.ts';
import { type Group, selectRows } from './select.ts';
import { Rows, type Scope, type Untold } from './which-rows.ts';

/** So many rows are in memory at once. */
const AT_ONCE = 200;

export interface Asked {
  inventories: Inventories;
  scope: Scope;
  untold: Untold;
  groups: readonly Group[];
}

/** Where the lines of a table go. */
export type Writer = (line: string) => Promise<void>;

/**
 * Hands on every table of a round as a coordinator may take it along, line by line, all as of one moment.
 * @param open is asked for each table that goes along, also for one without rows
 */
export async function exportRound(
  db: Db,
  { inventories, groups, ...which }: Asked,
  open: (table: string) => Promise<{ write: Writer; end: () => Promise<void> }>,
): Promise<Described> {
  const plan = planOf(inventories);
  const salt = randomBytes(32).toString('hex');
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      // A moment is written the same way wherever the server stands.
      await sql`set local time zone 'UTC'`.execute(trx);
      const catalog = await readCatalog(trx);
      const rows = new Rows(inventories, catalog, which);
      const names = plan.tables.filter(({ name }) => name !== 'happened').map(({ name }) => name);
      const done = new Map<string, Taken>();
      for (const planned of plan.tables) {
        const { write, end } = await open(planned.name);
        const { taken, select } = selectRows({ planned, catalog, rows, salt, names, groups });
        let count = 0;
        for await (const line of linesOf(trx, select)) {
          await write(withoutHidden(line, planned, inventories));
          count += 1;
        }
        await end();
        done.set(planned.name, { rows: count, columns: taken });
      }
      return describe({ plan, catalog, groups }, done);
    });
}

/** By a cursor of the database, which both engines have. */
async function* linesOf(trx: DbOrTrx, select: RawBuilder<unknown>): AsyncGenerator<string> {
  await sql`declare taken no scroll cursor for ${select}`.execute(trx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(AT_ONCE))} from taken`.execute(trx);
    for (const { line } of rows) yield line;
    if (rows.length < AT_ONCE) break;
  }
  await sql`close taken`.execute(trx);
}

function withoutHidden(line: string, { columns }: PlannedTable, inventories: Inventories): string {
  const json = columns.filter(({ keys }) => keys !== undefined);
  if (json.length === 0) return line;
  const row = JSON.parse(line) as Record<string, unknown>;
  for (const { name, keys } of json) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    row[name] =
      takenOf(value, keys === 'by-kind' ? keysOfKind(inventories, String(row.kind)) : keys!) ?? null;
  }
  return JSON.stringify(row);
}

function keysOfKind(inventories: Inventories, kind: string): Keys {
  return Object.assign({}, ...Object.values(inventories).map(({ events = {} }) => events[kind]));
}
