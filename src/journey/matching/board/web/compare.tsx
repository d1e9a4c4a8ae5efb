import { formatDays } from '../../../../language/format.ts';
import { Button } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import { words as matchingWords } from '../../words.ts';
import type { Compared, Where } from '../compare.ts';
import type { LineView } from '../lines.ts';
import { words } from './board-words.ts';
import { useLine } from './history.tsx';
import { words as runsWords } from './runs-words.ts';

interface CompareProps {
  compared: Omit<Compared, 'rows'> & {
    rows: (Omit<Compared['rows'][number], 'by'> & { by: LineView | null })[];
  };
}

/** Any two runs beside each other: who goes elsewhere, and by which decision. */
export default function Compare({ compared: { runs, from, to, rows } }: CompareProps) {
  const r = useWords(runsWords);
  const m = useWords(matchingWords);
  const says = useLine();
  const options = runs.map(({ id, number, step }) => ({ value: id, label: r.run(number, step) }));
  return (
    <>
      <KeptForm kept="vergelijk" method="get" className="ws-compare" preventScrollReset>
        <input type="hidden" name="toon" value="verschil" />
        <SelectField id="was" name="was" label={r.compareFrom} options={options} defaultValue={from.id} />
        <SelectField id="wordt" name="wordt" label={r.compareTo} options={options} defaultValue={to.id} />
        <Button variant="secondary">{r.compare}</Button>
      </KeptForm>
      <p>{rows.length === 0 ? r.compareNone : r.compareLead(rows.length)}</p>
      {rows.length === 0 ? null : (
        <DenseTable
          caption={r.compareCaption}
          header="who"
          columns={[
            { key: 'who', text: m.who },
            { key: 'was', text: r.was, width: 'large' },
            { key: 'is', text: r.is, width: 'large' },
            { key: 'by', text: r.by, width: 'large' },
          ]}
          rows={rows.map(({ name, from: was, to: next, by }, index) => ({
            key: String(index),
            cells: {
              who: name,
              was: <Places places={was} />,
              is: <Places places={next} />,
              by: by ? says(by) : '',
            },
          }))}
        />
      )}
    </>
  );
}

function Places({ places }: { places: readonly Where[] }) {
  const t = useWords(words);
  const r = useWords(runsWords);
  const locale = useLocale();
  if (places.length === 0) return <span className="ws-soft">{r.noPlace}</span>;
  return places.map(({ place, organisation, days }) => (
    <span key={`${place} ${days?.[0] ?? ''}`}>
      <span className={days === null ? 'ws-unprinted' : undefined}>{place}</span>{' '}
      <small>
        {organisation} · {days === null ? <LeftOut>{t.secret}</LeftOut> : formatDays(days, locale)}
      </small>
    </span>
  ));
}
