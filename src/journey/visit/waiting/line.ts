import { unluckyFirst } from '../../matching/matching-lot.ts';

/** What the line looks at of a round, as a match would take it now. */
export interface LineInput {
  places: readonly {
    id: string;
    organisation: string;
    minimum?: number | undefined;
    slots: readonly { id: string; days: readonly string[]; capacity: number }[];
  }[];
  people: readonly {
    id: string;
    organisation: string;
    choices?: readonly (readonly string[])[] | undefined;
    days?: readonly string[] | undefined;
    priority?: number | undefined;
    hosts?: readonly string[] | undefined;
  }[];
  exclusions?: readonly { person: string; organisation?: string; place?: string }[] | undefined;
  apart?: readonly (readonly string[])[] | undefined;
}

/** Of the visits that there are. */
export interface Going {
  person: string;
  /** Empty for a day of their own, that no slot has. */
  slot: string;
  place: string;
  days: readonly string[];
}

/** Somebody on the waiting list, with their place in the line from 1. */
export interface InLine {
  person: string;
  number: number;
}

/**
 * The waiting list of a round: who has no visit, those with priority first, and among equals by the lot of the match turned round,
 * as a repair fills what fell open: who was unlucky then comes first now. The order is the same for everybody who works it out,
 * and does not depend on when somebody signed up.
 * @param without keys of those who have no visit and want one
 */
export function lineOf(input: LineInput, without: ReadonlySet<string>, seed: string): InLine[] {
  const byLot = unluckyFirst(seed);
  return input.people
    .filter(({ id }) => without.has(id))
    .map(({ id, priority = 0 }) => ({ id, priority }))
    .sort((a, b) => b.priority - a.priority || byLot(a.id, b.id))
    .map(({ id }, index) => ({ person: id, number: index + 1 }));
}

/**
 * Whether somebody can have a seat, by the rules of the match: chosen, elsewhere than where they work, on days on which they
 * are free and do not receive, where somebody is at home to receive them and enough come, nothing that keeps them away, and
 * nobody there whom they must not meet. The engine's own check of a plan says the same: `line.test.ts` holds the two together.
 */
export function canHave(input: LineInput, person: string, slot: string, going: readonly Going[]): boolean {
  const place = input.places.find(({ slots }) => slots.some(({ id }) => id === slot));
  const days = place?.slots.find(({ id }) => id === slot)?.days;
  const who = input.people.find(({ id }) => id === person);
  if (!who || !place || !days) return false;
  if (!days.every((day) => (who.days ?? []).includes(day))) return false;
  // A day that has anybody has so many.
  if (going.filter((one) => one.slot === slot).length + 1 < (place.minimum ?? 1)) return false;
  return canCome(input, person, { slot, place: place.id, days }, going);
}

/**
 * The same of days on which the place has no slot, as two agreed on them: nobody was asked whether they are free on those, so only
 * on days of the round it has to be said.
 */
export function canHaveDays(
  input: LineInput,
  person: string,
  { place, days }: Pick<Where, 'place' | 'days'>,
  going: readonly Going[],
): boolean {
  const asked = new Set(input.places.flatMap(({ slots }) => slots.flatMap((slot) => slot.days)));
  const free = input.people.find(({ id }) => id === person)?.days ?? [];
  if (days.some((day) => asked.has(day) && !free.includes(day))) return false;
  return canCome(input, person, { slot: '', place, days }, going);
}

/** Where somebody would come; `slot` is empty on a day of their own. */
interface Where {
  slot: string;
  place: string;
  days: readonly string[];
}

function canCome(input: LineInput, person: string, where: Where, going: readonly Going[]): boolean {
  const who = input.people.find(({ id }) => id === person);
  const place = input.places.find(({ id }) => id === where.place);
  if (!who || !place) return false;
  if (who.organisation === place.organisation || who.hosts?.includes(place.id)) return false;
  if (!(who.choices ?? []).some((tier) => tier.includes(place.id))) return false;
  const isExcluded = (input.exclusions ?? []).some(
    (one) => one.person === person && (one.place === place.id || one.organisation === place.organisation),
  );
  if (isExcluded) return false;
  const isAway = going.some(
    (one) =>
      input.people.some(({ id, hosts }) => id === one.person && hosts?.includes(place.id)) &&
      overlaps(one.days, where.days),
  );
  const receives = going.some(
    (one) => (who.hosts ?? []).includes(one.place) && overlaps(one.days, where.days),
  );
  if (receives || isAway) return false;
  return !meetsApart(input, person, where, going);
}

const overlaps = (one: readonly string[], other: readonly string[]) => one.some((day) => other.includes(day));

/** Whom somebody must not meet comes to the same slot, or there on a day of their own, or receives there. */
function meetsApart(
  input: LineInput,
  person: string,
  { slot, place, days }: Where,
  going: readonly Going[],
): boolean {
  const isThere = (one: Going) =>
    one.slot !== '' && slot !== '' ? one.slot === slot : one.place === place && overlaps(one.days, days);
  const others = (input.apart ?? [])
    .filter((group) => group.includes(person))
    .flatMap((group) => group.filter((one) => one !== person));
  return others.some(
    (other) =>
      going.some((one) => one.person === other && isThere(one)) ||
      (input.people.find(({ id }) => id === other)?.hosts ?? []).includes(place),
  );
}

/** How many seats of a slot are free beside who goes there, also on a day of their own. */
export function freeSeats(input: LineInput, slot: string, going: readonly Going[]): number {
  const place = input.places.find(({ slots }) => slots.some(({ id }) => id === slot));
  const found = place?.slots.find(({ id }) => id === slot);
  if (!place || !found) return 0;
  const isThere = (one: Going) =>
    one.slot === slot || (one.slot === '' && one.place === place.id && overlaps(one.days, found.days));
  return found.capacity - going.filter(isThere).length;
}
