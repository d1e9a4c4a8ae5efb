import { inOrder } from '../../../../language/order.ts';
import { type PageOf, pageOf, type Sort, sortOf } from '../../../../ui/asked.ts';
import type { VisitRow } from '../read-board.ts';

/** As many as fit in a window and a half. */
const SIZE = 24;
const COLUMNS = ['wie', 'van', 'naar', 'dag', 'keuze'] as const;
export type SortKey = (typeof COLUMNS)[number];

export const VIEWS = ['alle', 'lage-keuze', 'vast', 'anders', 'geheim'] as const;
export type View = (typeof VIEWS)[number];

export interface VisitList {
  view: View;
  sort: Sort<SortKey>;
  query: string;
  counts: Record<View, number>;
  page: PageOf<VisitRow>;
}

const TESTS: Record<View, (row: VisitRow) => boolean> = {
  alle: () => true,
  'lage-keuze': ({ tier }) => tier === null || tier >= 3,
  vast: ({ locked }) => locked,
  anders: ({ changed }) => changed,
  geheim: ({ to }) => to.secret,
};

const COMPARE: Record<SortKey, (a: VisitRow, b: VisitRow) => number> = {
  wie: () => 0,
  van: (a, b) => inOrder(a.from.name, b.from.name),
  naar: (a, b) => inOrder(a.to.name, b.to.name) || inOrder(a.to.place.title, b.to.place.title),
  dag: (a, b) => inOrder(a.days?.join() ?? '', b.days?.join() ?? ''),
  keuze: (a, b) => (a.tier ?? 99) - (b.tier ?? 99),
};

/** What the address asks of the visits, which come by name. @returns also the ids of all people found, in order */
export function visitList(search: URLSearchParams, all: readonly VisitRow[]): VisitList & { ids: string[] } {
  const view = VIEWS.find((one) => one === search.get('lijst')) ?? 'alle';
  const query = search.get('zoek') ?? '';
  const sort = sortOf(search, COLUMNS);
  const words = plain(query).split(' ').filter(Boolean);
  const found = all.filter((row) => TESTS[view](row) && holds(row, words));
  const sorted = found.toSorted(COMPARE[sort.key]);
  if (sort.descending) sorted.reverse();
  // Not by their order either: whichever way it is sorted by day, those without one come last, by name.
  const shown =
    sort.key === 'dag'
      ? [...sorted.filter(({ days }) => days !== null), ...found.filter(({ days }) => days === null)]
      : sorted;
  const counts = Object.fromEntries(VIEWS.map((one) => [one, all.filter(TESTS[one]).length]));
  return {
    ...{ view, sort, query },
    counts: counts as Record<View, number>,
    page: pageOf(search, shown, SIZE),
    ids: [...new Set(shown.map(({ id }) => id).filter(Boolean))],
  };
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** In who it is and where they go; never in a day. */
function holds({ name, jobTitle, from, to }: VisitRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain([name, jobTitle, from.name, to.name, to.place.title].join(' '));
  return words.every((word) => text.includes(word));
}
