import { momentOf } from '../../../../language/day.ts';
import { formatShortDate } from '../../../../language/format.ts';
import { Happened } from '../../../../ui/happened.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { HistoryLine } from '../history.ts';
import { words } from './visit-words.ts';

/** What happened to a visit, the last first. */
export function VisitHistory({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useWords(words);
  const locale = useLocale();
  if (lines.length === 0) return <p>{t.nothing}</p>;
  return (
    <Happened
      items={lines.map((line, index) => {
        const { day } = momentOf(line.at);
        const text = sentence(line, t);
        return {
          ...{ key: `${lines.length - index}`, on: day, day: formatShortDate(day, locale) },
          text: line.by ? t.noted(text, line.by) : text,
        };
      })}
    />
  );
}

function sentence(line: HistoryLine, t: (typeof words)['nl']): string {
  switch (line.what) {
    case 'offered':
      return t.offered;
    case 'moved':
      return t.events[line.event];
    case 'noted':
      return t.notes[line.noted];
  }
}
