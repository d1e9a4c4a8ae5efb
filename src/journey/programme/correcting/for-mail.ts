import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** What a mail about a request needs to know of it; `null`: it went. */
export async function readForMail(
  db: DbOrTrx,
  id: string,
): Promise<{ programme: string; code: string; answered: boolean } | null> {
  const row = await db
    .selectFrom('correction')
    .innerJoin('programme', 'programme.id', 'correction.programme_id')
    .select(['programme.name as programme', 'programme.code', 'answer'])
    .where('correction.id', '=', id)
    .executeTakeFirst();
  return row ? { programme: row.programme, code: row.code, answered: row.answer !== null } : null;
}
