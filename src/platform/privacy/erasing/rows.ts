import { type RawBuilder, sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';
import { type Catalog, emptyOf, readCatalog } from '../export/catalog.ts';
import type { Column, Table, Who } from '../inventory.ts';
import type { Inventories } from '../inventory-ways.ts';
import { About, type Somebody } from './about.ts';

interface Leaving extends Somebody {
  /** The row of `person` of which is what goes on counting. */
  standIn: string;
}

/** These end with the person and the account, which go last. */
const GO_LAST = ['person', 'person_address', 'user'];

/**
 * Does with every row that is about somebody what its room declares: it goes, what was written becomes empty, and what counts is
 * of who stands in for them. What stands in JSON is for who knows it.
 */
export async function eraseRows(trx: DbOrTrx, inventories: Inventories, leaving: Leaving): Promise<void> {
  const catalog = await readCatalog(trx);
  const about = new About(inventories, catalog, leaving);
  const names = [...about.tables.keys()].filter((name) => !GO_LAST.includes(name));
  // What hangs on a row is found by it, so it goes first.
  names.sort((a, b) => about.depth(b) - about.depth(a));
  for (const name of names) {
    const table = about.tables.get(name)!;
    for (const who of Object.keys(table.people) as Who[]) {
      // An account may be of several people; what is of it alone goes along with it.
      const rows = who === 'account' ? null : about.rows(name, who);
      if (rows) await eraseAs({ trx, name, table, who, rows, catalog, leaving });
    }
  }
}

/**
 * What was answered and is counted is of who stands in for somebody, before anything of them ends: who withdraws from a round loses
 * what leads from one answer to the next, and who is erased does not.
 */
export async function handOver(trx: DbOrTrx, inventories: Inventories, leaving: Leaving): Promise<void> {
  const catalog = await readCatalog(trx);
  const about = new About(inventories, catalog, leaving);
  for (const [name, table] of about.tables) {
    if (!table.counted) continue;
    for (const [column, said] of Object.entries(table.columns)) {
      const leads = catalog.references.some(
        (one) => one.table === name && one.column === column && one.to === 'person',
      );
      if (typeof said === 'string' || said.erasing !== 'pseudonym' || !leads) continue;
      const ref = sql.ref(column);
      await sql`update ${sql.table(name)} set ${ref} = ${leaving.standIn} where ${ref} = ${leaving.personId}`.execute(
        trx,
      );
    }
  }
}

interface Erasing {
  trx: DbOrTrx;
  name: string;
  table: Table;
  who: Who;
  rows: RawBuilder<boolean>;
  catalog: Catalog;
  leaving: Leaving;
}

async function eraseAs(erasing: Erasing): Promise<void> {
  const { trx, name, table, who, rows } = erasing;
  const columns = Object.entries(table.columns).flatMap(([column, said]) =>
    typeof said === 'string' ? [] : [{ column, ...said }],
  );
  const own = columns.filter((one) => one.of === who);
  if (own.length === 0 && table.erasing === 'delete') {
    await sql`delete from ${sql.table(name)} where ${rows}`.execute(trx);
    return;
  }
  const taken = own.length > 0 ? own : columns.filter((one) => one.of === undefined);
  const sets = taken.flatMap((one) => setOf(erasing, one) ?? []);
  if (sets.length > 0) await sql`update ${sql.table(name)} set ${sql.join(sets)} where ${rows}`.execute(trx);
}

function setOf(
  { name, catalog, leaving }: Erasing,
  { column, erasing, keys }: Column & { column: string },
): RawBuilder<unknown> | null {
  if (keys) return null;
  const ref = sql.ref(column);
  if (erasing === 'pseudonym') {
    const leads = catalog.references.some(
      (one) => one.table === name && one.column === column && one.to === 'person',
    );
    return leads
      ? sql`${ref} = case when ${ref} = ${leaving.personId} then ${leaving.standIn}::uuid else ${ref} end`
      : null;
  }
  if (erasing !== 'blank') return null;
  return sql`${ref} = ${emptyOf(catalog, name, column)}`;
}
