import { sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';

/** `table.column` of each that may be empty; of the others a text or a list is emptied. */
export async function readNullable(db: DbOrTrx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = 'public' and is_nullable = 'YES'`.execute(db);
  return new Set(rows.map(({ column }) => column));
}
