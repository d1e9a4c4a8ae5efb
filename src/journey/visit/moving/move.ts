import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { contactBy } from '../preparing/first-contact.ts';
import { isPrepared } from '../preparing/prepared.ts';
import { visitTimes } from '../reads-times.ts';
import { visitMoved } from '../schema.ts';
import {
  type Facts,
  otherSide,
  type Reason,
  type Side,
  type Step,
  stepOn,
  type VisitEvent,
} from '../visit.ts';
import { isOver, isTooLate } from '../visit-end.ts';
import { carryOut } from './effects.ts';

interface Moving {
  visitId: string;
  event: VisitEvent;
  today: string;
  /** Of a visit that is off, as somebody chose it. */
  reason?: Reason | null;
  /** The account that did it, when there is one. */
  userId?: string | null;
}

/** Whose doing an event is; `null`: of nobody in particular. */
function byWhom(event: VisitEvent): Side | 'coordinator' | null {
  if (event.startsWith('visitor-')) return 'visitor';
  if (event.startsWith('host-')) return 'host';
  return event.startsWith('coordinator-') || event === 'replaced' ? 'coordinator' : null;
}

/**
 * The one way in which the state of a visit changes: looks at it while nobody else can, takes the step of the table, tells
 * it, and does what follows from it, all in this transaction.
 * @returns the step; `null` when it cannot happen where the visit is, and then nothing was done
 */
export async function moveVisit(
  trx: DbOrTrx,
  { visitId, event, today, reason = null, userId = null }: Moving,
): Promise<Step | null> {
  const visit = await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select(['visit.id', 'visit.state', 'visit.days', 'visit.reply_by', 'visit.round_id'])
    .select(['visit.visitor_agreed_at', 'visit.host_agreed_at', 'place.secret'])
    .select([...visitTimes, 'round.last_day as roundLast'])
    .where('visit.id', '=', visitId)
    .forUpdate('visit')
    .executeTakeFirst();
  if (!visit) return null;
  const by = byWhom(event);
  const agrees = event === 'visitor-agrees' || event === 'host-agrees' ? (by as Side) : null;
  const facts: Facts = {
    bothAgree: agrees !== null && visit[`${otherSide(agrees)}_agreed_at`] !== null,
    otherDayAsked: await isDayAsked(trx, visitId),
    prepared: await isPrepared(trx, visitId),
    termPassed: today > visit.reply_by,
    tooLate: isTooLate(visit, today),
    dayBegun: visit.days.some((day) => day <= today),
    dayOver: isOver(visit, today),
  };
  const step = stepOn(visit.state, event, facts);
  if (!step) return null;
  const isOff = step.to === 'cancelled' || step.to === 'declined' || step.to === 'lapsed';
  await trx
    .updateTable('visit')
    .set({ state: step.to })
    // Whoever says yes twice said it the first time.
    .$if(agrees === 'visitor', (set) =>
      set.set({ visitor_agreed_at: visit.visitor_agreed_at ?? sql<Date>`now()` }),
    )
    .$if(agrees === 'host', (set) => set.set({ host_agreed_at: visit.host_agreed_at ?? sql<Date>`now()` }))
    .$if(isOff, (set) => set.set({ ended_by: by, reason }))
    .$if(step.from === 'offered' && facts.bothAgree, (set) =>
      set.set({ contact_by: contactBy(visit, today) }),
    )
    .where('id', '=', visitId)
    .execute();
  // A visit that was arranged goes to another day and stays arranged; who says yes twice said it the first time.
  const isNew =
    step.from !== step.to ||
    event === 'day-agreed' ||
    (agrees !== null && visit[`${agrees}_agreed_at`] === null);
  if (isNew) {
    const about = { visitId, roundId: visit.round_id, event, from: step.from, to: step.to };
    await happened(trx, visitMoved, about, userId);
  }
  await carryOut(trx, visitId, step.effects);
  return step;
}

async function isDayAsked(trx: DbOrTrx, visitId: string): Promise<boolean> {
  const asked = await trx
    .selectFrom('visit_day_asked')
    .select('id')
    .where('visit_id', '=', visitId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return asked !== undefined;
}
