import { sql } from 'kysely';
import type { Db, DbOrTrx } from '../../db/connect.ts';
import { type Catalog, emptyOf, readCatalog } from '../export/catalog.ts';
import type { Inventories } from '../inventory-ways.ts';
import { type Rule, rulesOf } from './rules.ts';

/** What is counted of what went or will go. */
export interface Passing {
  table: string;
  /** `null`: whole rows. */
  column: string | null;
  count: number;
}

/**
 * Lets everything go of which the term has passed: a row, or what stands in it, as its room declares. A table by itself: one that
 * cannot be let go of keeps no other there.
 * @throws {AggregateError} when some could not, after the others did
 */
export async function letPass(db: Db, inventories: Inventories, today: string): Promise<Passing[]> {
  const catalog = await readCatalog(db);
  const gone: Passing[] = [];
  const failed: unknown[] = [];
  for (const rule of rulesOf(inventories, catalog)) {
    try {
      const count = await letGo(db, { rule, catalog, today });
      if (count > 0) gone.push({ table: rule.table, column: rule.column?.name ?? null, count });
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} tables could not be let go of`);
  return gone;
}

interface LettingGo {
  rule: Rule;
  catalog: Catalog;
  today: string;
}

async function letGo(db: DbOrTrx, { rule, catalog, today }: LettingGo): Promise<number> {
  const { table, column, due, filled } = rule;
  const passed = sql`${due} <= ${today}::date and ${filled}`;
  if (column === null) {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${passed}`.execute(db);
    return Number(numAffectedRows ?? 0);
  }
  const { numAffectedRows } =
    await sql`update ${sql.table(table)} set ${sql.ref(column.name)} = ${emptyOf(catalog, table, column.name)}
    where ${passed}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
