import { isWeekend } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type PlaceName, placeNames } from '../../place/place-names.ts';
import type { Round } from '../../programme/reads.ts';
import { daysOf, readOffer } from '../gallery/offer.ts';
import { choicesOf } from './by-hand-form.ts';
import type { TypedByHand } from './by-hand-typed.ts';

/** A place, or any place of an organisation, as a field offers it. */
export interface ChoiceOption {
  /** As the form sends it: `place:POL-1`. */
  value: string;
  code: string;
  organisation: string;
  /** `null` for any place of the organisation. */
  name: PlaceName | null;
  /** It was chosen, and takes no part any more. */
  gone: boolean;
}

/** What the form of a coordinator can choose from; what stands in the sign-up already is among it. */
export async function readByHandOffer(db: DbOrTrx, round: Round, before: TypedByHand | null) {
  const offer = await readOffer(db, round);
  const days = daysOf(round, offer, before?.days);
  const nameOf = placeNames(offer.places);
  const byOrganisation = Map.groupBy(offer.places, ({ organisation }) => organisation);
  const options = offer.organisations
    .filter(({ code }) => code !== before?.organisation)
    .flatMap(({ code, name: organisation }): ChoiceOption[] => {
      const own = (byOrganisation.get(code) ?? []).map((place) => ({
        ...{ value: `place:${place.code}`, code: place.code, organisation, gone: false },
        name: nameOf.get(place.code)!,
      }));
      // Of one place, any place says nothing more.
      const any = { value: `organisation:${code}`, code, organisation, name: null, gone: false };
      return own.length > 1 ? [...own, any] : own;
    });
  const known = new Set(options.map(({ value }) => value));
  const others = choicesOf(before?.choices ?? []).flatMap(({ kind, code }): ChoiceOption[] => {
    const value = `${kind}:${code}`;
    const name = offer.organisations.find((one) => one.code === code)?.name;
    if (known.has(value)) return [];
    return [{ value, code, organisation: name ?? code, name: null, gone: name === undefined }];
  });
  const homes = offer.organisations.map(({ code, name }) => ({ code, name }));
  return {
    offer,
    days,
    view: {
      organisations: homes,
      days: days.filter((day) => !isWeekend(day)),
      weekends: days.filter(isWeekend),
      options: [...options, ...others],
      hosts: offer.places
        .filter(({ organisation }) => before === null || organisation === before.organisation)
        .map(({ code, organisation }) => ({
          code,
          name: nameOf.get(code)!,
          organisation: homes.find((one) => one.code === organisation)?.name ?? organisation,
        })),
      most: Math.max(round.mostVisits, before?.visits ?? 1),
    },
  };
}

export type ByHandOffer = Awaited<ReturnType<typeof readByHandOffer>>['view'];

/** What its schema needs to know of it. */
export const rulesOf = (
  { offer, days }: Awaited<ReturnType<typeof readByHandOffer>>,
  { mostVisits }: Round,
) => ({
  organisations: new Set(offer.organisations.map(({ code }) => code)),
  ...{ places: offer.places, days, mostVisits },
});
