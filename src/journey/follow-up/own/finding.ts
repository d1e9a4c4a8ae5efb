import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** The code of the programme of a follow-up; `null` when there is none. */
export async function findProgramme(db: DbOrTrx, followUpId: string): Promise<string | null> {
  const row = await db
    .selectFrom('follow_up')
    .innerJoin('programme', 'programme.id', 'follow_up.programme_id')
    .select('programme.code')
    .where('follow_up.id', '=', followUpId)
    .executeTakeFirst();
  return row?.code ?? null;
}
