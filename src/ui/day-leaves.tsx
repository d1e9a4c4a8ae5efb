import type { ReactNode } from 'react';
import { formatLongDay, formatMonth, formatWeekday } from '../language/format.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './language.tsx';

export interface Leaf {
  days: readonly string[];
  note: ReactNode;
  /** One of the days that were asked for. */
  marked: boolean;
}

interface DayLeavesProps {
  label: string;
  items: readonly Leaf[];
  /** Heard with a leaf that is marked. */
  markText: string;
  /** Whether the month stands on each as well. */
  months?: boolean | undefined;
}

/** Days as the leaves of a calendar. */
export function DayLeaves({ label, items, markText, months = false }: DayLeavesProps) {
  const locale = useLocale();
  return (
    <ul className="ws-leaves" aria-label={label}>
      {items.map(({ days, note, marked }) => (
        <li key={days[0]} className={classNames('ws-leaf', marked && 'ws-leaf--marked')}>
          <span className="ws-visually-hidden">
            {days.map((day) => formatLongDay(day, locale)).join(', ')}
            {marked ? ` (${markText})` : ''}
          </span>
          <span className="ws-leaf__days" aria-hidden="true">
            {days.map((day) => (
              <span key={day} className="ws-leaf__day">
                <span className="ws-leaf__weekday">
                  {marked ? <Icon name="tick" /> : null}
                  {formatWeekday((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7, locale)}
                </span>
                <b>{Number(day.slice(8))}</b>
                {months ? <span className="ws-leaf__month">{formatMonth(day, locale)}</span> : null}
              </span>
            ))}
          </span>
          <span className="ws-leaf__note">{note}</span>
        </li>
      ))}
    </ul>
  );
}
