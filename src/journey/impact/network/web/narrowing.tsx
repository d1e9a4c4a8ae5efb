import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { Button } from '../../../../ui/button.tsx';
import { Facet } from '../../../../ui/facets.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FilterChips } from '../../../../ui/list-tools.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { networkPath } from '../../paths.ts';
import type { FilterOption } from '../asked.ts';
import type { FamilyKey } from '../by-family.ts';
import { words } from './network-words.ts';

interface NarrowingProps {
  filters: { families: FilterOption[]; regions: FilterOption[] };
  asked: { families: readonly string[]; regions: readonly string[] };
  /** How many organisations are left. */
  shown: number;
}

/** Kinds and regions: a form that is read, so that what it asks stands in the address. */
export function NetworkNarrowing({ filters, asked, shown }: NarrowingProps) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const isKept = useKeptFields('filter') !== null;
  const familyName = (family: string) => FAMILY_NAMES[locale][family as FamilyKey];
  const without = (name: string, value: string) => {
    const left = new URLSearchParams(search);
    left.delete(name, value);
    return asking(left, { gedaan: null, paren: null });
  };
  const chips = [
    ...asked.families.map((value) => ({
      key: `soort ${value}`,
      text: familyName(value),
      to: without('soort', value),
    })),
    ...asked.regions.map((value) => ({ key: `regio ${value}`, text: value, to: without('regio', value) })),
  ];
  return (
    <div className="ws-net-narrowing">
      <details className="ws-disclosure" open={isKept || undefined}>
        <summary className="ws-disclosure__summary">
          <Icon name="filter" /> {t.filters(chips.length)}
        </summary>
        <KeptForm kept="filter" method="get" action={networkPath()} role="search" aside>
          {['ronde', 'programma'].map((name) =>
            search.get(name) ? (
              <input key={name} type="hidden" name={name} value={search.get(name)!} />
            ) : null,
          )}
          <div className="ws-net-facets">
            <Facet
              name="soort"
              legend={t.kinds}
              chosen={asked.families}
              options={filters.families.map((one) => ({ ...one, text: familyName(one.value) }))}
            />
            {filters.regions.length > 1 ? (
              <Facet
                name="regio"
                legend={t.regions}
                chosen={asked.regions}
                options={filters.regions.map((one) => ({ ...one, text: one.value }))}
              />
            ) : null}
          </div>
          <p>
            <Button variant="secondary">{t.show}</Button>
          </p>
        </KeptForm>
      </details>
      <FilterChips label={t.chips} removeText={t.remove} items={chips} />
      {chips.length > 0 ? <p className="ws-soft">{t.narrowed(shown)}</p> : null}
    </div>
  );
}
