import { sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';
import { readCatalog } from '../export/catalog.ts';
import type { Inventories } from '../inventory-ways.ts';
import type { Passing } from './apply.ts';
import { rulesOf } from './rules.ts';
import type { Wish } from './settings.ts';

/** What goes on a day, of a programme; `null`: of none, as what is of an account. */
export interface Coming extends Passing {
  programmeId: string | null;
  /** What was due before is told as of today. */
  day: string;
}

/** What goes until a day, counted; in one query, whatever there is. Nothing of it says whose it is. */
export async function readComing(
  db: DbOrTrx,
  inventories: Inventories,
  { today, until, wish = null }: { today: string; until: string; wish?: Wish | null },
): Promise<Coming[]> {
  const each = rulesOf(inventories, await readCatalog(db), wish).map(
    ({ table, column, due, programme, filled }) => sql`
      select ${table}::text as "table", ${column?.name ?? null}::text as "column", found.programme as "programmeId",
        to_char(greatest(found.due, ${today}::date), 'YYYY-MM-DD') as day, count(*)::int as count
      from (select ${programme} as programme, ${due} as due from ${sql.table(table)} where ${filled}) as found
      where found.due <= ${until}::date group by 1, 2, 3, 4`,
  );
  const { rows } = await sql<Coming>`${sql.join(each, sql` union all `)}`.execute(db);
  return rows;
}
