import { formatLongDay, type Locale } from '../../../../language/format.ts';
import { asking } from '../../../../ui/asked.ts';
import { Button } from '../../../../ui/button.tsx';
import { DayPicker } from '../../../../ui/day-picker.tsx';
import { Facet } from '../../../../ui/facets.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { SearchField } from '../../../../ui/list-tools.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { GalleryFilter } from '../filter.ts';
import { ORDERS } from '../orders.ts';
import type { GalleryView } from '../view.ts';
import { words } from './gallery-words.ts';

type Words = (typeof words)['nl'];

/** What narrows the list: a form that is read, so that what it asks stands in the address. */
export function GalleryFilters({ view, here }: { view: GalleryView; here: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const isKept = useKeptFields('filter') !== null;
  const { filter, filters, kindsAsked, order, chosen } = view;
  const on = chipsOf(filter, new URLSearchParams(), t, locale).length;
  return (
    <details className="ws-split__filters" open={isKept || undefined}>
      <summary className="ws-split__summary">
        <Icon name="filter" /> {t.filters(on)}
      </summary>
      <KeptForm kept="filter" method="get" action={here} role="search">
        {chosen.length > 0 ? (
          <input type="hidden" name="gekozen" value={chosen.map(({ code }) => code).join(',')} />
        ) : null}
        {kindsAsked.map((kind) => (
          <input key={kind} type="hidden" name="soort" value={kind} />
        ))}
        {order === 'drawn' ? null : <input type="hidden" name="volgorde" value={ORDERS[order]} />}
        <div className="ws-facet">
          <span className="ws-facet__label" aria-hidden="true">
            {t.search}
          </span>
          <SearchField search={{ name: 'zoek', label: t.search, value: filter.text }} />
        </div>
        {filters.days.length > 0 ? (
          <fieldset className="ws-facet">
            <legend>{t.days}</legend>
            <DayPicker
              name="dag"
              days={filters.days.map(({ value }) => value)}
              chosen={filter.days}
              caption={t.dayCaption}
              weekText={t.week}
              noteOf={(day) => {
                const seats = filters.days.find(({ value }) => value === day)?.count ?? 0;
                return (
                  <>
                    <span aria-hidden="true">{seats}</span>
                    <VisuallyHidden>{t.seatsOn(seats)}</VisuallyHidden>
                  </>
                );
              }}
            />
            <p className="ws-facet__note">{t.daysNote}</p>
          </fieldset>
        ) : null}
        <Facet
          name="soort"
          legend={t.kinds}
          chosen={filter.kinds}
          options={filters.families.map((one) => ({ ...one, text: familyName(one.value, locale) }))}
        />
        {filters.regions.length > 1 ? (
          <Facet
            name="regio"
            legend={t.regions}
            chosen={filter.regions}
            options={filters.regions.map((one) => ({ ...one, text: one.value }))}
          />
        ) : null}
        <Facet
          name="voorwaarde"
          legend={t.asks}
          chosen={filter.conditions}
          options={filters.conditions.map((one) => ({ ...one, text: t.asked[one.value] ?? one.value }))}
        />
        <Facet
          name="vrij"
          legend={t.seats}
          chosen={filter.room ? ['1'] : []}
          options={[{ value: '1', text: t.free, count: filters.room }]}
        />
        <p className="ws-facet__note">{t.freeNote}</p>
        <p>
          <Button variant="secondary">{t.show}</Button>
        </p>
      </KeptForm>
    </details>
  );
}

/** Older addresses ask for a kind as it was typed. */
const familyName = (value: string, locale: Locale): string =>
  (FAMILY_NAMES[locale] as Record<string, string>)[value] ?? value;

/** What the list is narrowed to, each with the address without it. */
export function chipsOf(filter: GalleryFilter, search: URLSearchParams, t: Words, locale: Locale) {
  const without = (name: string, value: string) => {
    const left = new URLSearchParams(search);
    left.delete(name, value);
    return asking(left, { tot: null });
  };
  const several = (name: string, values: readonly string[], say: (value: string) => string) =>
    values.map((value) => ({ key: `${name} ${value}`, text: say(value), to: without(name, value) }));
  return [
    ...(filter.text
      ? [{ key: 'zoek', text: `“${filter.text}”`, to: asking(search, { zoek: null, tot: null }) }]
      : []),
    ...several('dag', filter.days, (day) => formatLongDay(day, locale)),
    ...several('soort', filter.kinds, (kind) => familyName(kind, locale)),
    ...several('regio', filter.regions, (region) => region),
    ...several('voorwaarde', filter.conditions, (asked) => t.asked[asked] ?? asked),
    ...(filter.room ? [{ key: 'vrij', text: t.free, to: asking(search, { vrij: null, tot: null }) }] : []),
  ];
}
