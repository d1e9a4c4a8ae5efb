import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { moveVisit } from '../moving/move.ts';
import { visitNoted } from '../schema.ts';
import type { Side } from '../visit.ts';

export type Says = 'took-place' | 'missed';

/**
 * Notes what one of the two says of the day. The first answer counts; when the other says otherwise, the visit stays as it is
 * and stands on the list of the coordinators, who decide.
 * @returns whether it was noted; not before the day, nor of a visit that is off
 */
export async function sayWhether(
  trx: DbOrTrx,
  { visitId, side, says, today }: { visitId: string; side: Side; says: Says; today: string },
): Promise<boolean> {
  const visit = await holdBegun(trx, visitId, today);
  if (!visit) return false;
  await trx
    .updateTable('visit')
    .set(side === 'visitor' ? { visitor_says: says } : { host_says: says })
    .where('id', '=', visitId)
    .execute();
  const other = side === 'visitor' ? visit.host_says : visit.visitor_says;
  const moved =
    other === null || other === says ? await moveVisit(trx, { visitId, event: says, today }) : null;
  // What moves nothing is still something that was said.
  if (!moved)
    await happened(trx, visitNoted, { visitId, roundId: visit.round_id, what: `${side}-says-${says}` });
  return true;
}

/** A coordinator asked both, and notes how it was: that holds, whatever they said. */
export async function settleWhether(
  trx: DbOrTrx,
  { visitId, says, today, userId }: { visitId: string; says: Says; today: string; userId: string },
): Promise<boolean> {
  if (!(await holdBegun(trx, visitId, today))) return false;
  await trx
    .updateTable('visit')
    .set({ visitor_says: says, host_says: says })
    .where('id', '=', visitId)
    .execute();
  await moveVisit(trx, { visitId, event: says, today, userId });
  return true;
}

/** Until the transaction ends nobody else says something of it. @returns null: there is nothing to say of it, or not yet */
async function holdBegun(trx: DbOrTrx, visitId: string, today: string) {
  const visit = await trx
    .selectFrom('visit')
    .select(['state', 'days', 'visitor_says', 'host_says', 'round_id'])
    .where('id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
  if (!visit || !['arranged', 'ready', 'took-place', 'missed'].includes(visit.state)) return null;
  return visit.days.some((day) => day <= today) ? visit : null;
}
