import type { ReactNode } from 'react';
import { formatDay, formatShortDate, formatWeekday } from '../language/format.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useFields } from './kept-form.tsx';
import { useLocale } from './language.tsx';
import { type Week, weeksOf } from './weeks.ts';

interface DayPickerProps {
  name: string;
  days: readonly string[];
  chosen: readonly string[];
  /** What the table is of. */
  caption: string;
  weekText: string;
  /** Below the number: "3 stoelen". */
  noteOf?: ((day: string) => ReactNode) | undefined;
  /** Of the first box, so that a summary of mistakes can lead to it. */
  id?: string | undefined;
}

/** Days to choose from, laid out as in a calendar. Every day is a box to tick, so that keyboard and form just work. */
export function DayPicker({ name, days, chosen, caption, weekText, noteOf, id = name }: DayPickerProps) {
  const fields = useFields();
  // A box that is not ticked is not sent.
  const ticked = new Set(fields ? fields.get(name) : chosen);
  const first = days.toSorted()[0];
  return (
    <WeekTable caption={caption} weekText={weekText} weeks={weeksOf(days)}>
      {(day) => (
        <DayBox
          id={day === first ? id : `${id}-${day}`}
          name={name}
          day={day}
          ticked={ticked.has(day)}
          note={noteOf?.(day)}
        />
      )}
    </WeekTable>
  );
}

interface DayBoxProps {
  id: string;
  name: string;
  day: string;
  ticked: boolean;
  note: ReactNode;
}

function DayBox({ id, name, day, ticked, note }: DayBoxProps) {
  const locale = useLocale();
  return (
    <label className="ws-day-box">
      <input id={id} type="checkbox" name={name} value={day} defaultChecked={ticked} />
      <span className="ws-visually-hidden">{formatDay(day, locale)}</span>
      <span className="ws-day-box__day" aria-hidden="true">
        <Icon name="tick" />
        {Number(day.slice(8))}
      </span>
      {note ? <span className="ws-day-box__note">{note}</span> : null}
    </label>
  );
}

interface WeekViewProps {
  days: readonly string[];
  /** Those that are marked, of all. */
  marked: readonly string[];
  caption: string;
  weekText: string;
  markText: string;
}

/** The same to look at: which of the days are marked. */
export function WeekView({ days, marked, caption, weekText, markText }: WeekViewProps) {
  const among = new Set(marked);
  return (
    <WeekTable small caption={caption} weekText={weekText} weeks={weeksOf(days)}>
      {(day) => (
        <span className={classNames('ws-week__day', among.has(day) && 'ws-week__day--marked')}>
          {Number(day.slice(8))}
          {among.has(day) ? <span className="ws-visually-hidden"> {markText}</span> : null}
        </span>
      )}
    </WeekTable>
  );
}

interface WeekTableProps {
  caption: string;
  weekText: string;
  weeks: Week[];
  small?: boolean;
  children(day: string): ReactNode;
}

function WeekTable({ caption, weekText, weeks, small = false, children }: WeekTableProps) {
  const locale = useLocale();
  const [week] = weeks;
  if (!week) return null;
  return (
    <table className={classNames('ws-weeks', small && 'ws-weeks--small')}>
      <caption className="ws-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="ws-weeks__week">
            <span className="ws-visually-hidden">{weekText}</span>
          </th>
          {week.days.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is the day of the week
            <th scope="col" key={index}>
              {formatWeekday(index, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, days }) => (
          <tr key={monday}>
            <th scope="row" className="ws-weeks__week">
              {formatShortDate(monday, locale)}
            </th>
            {days.map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the position is the day of the week
              <td key={index}>{day ? children(day) : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
