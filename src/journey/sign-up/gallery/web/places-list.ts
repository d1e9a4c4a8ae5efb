import { holdsWords } from '../../../../language/found.ts';
import { inOrder } from '../../../../language/order.ts';
import { type PageOf, pageOf, type Sort, sortOf } from '../../../../ui/asked.ts';
import { slotsTooSmall } from '../../../place/place.ts';
import type { Condition } from '../../../place/schema.ts';
import { lookOf } from '../../../programme/programme-kinds.ts';
import type { PlacesShown } from '../../paths.ts';
import type { PlaceWithDemand } from '../../reads-demand.ts';

/** As many as fit in a window and a half. */
const SIZE = 24;

/** How a filter is called in the address. */
export const FILTERS = {
  all: '',
  dayless: 'zonder-dag',
  asked: 'veel-vraag',
  condition: 'voorwaarde',
  secret: 'geheim',
} as const satisfies Record<string, PlacesShown | ''>;
export type Filter = keyof typeof FILTERS;
export const filters = Object.keys(FILTERS) as Filter[];

const COLUMNS = ['plek', 'organisatie', 'dagen', 'gevraagd'] as const;
export type SortKey = (typeof COLUMNS)[number];

/** Of a secret place a list says on how many seats people hope, and nothing of the days. */
export interface PlaceRow {
  code: string;
  title: string;
  secret: boolean;
  organisation: string;
  look: ReturnType<typeof lookOf>;
  /** Of a secret place it is not told either. */
  host: string | null;
  /** `secret`: there are days, and they are not told here. */
  days: readonly string[] | 'secret' | 'none' | 'withdrawn';
  tooSmall: readonly string[] | 'secret' | null;
  seats: number;
  minimum: number;
  asked: number;
  first: number;
  condition: Condition;
}

export interface PlacesList {
  filter: Filter;
  sort: Sort<SortKey>;
  query: string;
  organisation: string;
  page: PageOf<PlaceRow>;
  organisations: { code: string; name: string; count: number }[];
}

export const seatsOf = ({ slots }: Pick<PlaceWithDemand, 'slots'>): number =>
  slots.reduce((sum, { capacity }) => sum + capacity, 0);

// First choices only: with four choices a person, nearly every place is named more often than it has seats.
const tests: Record<Filter, (place: PlaceWithDemand) => boolean> = {
  all: () => true,
  dayless: ({ slots, withdrawn }) => slots.length === 0 && !withdrawn,
  asked: (place) => place.first > seatsOf(place),
  condition: ({ condition }) => condition !== 'none',
  secret: ({ secret }) => secret,
};

export const countsOf = (places: readonly PlaceWithDemand[]): Record<Filter, number> =>
  Object.fromEntries(filters.map((key) => [key, places.filter(tests[key]).length])) as Record<Filter, number>;

/** Where a secret place stands says nothing of its days: by day they come last. */
const firstDay = ({ secret, slots }: PlaceWithDemand): string =>
  secret ? '' : (slots.map(({ days }) => days[0] ?? '').sort()[0] ?? '');
const secretLast = (a: PlaceWithDemand, b: PlaceWithDemand) => Number(a.secret) - Number(b.secret);

const COMPARE: Record<SortKey, (a: PlaceWithDemand, b: PlaceWithDemand) => number> = {
  plek: (a, b) => inOrder(a.title, b.title),
  organisatie: (a, b) => inOrder(a.organisationName, b.organisationName),
  dagen: (a, b) => secretLast(a, b) || inOrder(firstDay(a), firstDay(b)),
  gevraagd: (a, b) => a.first - b.first || a.asked - b.asked,
};

/** What the address asks of the places of a round. */
export function listOf(places: readonly PlaceWithDemand[], search: URLSearchParams): PlacesList {
  const shown = search.get('toon');
  const filter = filters.find((key) => FILTERS[key] === shown) ?? 'all';
  const sort = sortOf(search, COLUMNS);
  const [query, organisation] = ['zoek', 'organisatie'].map((name) => search.get(name) ?? '') as [
    string,
    string,
  ];
  const among = places.filter((place) => tests[filter](place) && holds(place, query));
  const found = among.filter((place) => organisation === '' || place.organisation === organisation);
  const sorted = found.toSorted(COMPARE[sort.key]);
  if (sort.descending) {
    sorted.reverse();
    if (sort.key === 'dagen') sorted.sort(secretLast);
  }
  const page = pageOf(search, sorted, SIZE);
  return {
    ...{ filter, sort, query, organisation },
    page: { ...page, items: page.items.map(rowOf) },
    organisations: organisationsOf(places, among, organisation),
  };
}

const holds = (place: PlaceWithDemand, query: string): boolean =>
  query === '' ||
  holdsWords(query, [place.code, place.title, place.organisationName, place.secret ? '' : place.hostName]);

/** Those that have a place, and the one that was chosen, also when nothing of it is found. */
function organisationsOf(
  places: readonly PlaceWithDemand[],
  among: readonly PlaceWithDemand[],
  chosen: string,
) {
  const counts = Map.groupBy(among, ({ organisation }) => organisation);
  const names = new Map(places.map((place) => [place.organisation, place.organisationName]));
  return [...names]
    .filter(([code]) => code === chosen || counts.has(code))
    .map(([code, name]) => ({ code, name, count: counts.get(code)?.length ?? 0 }))
    .toSorted((a, b) => inOrder(a.name, b.name));
}

function rowOf(place: PlaceWithDemand): PlaceRow {
  const { code, title, secret, slots, withdrawn, minimum, asked, first, condition } = place;
  const days = slots.flatMap((slot) => slot.days);
  const tooSmall = slotsTooSmall(place).flatMap((slot) => slot.days);
  return {
    ...{ code, title, secret, minimum, asked, first, condition },
    organisation: place.organisationName,
    look: lookOf(place.organisationKind),
    host: secret ? null : place.hostName,
    days: withdrawn ? 'withdrawn' : days.length === 0 ? 'none' : secret ? 'secret' : days,
    tooSmall: tooSmall.length === 0 ? null : secret ? 'secret' : tooSmall,
    seats: seatsOf(place),
  };
}
