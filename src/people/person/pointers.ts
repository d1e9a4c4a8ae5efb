import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Every column that points at a person, also of later stages: the database knows them. */
export async function readPointers(trx: DbOrTrx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select pointing.relname as "table", attribute.attname as "column"
    from pg_constraint as key
    join pg_class as pointing on pointing.oid = key.conrelid
    join pg_attribute as attribute on attribute.attrelid = key.conrelid and attribute.attnum = key.conkey[1]
    where key.contype = 'f' and key.confrelid = 'person'::regclass and cardinality(key.conkey) = 1
    order by 1, 2`.execute(trx);
  return rows;
}
