import { daysFrom, isWeekend } from '../../../language/day.ts';
import { goingOn, type VisitRow } from '../overview/overview.ts';

export interface WeekDay {
  day: string;
  visits: VisitRow[];
}

export interface WeekOfVisits {
  monday: string;
  days: WeekDay[];
  /** The Mondays of the weeks before and after it, as far as somebody goes then or in between. */
  earlier: string | null;
  later: string | null;
}

const mondayOf = (day: string): string =>
  daysFrom(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * The week of a day, from the visits at open places alone. Its working days are always there, and of its weekend the days on
 * which one of those is: so no day is there, or is not, because of a secret place.
 */
export function weekOf(rows: readonly VisitRow[], asked: string): WeekOfVisits {
  const used = rows.flatMap((row) => row.days.filter((day) => goingOn([row], day).length > 0)).sort();
  const monday = mondayOf(asked);
  const days = Array.from({ length: 7 }, (_, index) => daysFrom(monday, index)).map((day) => ({
    ...{ day, visits: goingOn(rows, day) },
  }));
  const [first, last] = [used[0], used.at(-1)];
  return {
    monday,
    days: days.filter(({ day, visits }) => visits.length > 0 || !isWeekend(day)),
    earlier: first && first < monday ? daysFrom(monday, -7) : null,
    later: last && last > daysFrom(monday, 6) ? daysFrom(monday, 7) : null,
  };
}

/** The week to begin with: that of today, and outside the weeks of the visits the nearest of those. */
export function firstAsked(rows: readonly VisitRow[], today: string): string {
  const used = rows.flatMap(({ days }) => days).sort();
  const [first, last] = [used[0] ?? today, used.at(-1) ?? today];
  return today < first ? first : today > last ? last : today;
}
