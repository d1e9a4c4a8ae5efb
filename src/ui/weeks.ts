import { daysFrom } from '../language/day.ts';

export interface Week {
  /** The day it begins, also when nothing is on it. */
  monday: string;
  /** From Monday on; `null` on a day that is not among them. */
  days: (string | null)[];
}

const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Days as a calendar has them: a row for each week that has one, Saturday and Sunday only where one is meant. */
export function weeksOf(days: readonly string[]): Week[] {
  const among = new Set(days);
  const mondays = [...new Set(days.map((day) => daysFrom(day, -weekdayOf(day))))].sort();
  const last = Math.max(4, ...days.map(weekdayOf));
  return mondays.map((monday) => ({
    monday,
    days: Array.from({ length: last + 1 }, (_, index) => {
      const day = daysFrom(monday, index);
      return among.has(day) ? day : null;
    }),
  }));
}
