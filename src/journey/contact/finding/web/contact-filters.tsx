import { Button } from '../../../../ui/button.tsx';
import { Facet } from '../../../../ui/facets.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { Known } from '../../contact.ts';
import { directoryPath } from '../../paths.ts';
import type { Answer } from '../find-cards.ts';
import { words } from './contacts-words.ts';

interface ContactFiltersProps {
  asked: { q: string; known: readonly string[]; families: readonly string[]; regions: readonly string[] };
  facets: Answer['facets'];
  programme: string | undefined;
}

/** What narrows the list: a form that is read, so that what it asks stands in the address. */
export function ContactFilters({ asked, facets, programme }: ContactFiltersProps) {
  const t = useWords(words);
  const families: Record<string, string> = FAMILY_NAMES[useLocale()];
  const isKept = useKeptFields('filter') !== null;
  const known: Record<string, string> = t.knownAs satisfies Record<Known, string>;
  if (facets.known.length === 0) return null;
  return (
    <details className="ws-split__filters" open={isKept || undefined}>
      <summary className="ws-split__summary">
        <Icon name="filter" /> {t.filters}
      </summary>
      <KeptForm kept="filter" method="get" action={directoryPath()}>
        {programme ? <input type="hidden" name="programma" value={programme} /> : null}
        {asked.q ? <input type="hidden" name="q" value={asked.q} /> : null}
        <Facet
          name="ken"
          legend={t.known}
          chosen={asked.known}
          options={facets.known.map((one) => ({ ...one, text: known[one.value] }))}
        />
        <Facet
          name="soort"
          legend={t.kinds}
          chosen={asked.families}
          options={facets.families.map((one) => ({ ...one, text: families[one.value] }))}
        />
        <Facet
          name="regio"
          legend={t.regions}
          chosen={asked.regions}
          options={facets.regions.map((one) => ({ ...one, text: one.value }))}
        />
        <p>
          <Button variant="secondary">{t.show}</Button>
        </p>
      </KeptForm>
    </details>
  );
}
