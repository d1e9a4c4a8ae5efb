import { sql } from 'kysely';
import type { Db } from '../../../platform/db/connect.ts';
import { isCarried, isUnclosed } from '../reads-times.ts';
import { settlePrepared } from './preparing.ts';

/**
 * What was ready may no longer be: the house rules got a new text, the place another condition or time. And the other way
 * round. Each visit in a transaction of its own, so that one that fails holds up no other.
 */
export async function recheckPrepared(db: Db, today: string): Promise<void> {
  const visits = await db
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select('visit.id')
    .where('visit.state', 'in', ['arranged', 'ready'])
    // Also what is made up after the last day of its round.
    .where(sql<boolean>`case when place.secret then ${isUnclosed(today)} else ${isCarried(today)} end`)
    .orderBy('visit.id')
    .execute();
  for (const { id } of visits) {
    await db.transaction().execute((trx) => settlePrepared(trx, { visitId: id, today }));
  }
}
