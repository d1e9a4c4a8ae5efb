import { useSearchParams } from 'react-router';
import { formatDay } from '../../../../language/format.ts';
import { asking } from '../../../../ui/asked.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
import { words } from '../../words.ts';
import { FILTERS, type Filter } from './people.ts';
import type { PeopleList } from './people-list.ts';
import { SAID } from './people-table.tsx';
import { words as peopleWords } from './people-words.ts';

/** What narrows the list: ready-made choices out of it, and a search. */
export function PeopleViews({ filter, counts }: { filter: Filter; counts: Record<Filter, number> }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  return (
    <Views
      label={t.filters}
      items={(Object.keys(FILTERS) as Filter[]).map((key) => ({
        to: asking(search, { ...SAID, persoon: null, toon: FILTERS[key] }),
        text: t.filter[key],
        count: counts[key],
        current: key === filter,
      }))}
    />
  );
}

export function PeopleSearch({ list }: { list: PeopleList }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { page, query, organisation, day, organisations, days } = list;
  const without = (name: string) => asking(search, { ...SAID, persoon: null, [name]: null });
  return (
    <Narrowing
      search={{ name: 'zoek', label: more.search, value: query }}
      filters={[
        {
          ...{ name: 'organisatie', label: t.organisation, value: organisation },
          anyText: more.allOrganisations(organisations.length),
          options: organisations.map(({ code, name, count }) => ({ value: code, text: name, count })),
        },
        {
          ...{ name: 'vrij', label: more.day, value: day, anyText: more.anyDay },
          options: days.map((one) => ({
            value: one.day,
            text: formatDay(one.day, locale),
            count: one.count,
          })),
        },
      ]}
      kept={['toon', 'op']}
      page={page}
      without={without}
      chosen={[
        ...organisations
          .filter(({ code }) => code === organisation)
          .map(({ name }) => ({ key: 'organisatie', text: name })),
        ...days
          .filter((one) => one.day === day)
          .map((one) => ({
            key: 'vrij',
            text: more.freeOn(formatDay(one.day, locale)),
          })),
      ]}
    />
  );
}
