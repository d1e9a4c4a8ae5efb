import { repeats } from '../../language/apart.ts';
import { formatDays, type Locale } from '../../language/format.ts';

interface Named {
  code: string;
  title: string;
  secret: boolean;
  slots: readonly { days: readonly string[] }[];
}

/** How a place is called: its title and, where that repeats, what tells it apart from the others. */
export interface PlaceName {
  title: string;
  /** Of a secret place no days, to nobody. */
  apart: { code: string; days: string[] } | null;
}

/** Code → name of these places, so that no two of them are called the same. */
export function placeNames(places: readonly Named[]): Map<string, PlaceName> {
  const isRepeated = repeats(places, ({ title }) => title);
  return new Map(
    places.map((place) => {
      const { code, title, secret, slots } = place;
      const days = secret ? [] : slots.flatMap((slot) => slot.days);
      return [code, { title, apart: isRepeated(place) ? { code, days } : null }];
    }),
  );
}

/** `Een dag mee`, or `Een dag mee (di 9 mrt, POL-1)` when another has that title as well. */
export function sayPlace({ title, apart }: PlaceName, locale: Locale): string {
  if (apart === null) return title;
  const details = [formatDays(apart.days, locale), apart.code].filter(Boolean);
  return `${title} (${details.join(', ')})`;
}

/** The same where the days stand beside it, or may not be told: `Een dag mee (POL-1)`. */
export function sayPlaceBriefly({ title, apart }: PlaceName): string {
  return apart === null ? title : `${title} (${apart.code})`;
}
