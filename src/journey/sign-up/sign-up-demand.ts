import { inOrder } from '../../language/order.ts';
import type { Place } from '../place/schema.ts';
import { namedApart } from '../programme/programme-names.ts';
import type { Organisation } from '../programme/schema.ts';
import type { Exclusion, SignUp } from './schema.ts';
import { placesOf } from './sign-up.ts';

/** What is offered in a round, who wants to go where, and who must not. */
export interface Offers {
  organisations: readonly Organisation[];
  places: readonly Place[];
  signUps: readonly SignUp[];
  exclusions: readonly Exclusion[];
}

export interface DemandRow {
  code: string;
  name: string;
  kind: string;
  /** All its places are on a secret site. */
  secret: boolean;
  sends: number;
  seats: number;
  /** People who have it in one of their choices. */
  asked: number;
  /** People who have it as their first choice. */
  first: number;
  state: 'much' | 'balanced' | 'no-places';
}

/** @param first people who have it as their first choice */
export function demandState(first: number, seats: number): DemandRow['state'] {
  if (seats === 0) return 'no-places';
  return first > seats ? 'much' : 'balanced';
}

/** Per organisation what it gives and what is asked of it, the most asked first. */
export function demandOf(rows: Omit<Offers, 'exclusions'>): DemandRow[] {
  // A choice stands for one organisation, whether it names that or one of its places.
  const wishes = rows.signUps.map(({ choices }) =>
    choices.map((choice) => {
      if (choice === null) return null;
      return choice.kind === 'organisation'
        ? choice.code
        : (placesOf(choice, rows.places)[0]?.organisation ?? null);
    }),
  );
  return namedApart(rows.organisations)
    .map(({ code, name, kind }): DemandRow => {
      const places = rows.places.filter((place) => place.organisation === code);
      const seats = places.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0);
      const first = wishes.filter((wish) => wish[0] === code).length;
      return {
        code,
        name,
        kind,
        secret: places.length > 0 && places.every(({ secret }) => secret),
        sends: rows.signUps.filter(({ organisation }) => organisation === code).length,
        seats,
        asked: wishes.filter((wish) => wish.includes(code)).length,
        first,
        state: demandState(first, seats),
      };
    })
    .sort((a, b) => b.asked - a.asked || inOrder(a.name, b.name) || inOrder(a.code, b.code));
}
