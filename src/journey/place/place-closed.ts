import { data } from 'react-router';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readCoordinatorAddresses } from '../programme/reads-programme.ts';
import { type ClosedFor, LOCKED } from './place-closed-for.ts';

/** What a page of a closed place answers, to who would see it otherwise; to others it is not there, as ever. */
export async function closedAnswer(db: DbOrTrx, programmeId: string) {
  const programme = await db
    .selectFrom('programme')
    .select(['name', 'phone'])
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  const closed: ClosedFor = {
    programme: programme.name,
    phone: programme.phone,
    coordinators: await readCoordinatorAddresses(db, programmeId),
  };
  return data({ closed }, { status: LOCKED, headers: { 'Cache-Control': 'no-store' } });
}
