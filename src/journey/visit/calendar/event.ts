import type { CalendarEvent, EventTime } from '../../../platform/calendar/event.ts';
import { senderAddress } from '../../../platform/mail/sender.ts';
import { visitPath } from '../paths.ts';
import type { Visit } from '../reads.ts';

/** Of the clock on the wall of a programme. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** How a visit is called in calendars; never anything else, whatever moves. */
export const uidOf = (visitId: string, host: string): string => `${visitId}@${host}`;

/** The visit that a calendar speaks of; `null` when it is none of ours. */
export function visitOfUid(uid: string): string | null {
  return /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(uid)?.[1] ?? null;
}

/** The hours of each of its days; of a place that says none, all day. */
export const timesOf = ({ days, startTime, endTime }: Visit): EventTime[] =>
  days.map((day) => ({ day, from: startTime || null, until: (startTime && endTime) || null }));

/** What goes into the calendars of both sides. Of a secret place there is none: it goes into no calendar and no feed. */
export function eventOf(
  visit: Visit,
  { baseUrl, where, sequence = visit.sequence }: { baseUrl: string; where: string; sequence?: number },
): CalendarEvent {
  if (visit.secret) throw new SecretInCalendarError();
  const { hostname } = new URL(baseUrl);
  const link = new URL(visitPath(visit.id), baseUrl).href;
  return {
    uid: uidOf(visit.id, hostname),
    sequence,
    stamp: new Date(),
    timeZone: TIME_ZONE,
    title: `Wisselstage: ${visit.title} (${visit.host})`,
    description: link,
    where,
    times: timesOf(visit),
    organizer: { name: visit.programme, address: senderAddress(hostname) },
  };
}

/** A visit at a secret place was to be written into a calendar. */
export class SecretInCalendarError extends Error {
  constructor() {
    super('a secret place goes into no calendar');
    this.name = 'SecretInCalendarError';
  }
}
