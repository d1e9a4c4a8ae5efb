import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useWords } from '../../ui/language.tsx';
import { DataTable } from '../../ui/table.tsx';
import { words } from '../words-web.ts';
import type { NewerAnswer } from './view.ts';

/** Somebody answered in between: both, side by side, and nothing is lost. */
export function Newer({ answers, here }: { answers: readonly NewerAnswer[]; here: string }) {
  const t = useWords(words);
  return (
    <>
      <Callout tone="attention" title={t.newer} headingLevel={2} role="alert">
        <p>{t.newerText}</p>
      </Callout>
      <DataTable
        caption={t.newer}
        captionHidden
        columns={[
          { key: 'where', text: t.where },
          { key: 'now', text: t.newerNow },
          { key: 'yours', text: t.newerYours },
        ]}
        rows={answers.map(({ field, place, now, yours }) => ({
          key: field,
          header: 'where',
          cells: { where: place, now: now || t.newerNothing, yours: yours || t.newerNothing },
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
