import type { RoundRows } from '../../journey/matching/matching.ts';
import { namedApart } from '../../journey/programme/programme-names.ts';
import { placesOf } from '../../journey/sign-up/sign-up.ts';
import { inOrder } from '../../language/order.ts';

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

/** Per organisation what it gives and what is asked of it, the most asked first. */
export function demandOf(rows: RoundRows): DemandRow[] {
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
        state: seats === 0 ? 'no-places' : first > seats ? 'much' : 'balanced',
      };
    })
    .sort((a, b) => b.asked - a.asked || inOrder(a.name, b.name) || inOrder(a.code, b.code));
}
