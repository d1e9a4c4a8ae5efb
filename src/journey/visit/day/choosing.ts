import { z } from 'zod';
import { daysFrom } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readVisit, type Visit } from '../reads.ts';
import type { Side } from '../visit.ts';
import {
  answerDay,
  askDay,
  type DayAnswered,
  inTurnOf,
  readDayAsked,
  readOtherDays,
  readSlotOn,
  takeDayBack,
} from './asking.ts';
import { isInTheWay } from './in-the-way.ts';

/** Another day as it is chosen on a page: one of the place, or by the host any day of the round. */
export interface Chosen {
  slotId: string;
  day: string;
}

export type DayChosen = 'asked' | 'nothing' | 'outside' | 'full' | 'gone';

/** Between which days a host may name another, also in a weekend; after the round only coordinators do. */
export function freeDaysOf(
  { roundFirst, roundLast }: Pick<Visit, 'roundFirst' | 'roundLast'>,
  today: string,
): { first: string; last: string } | null {
  if (roundFirst === null || roundLast === null) return null;
  const tomorrow = daysFrom(today, 1);
  const first = roundFirst > tomorrow ? roundFirst : tomorrow;
  return first <= roundLast ? { first, last: roundLast } : null;
}

/** Asks the other for a day that there may be. */
export async function chooseDay(
  trx: DbOrTrx,
  about: { visitId: string; by: Side; chosen: Chosen; today: string; userId: string },
): Promise<DayChosen> {
  const { visitId, by, userId } = about;
  const visit = await readVisit(trx, visitId);
  if (!visit) return 'gone';
  const wish = await wishOf(trx, visit, about);
  if (typeof wish === 'string') return wish;
  if (await isInTheWay(trx, visit, wish)) return 'full';
  return (await askDay(trx, { visitId, by, ...wish, userId })) ? 'asked' : 'gone';
}

/** As many days as the visit has, beginning on this one. */
export const daysLike = ({ days }: Pick<Visit, 'days'>, first: string): string[] =>
  days.map((_, index) => daysFrom(first, index));

type Wish = { slotId: string | null; days: string[] };

async function wishOf(
  trx: DbOrTrx,
  visit: Visit,
  { by, chosen, today }: { by: Side; chosen: Chosen; today: string },
): Promise<Wish | Exclude<DayChosen, 'asked' | 'gone'>> {
  const free = await readOtherDays(trx, visit, today);
  if (chosen.slotId !== '') {
    const slot = free.find(({ slotId }) => slotId === chosen.slotId);
    return slot ?? 'full';
  }
  if (chosen.day === '') return 'nothing';
  const between = by === 'host' ? freeDaysOf(visit, today) : null;
  const days = z.iso.date().safeParse(chosen.day).success ? daysLike(visit, chosen.day) : [];
  if (!between || days.length === 0 || days[0]! < between.first || days.at(-1)! > between.last)
    return 'outside';
  const onDay = await readSlotOn(trx, visit.placeId, chosen.day);
  if (!onDay) return { slotId: null, days };
  // The place receives on that day already: its seats count.
  return free.find(({ slotId }) => slotId === onDay.id) ?? 'full';
}

/** Answers what was asked when the page was made; `gone` when that is no longer what is asked. */
export async function answerAsked(
  trx: DbOrTrx,
  about: {
    visitId: string;
    by: Side;
    askedId: string;
    answer: 'yes' | 'no' | 'back';
    today: string;
    userId: string;
  },
): Promise<DayAnswered> {
  const { visitId, by, askedId, answer, today, userId } = about;
  await inTurnOf(trx, visitId);
  await trx.selectFrom('visit').select('id').where('id', '=', visitId).forUpdate().execute();
  if ((await readDayAsked(trx, visitId))?.id !== askedId) return 'gone';
  if (answer === 'back') return (await takeDayBack(trx, { visitId, by, today })) ? 'stays' : 'gone';
  return answerDay(trx, { visitId, by, answer, today, userId });
}
