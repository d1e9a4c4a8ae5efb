import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
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
      <Narrowing
        search={{ name: 'zoek', label: t.search, value: query }}
        filters={[
          {
            ...{ name: 'organisatie', label: t.organisation, value: organisation },
            anyText: t.allOrganisations(organisations.length),
            options: organisations.map(({ code, name, count }) => ({ value: code, text: name, count })),
          },
        ]}
        kept={['toon', 'op']}
        page={page}
        without={without}
        chosen={organisations
          .filter(({ code }) => code === organisation)
          .map(({ name }) => ({ key: 'organisatie', text: name }))}
      />
    </>
  );
}
