import ICAL from 'ical.js';
import { momentOf, utcOf } from './moment.ts';

/** What one VEVENT of a reply says. */
export interface Answer {
  uid: string;
  /** Which one of a series, as {@link momentOf} says it; `all`: not one of them; `unclear`: one, but not which. */
  instance: string;
  attendees: readonly Attendee[];
  /** Of the invitation that is answered. */
  sequence: number;
  /** When it was answered, as a moment. */
  stamp: string | null;
  /** What somebody wrote with it. */
  comment: string | null;
}

export interface Attendee {
  /** As {@link addressOf} says it. */
  address: string;
  /** `ACCEPTED` and the like; `null` when it is not said. */
  status: string | null;
  /** In somebody's place, or somebody in theirs. */
  delegated: boolean;
  comment: string | null;
}

export interface Calendar {
  /** `REPLY` and the like, in capitals; `null` when it has none. */
  method: string | null;
  answers: readonly Answer[];
}

/** Far more than an answer has; what is larger was made to be large. */
const MOST_SIGNS = 500_000;
const MOST_EVENTS = 100;

/** Reads a calendar; `null` when it cannot be read, or does not say what about. */
export function readCalendar(text: string): Calendar[] | null {
  if (text.length > MOST_SIGNS) return null;
  try {
    const parsed: unknown[] = ICAL.parse(text);
    // Several calendars in one text come as a list of them.
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((each) =>
      calendarOf(new ICAL.Component(each as unknown[])),
    );
    return calendars.length > 0 && calendars.every((each) => each !== null) ? calendars : null;
  } catch {
    // The library has several kinds of errors, and trips over some input.
    return null;
  }
}

function calendarOf(component: ICAL.Component): Calendar | null {
  if (component.name !== 'vcalendar') return null;
  const methods = component
    .getAllProperties('method')
    .map((each) => String(each.getFirstValue()).toUpperCase());
  if (new Set(methods).size > 1) return null;
  const [method = null] = methods;
  if (method !== 'REPLY' && method !== 'COUNTER') return { method, answers: [] };
  const events = component.getAllSubcomponents('vevent');
  const parts = component.getAllSubcomponents().filter(({ name }) => name !== 'vtimezone');
  if (parts.length === 0 || events.length > MOST_EVENTS) return null;
  const answers = events.map(answerOf);
  return answers.every((each) => each !== null) ? { method, answers } : null;
}

const ONCE = ['uid', 'sequence', 'dtstamp', 'recurrence-id'];

function answerOf(event: ICAL.Component): Answer | null {
  // The same said twice is no fault; something else said twice is two answers that ran together.
  if (ONCE.some((name) => new Set(event.getAllProperties(name).map((each) => each.toICALString())).size > 1))
    return null;
  const uid = event.getFirstPropertyValue('uid');
  const sequence = event.getFirstPropertyValue('sequence') ?? 0;
  if (typeof uid !== 'string' || uid.trim() === '') return null;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 0) return null;
  const recurrence = event.getFirstProperty('recurrence-id');
  return {
    uid: uid.trim(),
    instance: recurrence ? instanceOf(recurrence) : 'all',
    attendees: event.getAllProperties('attendee').map(attendeeOf),
    sequence,
    stamp: utcOf(event.getFirstProperty('dtstamp')),
    comment: written(event.getAllProperties('comment').map((each) => each.getFirstValue())),
  };
}

function instanceOf(recurrence: ICAL.Property): string {
  // "This one and those after it" is not about one.
  const isOne = recurrence.getParameter('range') === undefined;
  return (isOne && momentOf(recurrence)) || 'unclear';
}

function attendeeOf(attendee: ICAL.Property): Attendee {
  const status = attendee.getFirstParameter('partstat');
  return {
    address: addressOf(String(attendee.getFirstValue())),
    status: status ? status.trim().toUpperCase() : null,
    delegated: ['delegated-to', 'delegated-from'].some((name) => attendee.getParameter(name) !== undefined),
    comment: written([attendee.getFirstParameter('x-response-comment')]),
  };
}

/** By which addresses are compared: without `mailto:` and without regard to case. */
export const addressOf = (text: string): string =>
  text
    .trim()
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

function written(texts: readonly unknown[]): string | null {
  const said = texts.filter((text) => typeof text === 'string').map((text) => text.trim());
  return [...new Set(said)].filter((text) => text !== '').join('\n') || null;
}
