import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { moveVisit } from '../moving/move.ts';
import { freeSeatsBut, giveInTurn, takeSeat } from '../moving/seats.ts';
import { keepUntil } from '../preparing/clearing.ts';
import { settlePrepared } from '../preparing/preparing.ts';
import { readVisit } from '../reads.ts';
import { visitTimes } from '../reads-times.ts';
import { type Noted, visitNoted } from '../schema.ts';
import { AHEAD, type Side } from '../visit.ts';
import { goneOn } from '../visit-end.ts';
import { isInTheWay } from './in-the-way.ts';
import { tellManagerOfDay } from './tell-manager.ts';

export interface OtherDay {
  slotId: string;
  days: string[];
}

/** Where else a visit can be: the slots of its place with a free seat, still to come, in order. */
export async function readOtherDays(
  db: DbOrTrx,
  { id, placeId, slotId }: { id: string; placeId: string; slotId: string | null },
  today: string,
): Promise<OtherDay[]> {
  return db
    .selectFrom('slot')
    .select(['slot.id as slotId', 'slot.days'])
    .where('place_id', '=', placeId)
    .where('first_day', '>', today)
    .$if(slotId !== null, (query) => query.where('slot.id', '<>', slotId))
    .where(freeSeatsBut(id), '>', 0)
    .orderBy('first_day')
    .execute();
}

/** The slot of a place that begins on this day: on such a day its seats count, whoever names it. */
export async function readSlotOn(
  db: DbOrTrx,
  placeId: string,
  day: string,
): Promise<{ id: string; days: string[] } | null> {
  const slot = await db
    .selectFrom('slot')
    .select(['id', 'days'])
    .where('place_id', '=', placeId)
    .where('first_day', '=', day)
    .executeTakeFirst();
  return slot ?? null;
}

/** A day that one of the two asked for, and that waits for the other. */
export interface DayAsked {
  id: string;
  askedBy: Side | 'coordinator';
  slotId: string | null;
  days: string[];
}

export async function readDayAsked(db: DbOrTrx, visitId: string): Promise<DayAsked | null> {
  const row = await db
    .selectFrom('visit_day_asked')
    .select(['id', 'asked_by as askedBy', 'slot_id as slotId', 'days'])
    .where('visit_id', '=', visitId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

interface Asking {
  visitId: string;
  by: Side | 'coordinator';
  slotId: string | null;
  days: string[];
  userId?: string | null;
}

/**
 * Asks the other side for another day. The visit stays on its day until they say yes, so nobody loses a seat by asking; a
 * day that was asked for before makes way.
 * @returns whether it was noted; not when the visit is over or off
 */
export async function askDay(
  trx: DbOrTrx,
  { visitId, by, slotId, days, userId = null }: Asking,
): Promise<boolean> {
  const visit = await lock(trx, visitId);
  if (!visit || !AHEAD.includes(visit.state)) return false;
  await settle(trx, visitId, 'taken-back');
  await trx
    .insertInto('visit_day_asked')
    .values({ visit_id: visitId, asked_by: by, slot_id: slotId, days })
    .execute();
  await note(trx, visit, 'day-asked', userId);
  return true;
}

/** What is asked of a visit is answered, or asked no more; with yes it is kept which slot it leaves. */
async function settle(trx: DbOrTrx, visitId: string, answer: 'yes' | 'no' | 'taken-back'): Promise<void> {
  await trx
    .updateTable('visit_day_asked')
    .set((eb) => ({
      ...{ answer, answered_at: sql<Date>`now()` },
      ...(answer === 'yes' && {
        left_slot_id: eb.selectFrom('visit').select('slot_id').where('id', '=', visitId),
      }),
    }))
    .where('visit_id', '=', visitId)
    .where('answer', 'is', null)
    .execute();
}

/** Who moves to another day is given a seat there, or a day on which others are looked at: one after another in a round. */
export async function inTurnOf(trx: DbOrTrx, visitId: string): Promise<void> {
  const visit = await trx.selectFrom('visit').select('round_id').where('id', '=', visitId).executeTakeFirst();
  if (visit) await giveInTurn(trx, visit.round_id);
}

export type DayAnswered = 'agreed' | 'stays' | 'full' | 'gone';

/**
 * Answers for the other side. With yes the visit moves, its seat along: the old one is free for somebody else at once. With
 * no it stays on its day.
 * @returns `full` when the last seat of the other day went in between, or it cannot be on that day any more; `gone` when nothing is
 * asked any more, or by oneself
 */
export async function answerDay(
  trx: DbOrTrx,
  {
    visitId,
    by,
    answer,
    today,
    userId = null,
  }: {
    visitId: string;
    by: Side | 'coordinator';
    answer: 'yes' | 'no';
    today: string;
    userId?: string | null;
  },
): Promise<DayAnswered> {
  await inTurnOf(trx, visitId);
  const visit = await lock(trx, visitId);
  const asked = await readDayAsked(trx, visitId);
  if (!visit || !asked || asked.askedBy === by || !AHEAD.includes(visit.state)) return 'gone';
  // It was still to come when one of them asked for it; coordinators also note what was agreed by telephone.
  const isPast = asked.askedBy !== 'coordinator' && asked.days[0]! <= today;
  if (answer === 'yes' && isPast) return 'full';
  if (answer === 'yes' && (await isInTheWay(trx, (await readVisit(trx, visitId))!, asked))) return 'full';
  const seat = answer === 'yes' && asked.slotId !== null ? await takeSeat(trx, asked.slotId, visitId) : null;
  if (answer === 'yes' && asked.slotId !== null && seat === null) return 'full';
  await settle(trx, visitId, answer);
  if (answer === 'no') {
    await note(trx, visit, 'day-refused', userId);
    // Both said yes to the day that there was: that is the day.
    if (visit.state === 'accepted') await agreeOnDay(trx, { visitId, today, userId });
    return 'stays';
  }
  await trx
    .updateTable('visit')
    .set((eb) => ({ slot_id: asked.slotId, seat, days: asked.days, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', visitId)
    .execute();
  // Maybe was said of the day that it is no more; their calendar asks again.
  await trx
    .deleteFrom('visit_calendar_answer')
    .where('visit_id', '=', visitId)
    .where('said', '=', 'tentative')
    .execute();
  await keepUntil(trx, visitId, goneOn((await readVisit(trx, visitId))!));
  await agreeOnDay(trx, { visitId, today, userId });
  await tellManagerOfDay(trx, visitId);
  return 'agreed';
}

/** Who asked for another day keeps the one that there is. */
export async function takeDayBack(
  trx: DbOrTrx,
  { visitId, by, today }: { visitId: string; by: Side; today: string },
): Promise<boolean> {
  const visit = await lock(trx, visitId);
  const asked = await readDayAsked(trx, visitId);
  if (!visit || asked?.askedBy !== by) return false;
  await settle(trx, visitId, 'taken-back');
  await note(trx, visit, 'day-taken-back', null);
  if (visit.state === 'accepted') await agreeOnDay(trx, { visitId, today });
  return true;
}

/** What was prepared before there was a day is prepared for it. */
async function agreeOnDay(
  trx: DbOrTrx,
  about: { visitId: string; today: string; userId?: string | null },
): Promise<void> {
  await moveVisit(trx, { ...about, event: 'day-agreed' });
  await settlePrepared(trx, about);
}

const lock = (trx: DbOrTrx, visitId: string) =>
  trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'visit.state', 'visit.round_id'])
    .select(visitTimes)
    .where('visit.id', '=', visitId)
    .forUpdate('visit')
    .executeTakeFirst();

const note = (
  trx: DbOrTrx,
  visit: NonNullable<Awaited<ReturnType<typeof lock>>>,
  what: Noted,
  userId: string | null,
) => happened(trx, visitNoted, { visitId: visit.id, roundId: visit.round_id, what }, userId);
