import type { RoundDays } from '../programme/programme.ts';
import { joins } from '../programme/programme-answer.ts';
import type { AskedMember } from '../programme/reads-asked.ts';
import type { Offered } from './reads-offered.ts';
import type { Place } from './schema.ts';

interface Given {
  round: Pick<RoundDays, 'firstDay' | 'lastDay'>;
  members: readonly Pick<AskedMember, 'code' | 'name' | 'invitation'>[];
  /** Codes of those that are active in the round, which a later stage knows. */
  active: ReadonlySet<string>;
  places: readonly Place[];
  /** Codes of the places that take no part any more: they have no days and wait for none. */
  stopped: ReadonlySet<string>;
}

/** Who offers what in a round, counted, and what is not right about it. */
export function countPlaces({ round, members, active, places: all, stopped }: Given) {
  const places = all.filter(({ code }) => !stopped.has(code));
  const placesOf = Map.groupBy(places, ({ organisation }) => organisation);
  const hasDays = ({ slots }: Place) => slots.length > 0;
  return {
    places: places.length,
    offering: members.filter(({ code }) => placesOf.get(code)?.some(hasDays)).length,
    offerless: offerlessOf({ members, active }, placesOf),
    dayless: places.filter((place) => !hasDays(place)).map(({ code }) => code),
    outside: slotsOutside(all, round),
  };
}

export type PlaceFacts = ReturnType<typeof countPlaces>;

/** The same as far as something waits, of what the database has counted. */
export const countOffered = (given: Pick<Given, 'members' | 'active'>, offered: Offered) => ({
  places: offered.places,
  offerless: offerlessOf(given, offered.organisations),
  dayless: offered.dayless,
  outside: offered.outside,
});

/** Names of those that take part and offer no place at all. @param offers has the codes of those that do */
const offerlessOf = (
  { members, active }: Pick<Given, 'members' | 'active'>,
  offers: { has(code: string): boolean },
) =>
  members
    .filter(({ code, invitation }) => joins(invitation, active.has(code)) && !offers.has(code))
    .map(({ name }) => name);

/** Slots with a day on which no visit may be. */
function slotsOutside(places: readonly Place[], { firstDay, lastDay }: Given['round']): number {
  return places
    .flatMap(({ slots }) => slots)
    .filter(({ days }) =>
      days.some((day) => (firstDay !== null && day < firstDay) || (lastDay !== null && day > lastDay)),
    ).length;
}
