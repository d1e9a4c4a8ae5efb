import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';

/** What a letter about it says; `null` when it is gone. */
export async function readInterest(db: DbOrTrx, id: string) {
  const row = await db
    .selectFrom('interest')
    .innerJoin('programme', 'programme.id', 'interest.programme_id')
    .select(['interest.name', 'interest.email', 'organisation', 'wants', 'confirmed_on as confirmedOn'])
    .select(['interest.brief_id as briefId', 'programme.id as programmeId', 'programme.name as programme'])
    .where('interest.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, coordinators: await readCoordinatorAddresses(db, row.programmeId) };
}
