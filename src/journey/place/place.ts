import { daysFrom } from '../../language/day.ts';

import type { Slot, TimedSlot } from './schema.ts';

export type PlaceStatus = 'open' | 'no-days' | 'withdrawn';

export function statusOf(place: { withdrawn: boolean; slots: readonly Slot[] }): PlaceStatus {
  if (place.withdrawn) return 'withdrawn';
  return place.slots.length > 0 ? 'open' : 'no-days';
}

/** The slots that cannot hold the least number of visitors of the place, so that nobody can ever come. */
export function slotsTooSmall<S extends Slot>(place: { minimum: number; slots: readonly S[] }): S[] {
  return place.slots.filter(({ capacity }) => capacity < place.minimum);
}

export const firstDay = (slot: Slot): string => slot.days[0] ?? '';

export function inOrder<S extends Slot>(slots: readonly S[]): S[] {
  return [...slots].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

const daysOf = (slots: readonly Slot[]): string[][] => inOrder(slots).map(({ days }) => days);

/** The days before and after, when they differ; a change of seats alone is none. */
export function changeOfDays(
  before: readonly Slot[],
  after: readonly Slot[],
): { before: string[][]; after: string[][] } | null {
  const change = { before: daysOf(before), after: daysOf(after) };
  return JSON.stringify(change.before) === JSON.stringify(change.after) ? null : change;
}

/** The slots of before that are gone or fall on other days; what was decided about them is no longer sure. */
export function slotsTouched(before: readonly Slot[], after: readonly Slot[]): string[] {
  const now = new Map(after.map((slot) => [firstDay(slot), slot.days.join()]));
  return before.filter((slot) => now.get(firstDay(slot)) !== slot.days.join()).map(firstDay);
}

/** First days of the slots that stay and begin or end at another time. */
export function slotsRetimed(before: readonly TimedSlot[], after: readonly TimedSlot[]): string[] {
  const timesOf = ({ startTime, endTime }: TimedSlot) => `${startTime} ${endTime}`;
  const now = new Map(after.map((slot) => [firstDay(slot), timesOf(slot)]));
  return before
    .filter((slot) => now.has(firstDay(slot)) && now.get(firstDay(slot)) !== timesOf(slot))
    .map(firstDay);
}

/** The next code of an organisation: after `POL-1` and `POL-2` comes `POL-3`. */
export function nextCode(organisation: string, taken: readonly string[]): string {
  const present = new Set(taken.map((code) => code.toLowerCase()));
  let number = 1;
  while (present.has(`${organisation}-${number}`.toLowerCase())) number++;
  return `${organisation}-${number}`;
}

/** A year: a period that is longer by a typing error makes no page without end. */
const LONGEST = 366;

/**
 * The days between which people say when they are free: every day of the period, whatever places there are. What was
 * offered less what the gallery shows would otherwise be the days of secret places. Days of open places, which
 * everybody may know, are in it also outside the period; while the round has no period, from the first of those to the
 * last. See decision 0027.
 */
export function daysToChoose(
  { firstDay: first, lastDay: last }: { firstDay: string | null; lastDay: string | null },
  places: readonly { secret: boolean; slots: readonly Slot[] }[],
): string[] {
  const shown = places
    .filter(({ secret }) => !secret)
    .flatMap(({ slots }) => slots.flatMap(({ days }) => days));
  const known = [...new Set(shown)].sort();
  const period =
    first !== null && last !== null
      ? daysBetween(first, last)
      : daysBetween(known.at(0) ?? '', known.at(-1) ?? '');
  return [...new Set([...period, ...known])].sort();
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day !== '' && day <= last && days.length < LONGEST; day = daysFrom(day, 1))
    days.push(day);
  return days;
}
