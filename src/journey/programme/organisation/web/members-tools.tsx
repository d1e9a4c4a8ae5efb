import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
import { FILTERS, type Filter } from './member-view.ts';
import { words } from './member-words.ts';
import { type MembersList, narrowings } from './members-list.ts';
import { words as membersWords } from './members-words.ts';

/** What was done is said once. */
export const SAID = { gedaan: null, aantal: null, wie: null };

interface MembersToolsProps {
  filter: Filter;
  counts: Record<Filter, number>;
  list: MembersList;
}

/** What narrows the list of organisations: ready-made choices out of it, and a search. */
export function MembersTools({ filter, counts, list: { query, narrowed, page } }: MembersToolsProps) {
  const t = useWords(words);
  const l = useWords(membersWords);
  const [search] = useSearchParams();
  const without = (name: string) => asking(search, { ...SAID, [name]: null });
  const labels = { soort: t.kind, regio: t.region };
  const anyText = { soort: l.anyKind, regio: l.anyRegion };
  return (
    <>
      <Views
        label={l.filters}
        items={(Object.keys(FILTERS) as Filter[]).map((key) => ({
          to: asking(search, { ...SAID, toon: FILTERS[key] }),
          text: t.filter[key],
          count: counts[key],
          current: key === filter,
        }))}
      />
      <Narrowing
        search={{ name: 'zoek', label: l.search, value: query }}
        filters={narrowings.map((name) => ({
          ...{ name, label: labels[name], value: narrowed[name].value, anyText: anyText[name] },
          options: narrowed[name].options.map(({ value, count }) => ({ value, text: value, count })),
        }))}
        kept={['toon', 'op']}
        page={page}
        without={without}
        chosen={narrowings
          .filter((name) => narrowed[name].value !== '')
          .map((name) => ({ key: name, text: narrowed[name].value }))}
      />
    </>
  );
}
