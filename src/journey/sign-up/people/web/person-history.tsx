import { dayOf } from '../../../../language/day.ts';
import { formatShortDate, type Locale } from '../../../../language/format.ts';
import { Happened } from '../../../../ui/happened.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import type { HistoryLine } from '../history.ts';
import { words } from './history-words.ts';

/** What happened to somebody, the last first. */
export function PersonHistory({ lines }: { lines: HistoryLine[] }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <PanelPart title={t.title}>
      {lines.length === 0 ? <Soft>{t.none}</Soft> : null}
      <Happened
        items={lines.map((line, index) => {
          const on = dayOf(new Date(line.at));
          return {
            key: `${lines.length - index}`,
            ...{ on, day: formatShortDate(on, locale), text: sentence(line, t, locale) },
          };
        })}
      />
    </PanelPart>
  );
}

function sentence(line: HistoryLine, t: (typeof words)['nl'], locale: Locale): string {
  const by = line.by ?? t.coordinator;
  switch (line.what) {
    case 'sent':
      return t.sent;
    case 'added':
      return t.added(by);
    case 'changed':
      return t.changed(by);
    case 'aside':
      return t.aside(by);
    case 'takes-part':
      return t.takesPart(by);
    case 'taken-back':
      return t.takenBack(by);
    case 'asked':
      return line.by === null ? t.asked(line.to ?? t.somebody) : t.askedBy(line.to ?? t.somebody, line.by);
    case 'answered':
      return line.how === 'link' ? t.answered[line.answer] : t.toldBy[line.answer](by);
    case 'mail':
      return [t.mail(line.label[locale], line.to), t.status[line.status]].filter(Boolean).join(' · ');
  }
}
