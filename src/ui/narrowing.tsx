import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type Filter, FilterBar, FilterChips } from './list-tools.tsx';

interface NarrowingProps {
  words: {
    filter: string;
    show: string;
    result: (first: number, last: number, total: number) => string;
    chips: string;
    remove: string;
  };
  search: { name: string; label: string; value: string };
  filters: Filter[];
  /** What the address may ask besides, which stays. */
  kept: readonly string[];
  page: { first: number; last: number; total: number };
  /** What of the filters was chosen. */
  chosen: { key: string; text: ReactNode }[];
  /** The address that no longer asks something. */
  without: (name: string) => string;
}

/** The search and the filters of a list, and below them what it is narrowed to. */
export function Narrowing({ words, search, filters, kept, page, chosen, without }: NarrowingProps) {
  const [asked] = useSearchParams();
  const typed = search.value ? [{ key: search.name, text: `“${search.value}”` }] : [];
  return (
    <>
      <FilterBar
        search={search}
        filters={filters}
        kept={kept.flatMap((name): [string, string][] => {
          const value = asked.get(name);
          return value ? [[name, value]] : [];
        })}
        moreText={words.filter}
        submitText={words.show}
        result={words.result(page.first, page.last, page.total)}
      />
      <FilterChips
        label={words.chips}
        removeText={words.remove}
        items={[...typed, ...chosen].map(({ key, text }) => ({ key, text, to: without(key) }))}
      />
    </>
  );
}
