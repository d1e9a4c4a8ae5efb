/**
 * What is asked of a list stands in the address, so that it can be kept, sent and gone back to, and works without
 * JavaScript. A link changes some of it and leaves the rest.
 */
export type Change = Record<string, string | number | null>;

/** Which page of a list is shown; another list begins at the first. */
export const PAGE = 'blad';
/** By what a list is sorted: `naam`, or `-naam` from the last to the first. */
export const SORT = 'op';

/** The address of the same page with some of what was asked changed; `null` no longer asks it. */
export function asking(search: URLSearchParams, change: Change, part?: string): string {
  const next = new URLSearchParams(search);
  if (!(PAGE in change)) next.delete(PAGE);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, String(value));
  }
  return `?${next}${part === undefined ? '' : `#${encodeURIComponent(part)}`}`;
}

export interface Sort<K extends string> {
  key: K;
  descending: boolean;
}

/** What is sorted by; the first of the keys when nothing is asked that there is. */
export function sortOf<K extends string>(search: URLSearchParams, keys: readonly [K, ...K[]]): Sort<K> {
  const asked = search.get(SORT) ?? '';
  const descending = asked.startsWith('-');
  const key = keys.find((one) => one === asked.replace(/^-/, ''));
  return key ? { key, descending } : { key: keys[0], descending: false };
}

export interface SortLink {
  to: string;
  direction?: 'ascending' | 'descending' | undefined;
}

/** For the head of a column: a second press turns it round. */
export function sortLink<K extends string>(search: URLSearchParams, sort: Sort<K>, key: K): SortLink {
  const isOwn = sort.key === key;
  const to = asking(search, { [SORT]: isOwn && !sort.descending ? `-${key}` : key });
  return { to, direction: isOwn ? (sort.descending ? 'descending' : 'ascending') : undefined };
}

export interface PageOf<T> {
  items: T[];
  /** From 1. */
  page: number;
  pages: number;
  /** Which of all they are, from 1; 0 when there are none. */
  first: number;
  last: number;
  total: number;
}

/** The part of a list that is asked for; what lies past the end gives the last page. */
export function pageOf<T>(search: URLSearchParams, all: readonly T[], size: number): PageOf<T> {
  const at = pageAt(search, all.length, size);
  return { ...at, items: all.slice((at.page - 1) * size, at.page * size) };
}

/** The same of a list of which only that part is read. */
export function pageAt(search: URLSearchParams, total: number, size: number): Omit<PageOf<never>, 'items'> {
  const pages = Math.max(1, Math.ceil(total / size));
  const asked = Number(search.get(PAGE) ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  return { page, pages, first, last: Math.min(page * size, total), total };
}

/** Which pages are named: the first, the last and those around this one; `null` stands for those between. */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const named = [...new Set(near)].sort((a, b) => a - b);
  return named.flatMap((one, index) => {
    const before = named[index - 1] ?? 0;
    // Where one page alone would be left out, it is named.
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}
