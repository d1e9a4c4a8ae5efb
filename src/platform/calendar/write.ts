import { randomUUID } from 'node:crypto';
import ical, {
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
} from 'ical-generator';
import { lines, oneLine } from '../mail/letter.ts';
import { type CalendarEvent, CalendarEventError, type Invited, type Party } from './event.ts';
import { type Span, spansOf } from './spans.ts';
import { timeZoneBlock } from './zone.ts';

const NEUTRAL = '//Agenda//NL';
const OURS = '//Wisselstage//Wisselstage//NL';

/** A calendar that asks one person to come (iTIP REQUEST); of an event that was sent before it is an update. */
export function invitation(event: Invited): string {
  const calendar = begin(OURS).method(ICalCalendarMethod.REQUEST);
  addAll(calendar, event, ICalEventStatus.CONFIRMED, event.attendee);
  return textOf(calendar);
}

/** A calendar that says to one person that it does not go on; its `sequence` is above that of what was sent last. */
export function cancellation(event: Invited): string {
  const calendar = begin(OURS).method(ICalCalendarMethod.CANCEL);
  // Without the days that have other times: what has no RECURRENCE-ID is about them all.
  addFirst(calendar, event, ICalEventStatus.CANCELLED, event.attendee);
  return textOf(calendar);
}

/** The calendar that a program asks for again and again, in which an event has the uid of its invitation. */
export function feed(events: readonly CalendarEvent[], name: string): string {
  const calendar = begin(OURS).method(ICalCalendarMethod.PUBLISH);
  // The library writes a name as it stands.
  calendar.name(plain(name).replace(/[\\;,]/g, (sign) => `\\${sign}`));
  for (const event of events) {
    if (event.cancelled) addFirst(calendar, event, ICalEventStatus.CANCELLED);
    else addAll(calendar, event, ICalEventStatus.CONFIRMED);
  }
  return textOf(calendar);
}

/** Days on which somebody is away, and nothing else: not what, where, with whom, from whom, nor when it was made. */
export function appointments(days: readonly string[]): string {
  const calendar = begin(NEUTRAL);
  for (const day of days) {
    const { first } = spansOf({ times: [{ day, from: null, until: null }], timeZone: 'UTC' });
    const { start, end } = first;
    calendar.createEvent({ id: randomUUID(), stamp: start, start, end, allDay: true, summary: 'Afspraak' });
  }
  return textOf(calendar);
}

const begin = (prodId: string): ICalCalendar => ical({ prodId });

const textOf = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

function addAll(
  calendar: ICalCalendar,
  event: CalendarEvent,
  status: ICalEventStatus,
  attendee?: Party,
): void {
  addFirst(calendar, event, status, attendee);
  for (const { of: recurrenceId, ...span } of spansOf(event).others) {
    add(calendar, event, span, status, attendee).recurrenceId(recurrenceId);
  }
}

function addFirst(
  calendar: ICalCalendar,
  event: CalendarEvent,
  status: ICalEventStatus,
  attendee?: Party,
): void {
  const { first, series } = spansOf(event);
  const added = add(calendar, event, first, status, attendee);
  if (!series) return;
  const { exclude, ...rule } = series;
  // Of none the library writes an EXDATE without a date.
  const without = exclude.length > 0 ? { exclude } : {};
  added.repeating({ freq: ICalEventRepeatingFreq.DAILY, ...rule, ...without });
}

function add(
  calendar: ICalCalendar,
  event: CalendarEvent,
  { start, end }: Span,
  status: ICalEventStatus,
  attendee?: Party,
) {
  if (!/^[\w.@-]{1,200}$/.test(event.uid)) throw new CalendarEventError('a uid has other signs in it');
  const { allDay } = spansOf(event);
  // The zone is that of the event: with one of the calendar the library writes DTSTAMP in it, which has to be in UTC.
  if (!allDay) calendar.timezone({ name: null, generator: timeZoneBlock });
  const added = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stamp,
    start,
    end,
    allDay,
    timezone: allDay ? null : event.timeZone,
    summary: plain(event.title),
    description: lines((event.description ?? '').toWellFormed()).join('\n') || null,
    location: plain(event.where ?? '') || null,
    status,
    organizer: partyOf(event.organizer),
  });
  if (attendee) {
    added.createAttendee({ ...partyOf(attendee), rsvp: true, status: ICalAttendeeStatus.NEEDSACTION });
  }
  return added;
}

const plain = (text: string): string => oneLine(text.toWellFormed());

/** In a name few programs know the signs for a double quote (RFC 6868), and they do not agree on a backslash. */
function partyOf({ name, address }: Party): { name: string; email: string } {
  if (!/^[^\s"<>,;:\\@]{1,64}@[^\s"<>,;:\\@]{1,255}$/.test(address)) {
    throw new CalendarEventError('an address has other signs in it');
  }
  return { name: plain(plain(name).replaceAll('"', '’').replace(/[\\^]/g, '')) || address, email: address };
}
