import { TZDate } from '@date-fns/tz';
import { daysFrom, daysUntil } from '../../language/day.ts';
import { type CalendarEvent, CalendarEventError, type EventTime } from './event.ts';

/** A day of an event, from its beginning until its end. */
export interface Span {
  day: string;
  start: Date;
  end: Date;
}

/** When an event is. */
export interface Spans {
  /** Days without times: calendars show them above the hours. */
  allDay: boolean;
  first: Span;
  /** The days as a rule that every calendar knows: each so many days, so often, but for some. Absent: one day. */
  series: { interval: number; count: number; exclude: Date[] } | null;
  /** Days of the series that have other times than the first; `of` is when they would begin. */
  others: readonly (Span & { of: Date })[];
}

/** @throws CalendarEventError when there are no days, or one is in it twice */
export function spansOf({ times, timeZone }: Pick<CalendarEvent, 'times' | 'timeZone'>): Spans {
  const allDay = times.every(({ from, until }) => from === null && until === null);
  const sorted = [...times].sort((a, b) => (a.day < b.day ? -1 : 1));
  const spans = sorted.map((time) => (allDay ? wholeDay(time.day) : spanOf(time, timeZone)));
  const [first] = spans;
  if (!first) throw new CalendarEventError('an event has one day or more');
  const days = spans.map(({ day }) => day);
  if (new Set(days).size < days.length) throw new CalendarEventError(`a day is twice in an event: ${days}`);
  const onDay = (day: string) =>
    allDay ? wholeDay(day).start : atWall(day, first.start.getHours(), first.start.getMinutes(), timeZone);
  return {
    allDay,
    first,
    series: seriesOf(days, onDay),
    others: allDay
      ? []
      : spans
          .filter((span) => shapeOf(span) !== shapeOf(first))
          .map((span) => ({ ...span, of: onDay(span.day) })),
  };
}

/** When each day of an event begins, as calendars name it in an answer: a moment, or the day when it has no times. */
export function beginsOf(event: Pick<CalendarEvent, 'times' | 'timeZone'>): string[] {
  const { allDay, first } = spansOf(event);
  const { start } = first;
  const days = event.times.map(({ day }) => day).sort();
  if (allDay) return days;
  // Also of a day with other times: it is named after when it would have begun.
  const begins = days.map((day) => atWall(day, start.getHours(), start.getMinutes(), event.timeZone));
  return begins.map((begin) => new Date(begin).toISOString());
}

function seriesOf(days: readonly string[], onDay: (day: string) => Date): Spans['series'] {
  const [first] = days;
  if (first === undefined || days.length === 1) return null;
  const offsets = days.map((day) => daysUntil(day, first));
  const interval = offsets.reduce(greatestDivisor);
  const count = Math.max(...offsets) / interval + 1;
  const exclude = Array.from({ length: count }, (_, at) => daysFrom(first, at * interval))
    .filter((day) => !days.includes(day))
    .map(onDay);
  return { interval, count, exclude };
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/**
 * By the clock on the wall, as it is written, and by how long it takes: in a series that is what counts (RFC 5545), and
 * the night in which summer time begins is shorter.
 */
function shapeOf({ day, start, end }: Span): string {
  const walls = [start, end].map(
    (at) => `${daysUntil(wallDay(at), day)} ${at.getHours()}:${at.getMinutes()}`,
  );
  return [...walls, end.getTime() - start.getTime()].join(' ');
}

const wallDay = (at: Date): string =>
  new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())).toISOString().slice(0, 10);

/** Without a zone: a day is that day everywhere. It ends where the next one begins. */
const wholeDay = (day: string): Span => ({
  day,
  start: new Date(`${day}T00:00:00Z`),
  end: new Date(`${daysFrom(day, 1)}T00:00:00Z`),
});

function spanOf({ day, from, until }: EventTime, timeZone: string): Span {
  const [begins, ends] = [from ?? '00:00', until ?? '00:00'];
  const at = (on: string, time: string) => {
    const [hours, minutes] = time.split(':').map(Number);
    return atWall(on, hours!, minutes!, timeZone);
  };
  return { day, start: at(day, begins), end: at(ends <= begins ? daysFrom(day, 1) : day, ends) };
}

/** A date that tells its hours in its own zone; of a plain one the library writes the hours of the server's. */
function atWall(day: string, hours: number, minutes: number, timeZone: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new TZDate(year!, month! - 1, date!, hours, minutes, timeZone);
}
