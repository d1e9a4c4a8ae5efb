import { Newer as BothForms } from '../../../forms/newer.tsx';
import { formatDays } from '../../../language/format.ts';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { daysIn, rowsOf, TEXT_FIELDS, type Typed } from '../place-fields.ts';
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
      const [from, until] = [typed[`from-${at}`], typed[`until-${at}`]];
      const times = from && until ? t.times(from, until) : '';
      return filled.length > 0
        ? t.slot(formatDays(filled, locale), Number(typed[`seats-${at}`]) || 0, times)
        : '';
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
  return (
    <BothForms
      fields={fields.map(([label, say]) => ({ label, now: say(newer), yours: say(yours) }))}
      here={here}
    />
  );
}
