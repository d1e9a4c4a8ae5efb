import { daysFrom } from '../../../language/day.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { answerDay, askDay, type DayAnswered, inTurnOf, readSlotOn } from '../day/asking.ts';
import { daysLike } from '../day/choosing.ts';
import { makeUp, sendStandIn } from '../instead/instead.ts';
import { moveVisit } from '../moving/move.ts';
import { noteClientsTold, noteCondition, noteInTouch } from '../preparing/preparing.ts';
import { readVisitIn, type Visit } from '../reads.ts';
import { type Answer, reply } from '../reply/replying.ts';
import { settleWhether } from '../took-place/telling.ts';
import type { Reason, Side } from '../visit.ts';
import { remindToday } from './reminding.ts';

/** What a coordinator does with one visit, after a call or at their desk. */
export type Deed =
  | { kind: 'cancel'; reason: Reason | null }
  | { kind: 'lapse' | 'remind' | 'condition' | 'clients' | 'in-touch' }
  /** Somebody answered by telephone; `stand`: what the page said when they did. */
  | { kind: 'answer'; side: Side; answer: Answer; stand: string }
  | { kind: 'settle'; says: 'took-place' | 'missed' }
  /** Both agreed by telephone; without a slot on a day of their own. */
  | { kind: 'day'; slotId: string | null; days: string[] }
  /** Offers it once more, on another day. */
  | { kind: 'make-up'; slotId: string | null; days: string[] }
  /** Calls it off for who would go, and offers the seat to this one. */
  | { kind: 'stand-in'; signUpId: string };

/** `no`: it cannot be done where the visit is by now; `full`: the last seat of that day went in between. */
export type Done = 'done' | 'no' | 'full';

interface By {
  roundId: RoundId;
  visitId: string;
  today: string;
  userId: string;
}

/** So long after the round a visit can still be made up for. */
const DAYS_AFTER_ROUND = 180;

/** Whether both can agree on a day: from today until some time after the round. */
export const isPossibleDay = (day: string, { roundLast }: Pick<Visit, 'roundLast'>, today: string): boolean =>
  day >= today &&
  day <= daysFrom(roundLast !== null && roundLast > today ? roundLast : today, DAYS_AFTER_ROUND);

/** @returns `null` when the round has no such visit */
export async function doWithVisit(db: Db, by: By, deed: Deed): Promise<Done | null> {
  if (deed.kind === 'answer') {
    // An answer has a transaction of its own, and looks at the visit in it.
    if (!(await readVisitIn(db, by))) return null;
    const { side, answer, stand } = deed;
    return (await reply(db, { ...by, side, answer, stand })) === 'done' ? 'done' : 'no';
  }
  try {
    return await db.transaction().execute(async (trx) => {
      const visit = await readVisitIn(trx, by);
      return visit && (await take(trx, visit, by, deed));
    });
  } catch (error) {
    if (error instanceof NotThatDay) return error.answered === 'full' ? 'full' : 'no';
    throw error;
  }
}

async function take(
  trx: DbOrTrx,
  visit: Visit,
  { visitId, today, userId }: By,
  deed: Exclude<Deed, { kind: 'answer' }>,
): Promise<Done> {
  const about = { visitId, today, userId };
  switch (deed.kind) {
    case 'cancel':
      return doneWhen(await moveVisit(trx, { ...about, event: 'coordinator-cancels', reason: deed.reason }));
    case 'lapse':
      return doneWhen(await moveVisit(trx, { ...about, event: 'term-passes' }));
    case 'remind':
      return doneWhen(await remindToday(trx, visit, today));
    case 'condition':
      return doneWhen(await noteCondition(trx, about));
    case 'clients':
      return doneWhen(await noteClientsTold(trx, about));
    case 'in-touch':
      return doneWhen(await noteInTouch(trx, about));
    case 'settle':
      return doneWhen(await settleWhether(trx, { ...about, says: deed.says }));
    case 'day':
      return agreeOnDay(trx, visit, about, deed);
    case 'make-up': {
      const slot = await slotOf(trx, visit.placeId, deed);
      if (deed.slotId !== null && !slot) return 'no';
      return makeUp(trx, visit, {
        slotId: slot?.id ?? null,
        days: slot?.days ?? ownDays(visit, deed),
        today,
      });
    }
    case 'stand-in':
      return sendStandIn(trx, visit, { signUpId: deed.signUpId, today, userId });
  }
}

const doneWhen = (happened: unknown): Done => (happened ? 'done' : 'no');

/** Takes the asking back as well: on that day it cannot be. */
class NotThatDay extends Error {
  override name = 'NotThatDay';
  readonly answered: DayAnswered;
  constructor(answered: DayAnswered) {
    super(`the day was answered with ${answered}`);
    this.answered = answered;
  }
}

/** Asked and answered at once, on behalf of both. */
async function agreeOnDay(
  trx: DbOrTrx,
  visit: Visit,
  about: { visitId: string; today: string; userId: string },
  { slotId, days }: { slotId: string | null; days: string[] },
): Promise<Done> {
  // Who has not said yes to the visit cannot say yes to another day of it.
  if (visit.state === 'offered') return 'no';
  const slot = await slotOf(trx, visit.placeId, { slotId, days });
  if (slotId !== null && !slot) return 'no';
  if (slot && slot.id === visit.slotId) return 'no';
  const on = { slotId: slot?.id ?? null, days: slot?.days ?? ownDays(visit, { days }) };
  await inTurnOf(trx, visit.id);
  const asked = await askDay(trx, { ...about, by: 'coordinator', ...on });
  if (!asked) return 'no';
  const answered = await answerDay(trx, { ...about, by: 'host', answer: 'yes' });
  if (answered !== 'agreed') throw new NotThatDay(answered);
  return 'done';
}

/** From the day that was named on, as long as the visit was. */
const ownDays = (visit: Visit, { days: [first] }: { days: string[] }): string[] =>
  first === undefined ? [] : daysLike(visit, first);

/** The slot that was chosen, or the one that the place has on that day; only of this place. */
async function slotOf(
  trx: DbOrTrx,
  placeId: string,
  { slotId, days }: { slotId: string | null; days: string[] },
): Promise<{ id: string; days: string[] } | null> {
  if (slotId === null) return readSlotOn(trx, placeId, days[0]!);
  const slot = await trx
    .selectFrom('slot')
    .select(['id', 'days'])
    .where('place_id', '=', placeId)
    .where('id', '=', slotId)
    .executeTakeFirst();
  return slot ?? null;
}
