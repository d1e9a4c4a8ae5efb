import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { useWords } from '../../../../ui/language.tsx';
import { FilterBar, FilterChips, Views } from '../../../../ui/list-tools.tsx';
import { listWords } from '../../../../ui/list-words.ts';
import { FILTERS, type Filter, filters, type PlacesList } from './places-list.ts';
import { words } from './places-words.ts';

/** What was done is said once. */
const SAID = { gedaan: null };

interface PlacesToolsProps {
  list: PlacesList;
  counts: Record<Filter, number>;
}

/** What narrows the list of places: ready-made choices out of it, and a search. */
export function PlacesTools({ list, counts }: PlacesToolsProps) {
  const t = useWords(words);
  const more = useWords(listWords);
  const [search] = useSearchParams();
  const { filter, page, query, organisation, organisations } = list;
  const without = (name: string) => asking(search, { ...SAID, [name]: null });
  return (
    <>
      <Views
        label={t.filters}
        items={filters.map((key) => ({
          to: asking(search, { ...SAID, toon: FILTERS[key] }),
          text: t.filter[key],
          count: counts[key],
          current: key === filter,
        }))}
      />
      <FilterBar
        search={{ name: 'zoek', label: t.search, value: query }}
        filters={[
          {
            ...{ name: 'organisatie', label: t.organisation, value: organisation },
            anyText: t.allOrganisations(organisations.length),
            options: organisations.map(({ code, name, count }) => ({ value: code, text: name, count })),
          },
        ]}
        kept={['toon', 'op'].flatMap((name): [string, string][] => {
          const value = search.get(name);
          return value ? [[name, value]] : [];
        })}
        moreText={more.filter}
        submitText={more.show}
        result={more.result(page.first, page.last, page.total)}
      />
      <FilterChips
        label={more.chips}
        removeText={more.remove}
        items={[
          ...(query ? [{ key: 'zoek', text: `“${query}”`, to: without('zoek') }] : []),
          ...organisations
            .filter(({ code }) => code === organisation)
            .map(({ name }) => ({ key: 'organisatie', text: name, to: without('organisatie') })),
        ]}
      />
    </>
  );
}
