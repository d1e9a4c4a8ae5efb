import { holdsWords } from '../../../language/found.ts';
import { inOrder } from '../../../language/order.ts';
import { KINDS, lookOf } from '../../programme/programme-kinds.ts';
import { daySchema } from '../../programme/schema.ts';
import type { GalleryPlace } from './gallery.ts';

export interface GalleryFilter {
  /** What somebody wants to see: each of its words has to stand somewhere in what is told of a place. */
  text: string;
  /** Families of kinds, or a kind as it was typed: older addresses ask for that. */
  kinds: readonly string[];
  regions: readonly string[];
  days: readonly string[];
  conditions: readonly string[];
  room: boolean;
}

/** Each as often as a form sends it; a region may have a comma in its name. */
const listOf = (search: URLSearchParams, name: string): string[] => [
  ...new Set(search.getAll(name).filter(Boolean)),
];

export const filterOf = (search: URLSearchParams): GalleryFilter => ({
  text: (search.get('zoek') ?? '').trim().slice(0, 80),
  kinds: listOf(search, 'soort'),
  regions: listOf(search, 'regio'),
  // Anybody can type an address: what is no day is not asked for.
  days: listOf(search, 'dag').filter((day) => daySchema.safeParse(day).success),
  conditions: listOf(search, 'voorwaarde'),
  room: search.has('vrij'),
});

/** In the order in which they are named everywhere; what has no family comes last. */
const FAMILIES = [...new Set<string>(Object.values(KINDS).map(({ family }) => family)), 'none'];

export const isFamily = (value: string): boolean => FAMILIES.includes(value);

export const familyOf = (kind: string): string => lookOf(kind)?.family ?? 'none';

const tests: { [Part in keyof GalleryFilter]: (place: GalleryPlace, asked: GalleryFilter[Part]) => boolean } =
  {
    text: ({ title, description, organisation, kind }, asked) =>
      holdsWords(asked, [title, description, organisation, kind]),
    kinds: ({ kind }, asked) => asked.length === 0 || asked.includes(familyOf(kind)) || asked.includes(kind),
    regions: ({ region }, asked) => asked.length === 0 || asked.includes(region),
    // Of a secret place no day is told: whatever day is asked for, it is there, so that nothing can be learned from it.
    days: ({ secret, slots }, asked) =>
      asked.length === 0 || secret || slots.some((slot) => asked.some((day) => slot.days.includes(day))),
    conditions: ({ condition }, asked) => asked.length === 0 || asked.includes(condition),
    room: ({ room }, asked) => !asked || room,
  };

function passes(place: GalleryPlace, filter: GalleryFilter): boolean {
  return (
    tests.text(place, filter.text) &&
    tests.kinds(place, filter.kinds) &&
    tests.regions(place, filter.regions) &&
    tests.days(place, filter.days) &&
    tests.conditions(place, filter.conditions) &&
    tests.room(place, filter.room)
  );
}

export const filterGallery = (places: readonly GalleryPlace[], filter: GalleryFilter): GalleryPlace[] =>
  places.filter((place) => passes(place, filter));

export interface Counted {
  value: string;
  count: number;
}

/** Per value how many places there are with it, the other filters as they are; of a day how many seats. */
export function countGallery(places: readonly GalleryPlace[], filter: GalleryFilter) {
  const count = (without: Partial<GalleryFilter>, said: (place: GalleryPlace) => string): Counted[] => {
    const left = filterGallery(places, { ...filter, ...without });
    return [...new Set(places.map(said))]
      .filter(Boolean)
      .sort(inOrder)
      .map((value) => ({ value, count: left.filter((place) => said(place) === value).length }));
  };
  const anyDay = filterGallery(places, { ...filter, days: [] });
  const slots = places.flatMap((place) => place.slots);
  const left = new Set(anyDay.flatMap((place) => place.slots));
  return {
    families: count({ kinds: [] }, ({ kind }) => familyOf(kind)).toSorted(
      (a, b) => FAMILIES.indexOf(a.value) - FAMILIES.indexOf(b.value),
    ),
    regions: count({ regions: [] }, ({ region }) => region),
    conditions: count({ conditions: [] }, ({ condition }) => condition),
    days: [...new Set(slots.flatMap(({ days }) => days))].sort().map((value) => ({
      value,
      count: slots
        .filter((slot) => left.has(slot) && slot.days.includes(value))
        .reduce((sum, { capacity }) => sum + capacity, 0),
    })),
    room: filterGallery(places, { ...filter, room: true }).length,
    secret: anyDay.filter(({ secret }) => secret).length,
  };
}
