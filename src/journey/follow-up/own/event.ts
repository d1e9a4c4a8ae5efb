import type { CalendarEvent } from '../../../platform/calendar/event.ts';
import { senderAddress } from '../../../platform/mail/sender.ts';
import type { FollowUpRow } from '../board/read-follow-ups.ts';
import { followUpPath } from '../paths.ts';

interface About {
  baseUrl: string;
  programme: string;
  title: string;
}

/** A follow-up was to be written into a calendar that is secret, or has no day. */
export class NoEventError extends Error {
  override name = 'NoEventError';
}

/** What goes into a calendar; of something secret there is none. Its name is of none of the visits, so that no answer is taken for one. */
export function eventOf(row: FollowUpRow, { baseUrl, programme, title }: About): CalendarEvent {
  if (row.secret || row.day === null) throw new NoEventError();
  const { hostname } = new URL(baseUrl);
  return {
    uid: `vervolg-${row.id}@${hostname}`,
    sequence: row.sequence,
    stamp: new Date(),
    timeZone: 'Europe/Amsterdam',
    title,
    description: new URL(followUpPath(row.id), baseUrl).href,
    where: row.meeting,
    times: [{ day: row.day, from: row.startTime || null, until: row.endTime || null }],
    organizer: { name: programme, address: senderAddress(hostname) },
  };
}
