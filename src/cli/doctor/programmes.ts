import { sql } from 'kysely';
import type { Db } from '../../platform/db/connect.ts';
import type { Finding } from './finding.ts';

/** How many rows are named: who mends them finds the rest when these are gone. */
const NAMED = 10;

/** Whether a row points to rows of two programmes: the database refuses it, so it was there before it did. */
export async function checkProgrammes(db: Db): Promise<Finding> {
  const what = 'programmes';
  try {
    const { rows } = await sql<{ of_table: string; points_to: string }>`
      select of_table, points_to from rows_of_two_programmes() order by 1, 2`.execute(db);
    if (rows.length === 0) return { what, ok: true, says: 'No row points to rows of two.' };
    const named = rows
      .slice(0, NAMED)
      .map(({ of_table, points_to }) => `${of_table} (${points_to})`)
      .join('; ');
    return { what, ok: false, says: `${rows.length} rows point to two programmes: ${named}` };
  } catch {
    return {
      what,
      ok: false,
      says: 'It cannot be seen; start the site once, so that the database can tell.',
    };
  }
}
