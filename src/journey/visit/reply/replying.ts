import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { askDay } from '../day/asking.ts';
import { moveVisit } from '../moving/move.ts';
import { storePhone } from '../preparing/phone.ts';
import { readVisit, type Visit } from '../reads.ts';
import { sayWhether } from '../took-place/telling.ts';
import type { Need, Reason, Side, VisitEvent } from '../visit.ts';
import { goneOn } from '../visit-end.ts';
import { standOfVisit } from './questions.ts';

/** What somebody answers about a visit, from the mail or from its page. */
export type Answer =
  | { kind: 'yes'; phone: string; needs: readonly Need[]; otherSlot: string | null }
  | { kind: 'no'; reason: Reason | null }
  | { kind: 'took-place' | 'missed' };

interface Replying {
  visitId: string;
  side: Side;
  answer: Answer;
  today: string;
  /** What the page said when it was made. */
  stand: string;
  userId?: string | null;
}

/**
 * Takes an answer. The same one twice is one; one to something that is no longer so is not taken.
 * @returns `older` when the visit has changed since the page was made, or it is too late to say so
 */
export async function reply(db: Db, replying: Replying): Promise<'done' | 'older'> {
  try {
    return await db.transaction().execute(async (trx) => {
      await trx.selectFrom('visit').select('id').where('id', '=', replying.visitId).forUpdate().execute();
      const visit = await readVisit(trx, replying.visitId);
      if (!visit) return 'older';
      if (isSaid(visit, replying)) return 'done';
      if (standOfVisit(visit, replying.side) !== replying.stand) return 'older';
      if (!(await take(trx, visit, replying))) throw new NotTaken();
      return 'done';
    });
  } catch (error) {
    if (error instanceof NotTaken) return 'older';
    throw error;
  }
}

/** Takes back what came with the answer as well: another day, a number. */
class NotTaken extends Error {
  override name = 'NotTaken';
}

/** A second press of the same button. */
function isSaid(visit: Visit, { side, answer }: Replying): boolean {
  switch (answer.kind) {
    case 'yes':
      return visit[`${side}AgreedAt`] !== null && visit.state !== 'declined' && visit.state !== 'cancelled';
    case 'no':
      return (visit.state === 'declined' || visit.state === 'cancelled') && visit.endedBy === side;
    default:
      return visit[`${side}Says`] === answer.kind;
  }
}

async function take(
  trx: DbOrTrx,
  visit: Visit,
  { side, answer, today, userId = null }: Replying,
): Promise<boolean> {
  const visitId = visit.id;
  switch (answer.kind) {
    case 'yes': {
      if (answer.otherSlot !== null) await askOtherDay(trx, visit, side, answer.otherSlot, userId);
      await keepForTheDay(trx, visit, side, answer);
      return (await moveVisit(trx, { visitId, event: `${side}-agrees`, today, userId })) !== null;
    }
    case 'no': {
      const event: VisitEvent = visit.state === 'offered' ? `${side}-declines` : `${side}-cancels`;
      return (await moveVisit(trx, { visitId, event, today, userId, reason: answer.reason })) !== null;
    }
    default:
      return sayWhether(trx, { visitId, side, says: answer.kind, today });
  }
}

/** Only a slot of this place. */
async function askOtherDay(trx: DbOrTrx, visit: Visit, by: Side, slotId: string, userId: string | null) {
  const slot = await trx
    .selectFrom('slot')
    .select(['id', 'days'])
    .where('place_id', '=', visit.placeId)
    .where('id', '=', slotId)
    .executeTakeFirst();
  if (slot) await askDay(trx, { visitId: visit.id, by, slotId, days: slot.days, userId });
}

/** Where somebody is reached on the day and what they need there: gone the day after it ends. */
async function keepForTheDay(
  trx: DbOrTrx,
  visit: Visit,
  side: Side,
  { phone, needs }: { phone: string; needs: readonly Need[] },
): Promise<void> {
  const gone_on = goneOn(visit);
  if (phone) await storePhone(trx, { visitId: visit.id, side, number: phone, gone_on });
  if (side === 'visitor' && needs.length > 0)
    await trx
      .insertInto('visit_need')
      .values(needs.map((need) => ({ visit_id: visit.id, need, gone_on })))
      .onConflict((on) => on.doNothing())
      .execute();
}
