import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { formatDays, useLocale, useWords } from '../../../ui/language.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { daysIn, rowsOf, TEXT_FIELDS, type Typed } from '../place-form.ts';
import { words } from './place-words.ts';

interface NewerProps {
  newer: Typed;
  yours: Typed;
  here: string;
  /** A site by its id. */
  siteName: (where: string) => string;
}

/** Somebody saved in between: both, side by side, and nothing is lost. */
export function Newer({ newer, yours, here, siteName }: NewerProps) {
  const t = useWords(words);
  const locale = useLocale();
  const slots = (typed: Typed) =>
    Array.from({ length: rowsOf(typed).slots }, (_, at) => {
      const days = Array.from({ length: daysIn(typed, at) }, (_, number) => typed[`day-${at}-${number}`]);
      const filled = days.filter((day): day is string => /^\d{4}-\d\d-\d\d$/.test(day ?? ''));
      return filled.length > 0 ? t.slot(formatDays(filled, locale), Number(typed[`seats-${at}`]) || 0) : '';
    })
      .filter(Boolean)
      .join('; ');
  const hosts = (typed: Typed) =>
    Array.from({ length: rowsOf(typed).hosts }, (_, at) =>
      [typed[`host-name-${at}`], typed[`host-email-${at}`]].filter(Boolean).join(', '),
    )
      .filter(Boolean)
      .join('; ');
  const condition = (typed: Typed) => t.conditions[typed.condition as keyof typeof t.conditions] ?? '';
  const text = (field: string) => (typed: Typed) => typed[field] ?? '';
  const fields: [label: string, of: (typed: Typed) => string][] = [
    [t.where, (typed) => siteName(typed.where ?? '')],
    [t.when, slots],
    [t.minimum, text('minimum')],
    [t.who, hosts],
    [t.condition, condition],
    [t.startTime, text('startTime')],
    [t.endTime, text('endTime')],
    ...TEXT_FIELDS.map((field): [string, (typed: Typed) => string] => [t[field], text(field)]),
  ];
  const differing = fields.filter(([, of]) => of(newer) !== of(yours));
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
        rows={differing.map(([label, of]) => ({
          key: label,
          header: 'field',
          cells: { field: label, now: of(newer) || t.nothing, yours: of(yours) || t.nothing },
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
