import { sql } from 'kysely';
import type { DbOrTrx } from './connect.ts';

/** How many are sealed with the key of now, were sealed anew, and are sealed with a key that is not here. */
export interface Resealed {
  now: number;
  anew: number;
  lost: number;
}

/** Where something sealed stands in a table, and how it is opened and sealed again there. */
export interface SealedColumn {
  table: string;
  column: string;
  /** Where in the column the seal is, in SQL; absent: the column is it. */
  at?: string;
  /** What the column becomes, in SQL. What a table seals by itself is only opened. */
  anew: string;
}

/**
 * Seals one column with the key of now. What no key here opens stays as it is; in one statement, for a table that is large.
 * @param columns of tables whose key is `id`
 */
export async function resealColumns(trx: DbOrTrx, columns: readonly SealedColumn[]): Promise<Resealed> {
  const sum: Resealed = { now: 0, anew: 0, lost: 0 };
  for (const { table, column, at = column, anew } of columns) {
    const key = sql.raw(`split_part(${at}, '.', 1)`);
    const isKnown = sql`coalesce(current_setting('wisselstage.key_' || ${key}, true), '') <> ''`;
    const isNow = sql`${key} = current_setting('wisselstage.key_now')`;
    const { rows } = await sql<Resealed>`
      select count(*) filter (where ${isNow})::integer as now,
          count(*) filter (where ${isKnown} and not ${isNow})::integer as anew,
          count(*) filter (where not ${isKnown})::integer as lost
        from ${sql.table(table)} where coalesce(${sql.raw(at)}, '') <> ''`.execute(trx);
    const counted = rows[0]!;
    if (counted.anew > 0)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.raw(anew)}
        where coalesce(${sql.raw(at)}, '') <> '' and ${isKnown} and not ${isNow}`.execute(trx);
    for (const what of ['now', 'anew', 'lost'] as const) sum[what] += counted[what];
  }
  return sum;
}

/** A column that is sealed as it is, and is no more than that. */
export const sealedWhole = (table: string, column = 'sealed'): SealedColumn => ({
  ...{ table, column },
  anew: `seal(open_sealed(${column}))`,
});

/** A column of JSON whose table seals it by itself. */
export const sealedJson = (table: string, column: string, open: 'open_parts' | 'open_all'): SealedColumn => ({
  ...{ table, column },
  at: `${column} ->> 'sealed'`,
  anew: `${open}(${column})`,
});
