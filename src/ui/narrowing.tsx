import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from './language.tsx';
import { type Filter, FilterBar, FilterChips } from './list-tools.tsx';
import { listWords } from './list-words.ts';

interface NarrowingProps {
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
export function Narrowing({ search, filters, kept, page, chosen, without }: NarrowingProps) {
  const t = useWords(listWords);
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
        moreText={t.filter}
        submitText={t.show}
        result={t.result(page.first, page.last, page.total)}
      />
      <FilterChips
        label={t.chips}
        removeText={t.remove}
        items={[...typed, ...chosen].map(({ key, text }) => ({ key, text, to: without(key) }))}
      />
    </>
  );
}
