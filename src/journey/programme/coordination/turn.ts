import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** What a programme is called, and whether somebody coordinates it now: a mail may be written later than it was asked. */
export async function readTurn(
  db: DbOrTrx,
  { programmeId, accountId }: { programmeId: string; accountId: string },
): Promise<{ programme: string; coordinates: boolean }> {
  const { name } = await db
    .selectFrom('programme')
    .select('name')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  const role = await db
    .selectFrom('role')
    .select('user_id')
    .where('kind', '=', 'coordinator')
    .where('programme_id', '=', programmeId)
    .where('user_id', '=', accountId)
    .executeTakeFirst();
  return { programme: name, coordinates: role !== undefined };
}
