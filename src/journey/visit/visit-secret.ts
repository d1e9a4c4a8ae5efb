import { daysFrom, daysUntil } from '../../language/day.ts';

/** So many days after the round are told of together. */
export const WINDOW = 90;

interface Closing {
  /** The last day of its round, when it has one. */
  roundLast: string | null;
  /** At least one; the last counts. */
  days: readonly string[];
}

/**
 * After which day it may be said of a visit at a secret place that it was. It is the same for each day within the round, and for
 * each within a window after it, so that it says nothing of the day but which of these it was in.
 * @returns `null` when the round has no last day
 */
export function closesOn({ roundLast, days }: Closing): string | null {
  if (roundLast === null) return null;
  const windows = Math.ceil(daysUntil(days.at(-1)!, roundLast) / WINDOW);
  return daysFrom(roundLast, Math.max(0, windows) * WINDOW);
}

/** Whether that day is past. */
export function isClosed(visit: Closing, today: string): boolean {
  const on = closesOn(visit);
  return on !== null && on < today;
}
