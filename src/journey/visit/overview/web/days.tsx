import { daysUntil } from '../../../../language/day.ts';
import { formatDay, formatPeriod } from '../../../../language/format.ts';
import { DayStrip, StripKey } from '../../../../ui/day-strip.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { visitsPath } from '../../paths.ts';
import { DOTS, type StripDay } from '../overview.ts';
import { words } from './visits-words.ts';

/** The days of the round with a dot for each visit; a day leads to its visits in the list. */
export function Days({ days, round, today }: { days: readonly StripDay[]; round: string; today: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const title = formatPeriod(first.day, last.day, locale);
  const used = DOTS.filter((dot) => days.some(({ dots }) => dots.includes(dot)));
  return (
    <Section title={title} actions={<StripKey items={used.map((dot) => ({ dot, text: t.dot[dot] }))} />}>
      <DayStrip
        label={t.days}
        days={days.map(({ day, dots }, index) => {
          const [weekday = '', date = ''] = formatDay(day, locale).split(' ');
          const counts = Map.groupBy(dots, (dot) => dot);
          return {
            ...{ key: day, date, dots, to: visitsPath(round, { dag: day }) },
            weekday: day === today ? t.todayShort : weekday,
            count: t.onDay(dots.filter((dot) => dot !== 'off').length),
            text: t.dots([...counts].map(([dot, those]) => `${those.length} ${t.dot[dot]}`)),
            begins: index > 0 && daysUntil(day, days[index - 1]!.day) > 1,
            past: day < today,
            today: day === today,
          };
        })}
      />
    </Section>
  );
}
