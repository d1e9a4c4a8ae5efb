import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { useWords } from '../../../ui/language.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { words } from './form-words.ts';

export interface Difference {
  label: string;
  now: string;
  yours: string;
}

/** Somebody saved in between: both, side by side, and nothing is lost. */
export function Newer({ fields, here }: { fields: Difference[]; here: string }) {
  const t = useWords(words);
  const differing = fields.filter(({ now, yours }) => now !== yours);
  return (
    <>
      <Callout tone="attention" title={t.newer} headingLevel={2} role="alert">
        <p>{t.newerText}</p>
      </Callout>
      <DataTable
        caption={t.newer}
        captionHidden
        empty={<p>{t.newerSame}</p>}
        columns={[
          { key: 'field', text: t.newerField },
          { key: 'now', text: t.newerNow },
          { key: 'yours', text: t.newerYours },
        ]}
        rows={differing.map(({ label, now, yours }) => ({
          key: label,
          header: 'field',
          cells: { field: label, now: now || t.empty, yours: yours || t.empty },
        }))}
      />
      <ButtonRow>
        <ButtonLink variant="secondary" to={here}>
          {t.newerTake}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
