import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** The number of the coordinators of a programme, for who is on a visit; empty when there is none. */
export async function readTelephone(db: DbOrTrx, programmeId: ProgrammeId): Promise<string> {
  const { phone } = await db
    .selectFrom('programme')
    .select('phone')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  return phone;
}

/** @returns whether it was still what the form was made from, or is what was wished already */
export async function saveTelephone(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  { phone, was }: { phone: string; was: string },
): Promise<boolean> {
  const saved = await db
    .updateTable('programme')
    .set({ phone })
    .where('id', '=', programmeId)
    .where('phone', 'in', [was, phone])
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}
