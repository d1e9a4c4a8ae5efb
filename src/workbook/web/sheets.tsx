import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { layoutOf } from '../columns.ts';
import { words } from './sheet-words.ts';
import type { OpenView } from './view.ts';

/** Every sheet of the file, what it was taken for, and the way to say otherwise. The buttons keep what was typed. */
export function Sheets({ sheets }: { sheets: OpenView['sheets'] }) {
  const t = useWords(words);
  return (
    <Section id="bladen" title={t.sheets} intro={t.sheetsIntro}>
      <DataTable
        caption={t.sheets}
        captionHidden
        columns={[
          { key: 'sheet', text: t.sheet },
          { key: 'taken', text: t.taken },
          { key: 'rows', text: t.rows, align: 'end' },
          { key: 'used', text: t.used },
          { key: 'choose', text: t.chooseHere, hiddenText: true },
        ]}
        rows={sheets.map(({ number, name, kind, isOurs, rows, used, of: total }) => ({
          key: String(number),
          header: 'sheet',
          cells: {
            sheet: name,
            taken: isOurs ? t.byUs : kind === null ? t.notTaken : layoutOf(kind).name,
            rows,
            used: kind === null ? '' : t.usedOf(used, total),
            choose: isOurs ? null : <ChooseSheet number={number} name={name} />,
          },
        }))}
      />
    </Section>
  );
}

/** Saves what was answered so far, and goes to the page of the sheet. */
export function ChooseSheet({ number, name }: { number: number; name?: string }) {
  const t = useWords(words);
  return (
    <Button variant="quiet" small name="intent" value={`sheet-${number}`}>
      {name === undefined ? (
        t.chooseHere
      ) : (
        <>
          {t.choose} <VisuallyHidden>{name}</VisuallyHidden>
        </>
      )}
    </Button>
  );
}
