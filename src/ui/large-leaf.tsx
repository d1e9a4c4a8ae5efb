import { formatEachDay, formatMonth, formatWeekday, longNamesOf } from '../language/format.ts';
import { useLocale } from './language.tsx';

const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const numberOf = (day: string) => String(Number(day.slice(8)));

/** The day or days that a page is about, as the leaf of a calendar. */
export function LargeLeaf({ days }: { days: readonly string[] }) {
  const locale = useLocale();
  const [first, last] = [days[0]!, days.at(-1)!];
  const several = days.length > 1;
  const { weekday, month } = longNamesOf(first, locale);
  const short = (day: string) => formatWeekday(weekdayOf(day), locale);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const sign = days.length > 2 ? '–' : '+';
  return (
    <div className="ws-large-leaf">
      <span className="ws-visually-hidden">{formatEachDay(days, locale)}</span>
      <span className="ws-large-leaf__side" aria-hidden="true">
        {several ? `${short(first)} ${sign} ${short(last)}` : weekday}
      </span>
      <b className={several ? 'ws-large-leaf__days' : 'ws-large-leaf__day'} aria-hidden="true">
        {several ? `${numberOf(first)} ${sign} ${numberOf(last)}` : numberOf(first)}
      </b>
      <span className="ws-large-leaf__side" aria-hidden="true">
        {sameMonth ? month : `${formatMonth(first, locale)} ${sign} ${formatMonth(last, locale)}`}
      </span>
    </div>
  );
}
