import { possibleSlots } from './sign-up.ts';
import type { Offers } from './sign-up-demand.ts';

export interface DayDemand {
  day: string;
  seats: number;
  /** People who are free on this day and chose a place that receives then. */
  asked: number;
  /** The visits they want, each spread evenly over the days on which it can be. */
  spread: number;
  state: 'short' | 'enough' | 'room';
}

/**
 * Per day the seats and the demand. Most people can go on several days, so that who could come on a day says
 * little; spread over their days, everybody counts once, and a day with more of that than seats is short. Secret places
 * count on neither side: a day that only they have would be theirs.
 */
export function demandPerDay(rows: Omit<Offers, 'organisations'>, setAside: readonly string[]): DayDemand[] {
  const places = rows.places.filter(({ secret }) => !secret);
  const seats = new Map<string, number>();
  for (const { days, capacity } of places.flatMap(({ slots }) => slots)) {
    for (const day of days) seats.set(day, (seats.get(day) ?? 0) + capacity);
  }
  const asked = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const signUp of rows.signUps) {
    if (setAside.includes(signUp.email)) continue;
    const slots = possibleSlots(signUp, places, rows.exclusions);
    const days = new Set(slots.flatMap((slot) => slot.days));
    const share = Math.min(1, signUp.visits / days.size);
    for (const day of days) {
      asked.set(day, (asked.get(day) ?? 0) + 1);
      spread.set(day, (spread.get(day) ?? 0) + share);
    }
  }
  return [...seats]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, offered]) => {
      const wanted = Math.round(spread.get(day) ?? 0);
      const state = wanted > offered ? 'short' : wanted * 2 < offered ? 'room' : 'enough';
      return { day, seats: offered, asked: asked.get(day) ?? 0, spread: wanted, state };
    });
}
