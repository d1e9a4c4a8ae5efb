import { KINDS } from '../../journey/programme/programme-kinds.ts';
import { inOrder } from '../../language/order.ts';
import { asking, type PageOf, pageOf, type Sort, sortOf } from '../../ui/asked.ts';

/** Nobody is called so: the first names and the last meet by number. */
const FIRST = ['Aisha', 'André', 'Anouk', 'Bilal', 'Bram', 'Carlijn', 'Chantal', 'Daan', 'Dilan', 'Esther'];
const LAST = ['Yılmaz', 'de Ruiter', 'Smit', 'El Amrani', 'van den Akker', 'Lopes'];

/** Fifteen working days in three weeks. */
export const DAYS = [8, 15, 22].flatMap((monday) =>
  [0, 1, 2, 3, 4].map((after) => `2027-03-${String(monday + after).padStart(2, '0')}`),
);

export const STATES = ['yes', 'waits', 'no'] as const;
export type PermissionState = (typeof STATES)[number];

export interface Sample {
  id: string;
  name: string;
  kind: keyof typeof KINDS;
  newcomer: boolean;
  /** Per choice whether it can be. */
  choices: boolean[];
  days: string[];
  permission: PermissionState;
}

const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The same each time: what looks like chance is arithmetic. */
export const SAMPLES: readonly Sample[] = LAST.flatMap((last, row) =>
  FIRST.map((first, column): Sample => {
    const number = row * FIRST.length + column;
    return {
      id: String(number + 1),
      name: `${first} ${last}`,
      kind: kinds[(number * 7) % kinds.length]!,
      newcomer: number % 4 === 0,
      choices: Array.from({ length: (number % 4) + 1 }, (_, choice) => (number + choice * 3) % 5 !== 0),
      days: DAYS.filter((_, day) => (number * 5 + day * day) % 7 < 3),
      permission: number % 9 === 4 ? 'waits' : number % 13 === 5 ? 'no' : 'yes',
    };
  }),
);

const VIEWS = {
  all: () => true,
  waits: ({ permission }: Sample) => permission !== 'yes',
  newcomer: ({ newcomer }: Sample) => newcomer,
} as const;
export type View = keyof typeof VIEWS;
export const VIEW_NAMES: Record<View, string> = { all: '', waits: 'zonder-toestemming', newcomer: 'nieuw' };

const COLUMNS = ['naam', 'dagen', 'toestemming'] as const;
export type SortKey = (typeof COLUMNS)[number];

const COMPARE: Record<SortKey, (a: Sample, b: Sample) => number> = {
  naam: () => 0,
  dagen: (a, b) => a.days.length - b.days.length,
  toestemming: (a, b) => STATES.indexOf(a.permission) - STATES.indexOf(b.permission),
};

export interface SampleList {
  page: PageOf<Sample>;
  sort: Sort<SortKey>;
  view: View;
  counts: Record<View, number>;
  query: string;
  kind: string;
  kinds: { kind: string; count: number }[];
  /** The ids of those who are left out for now. */
  aside: string[];
  open: Sample | null;
  /** Who stand before and after it. */
  beside: { position: number; previous: string | null; next: string | null } | null;
}

/** What the address asks of the list. */
export function listOf(search: URLSearchParams): SampleList {
  const sort = sortOf(search, COLUMNS);
  const view = (Object.keys(VIEWS) as View[]).find((key) => VIEW_NAMES[key] === search.get('toon')) ?? 'all';
  const query = search.get('zoek')?.trim() ?? '';
  const kind = search.get('soort') ?? '';
  const found = SAMPLES.filter(VIEWS[view]).filter(
    (one) => matches(one, query) && (kind === '' || one.kind === kind),
  );
  const sorted = found
    .toSorted((a, b) => COMPARE[sort.key](a, b) || inOrder(a.name, b.name))
    [sort.descending ? 'toReversed' : 'slice']();
  const at = sorted.findIndex(({ id }) => id === search.get('persoon'));
  return {
    ...{ sort, view, query, kind, aside: asideIn(search) },
    page: pageOf(search, sorted, 12),
    counts: {
      all: SAMPLES.length,
      waits: SAMPLES.filter(VIEWS.waits).length,
      newcomer: SAMPLES.filter(VIEWS.newcomer).length,
    },
    kinds: kinds
      .toSorted(inOrder)
      .map((one) => ({ kind: one, count: SAMPLES.filter((sample) => sample.kind === one).length })),
    open: sorted[at] ?? null,
    beside:
      at < 0
        ? null
        : { position: at + 1, previous: sorted[at - 1]?.id ?? null, next: sorted[at + 1]?.id ?? null },
  };
}

const matches = ({ name, kind }: Sample, query: string): boolean =>
  `${name} ${kind}`.toLowerCase().includes(query.toLowerCase());

/** There is no database behind a sample: who is left out stands in the address. */
export const asideIn = (search: URLSearchParams): string[] => {
  const known = new Set(SAMPLES.map(({ id }) => id));
  return (search.get('weg') ?? '').split('.').filter((id) => known.has(id));
};

export interface Wish {
  intent: string;
  picked: string[];
  days: string[];
}

/** The address after something was done; `null` when nobody was chosen. */
export function carriedOut(search: URLSearchParams, { intent, picked, days }: Wish): string | null {
  const known = picked.filter((id) => SAMPLES.some((one) => one.id === id));
  const aside = asideIn(search);
  switch (intent) {
    case 'days':
      return asking(
        search,
        { gedaan: 'dagen', wie: null, dagen: DAYS.filter((day) => days.includes(day)).join('.') },
        'dagen',
      );
    case 'aside':
      return known.length === 0
        ? null
        : asking(search, {
            gedaan: 'weg',
            wie: known.join('.'),
            weg: [...new Set([...aside, ...known])].join('.'),
          });
    case 'back':
      return asking(search, {
        ...{ gedaan: 'terug', wie: known.join('.') },
        weg: aside.filter((id) => !known.includes(id)).join('.'),
      });
    case 'remind':
      return known.length === 0 ? null : asking(search, { gedaan: 'herinnerd', wie: known.join('.') });
    default:
      return null;
  }
}
