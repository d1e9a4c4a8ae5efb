import { daysFrom } from '../../language/day.ts';
import type { Visit } from '../visit/reads.ts';
import { endsOn } from '../visit/visit-end.ts';
import { closesOn } from '../visit/visit-secret.ts';

/** When two people who met are asked whether they were in touch, from early to late. */
export const MOMENTS = ['6-weeks', '3-months', '6-months'] as const;
export type Moment = (typeof MOMENTS)[number];

const DAYS_AFTER: Record<Moment, number> = { '6-weeks': 42, '3-months': 91, '6-months': 182 };

/** `no-need`: nothing came up for which they would have called. */
export const CONTACTS = ['yes', 'not-yet', 'no-need'] as const;
export type Contact = (typeof CONTACTS)[number];

/** What they were in touch about. */
export const ABOUTS = ['situation', 'referral', 'question', 'advice', 'together', 'else'] as const;
export type About = (typeof ABOUTS)[number];

/** Whether a client noticed: helped sooner, told it once, safer. `not-yet` stands alone. */
export const NOTICES = ['sooner', 'once', 'safer', 'not-yet'] as const;
export type Noticed = (typeof NOTICES)[number];

/** A moment that was missed is caught up within so many days: before the next one comes, so that never two are asked at once. */
export const CAUGHT_UP_DAYS = 34;
/** Who met several is asked about all of them at once: the first waits so many days for the others, as long as a round takes. */
export const GATHERED_DAYS = 20;
/** So many days after it was asked who is silent is asked once more. */
export const REMINDED_AFTER_DAYS = 7;
/** So many days it can be answered, and the answer changed. */
export const OPEN_DAYS = 42;

type Met = Pick<Visit, 'secret' | 'roundLast' | 'days' | 'startTime' | 'endTime'>;

/**
 * From which day on the moments are counted: the day on which the visit ended. Of a secret place the dates of its round count, so
 * that nothing that is asked says when it was.
 * @returns `null` when the round has no last day
 */
export const countedFrom = (visit: Met): string | null => (visit.secret ? closesOn(visit) : endsOn(visit));

export const dueOn = (from: string, moment: Moment): string => daysFrom(from, DAYS_AFTER[moment]);

/** Which moment is asked today; `null` between them, also when one was missed too long ago. */
export const momentOn = (from: string, today: string): Moment | null =>
  MOMENTS.find((moment) => {
    const due = dueOn(from, moment);
    return due <= today && today <= daysFrom(due, CAUGHT_UP_DAYS);
  }) ?? null;

/** Counted from before this day, nothing is asked any more. */
export const countedSince = (today: string): string =>
  daysFrom(today, -(DAYS_AFTER['6-months'] + CAUGHT_UP_DAYS));

/** Somebody whom one met, and at which moments that was asked already. */
export interface Meeting {
  from: string;
  asked: readonly Moment[];
}

/**
 * What one person is asked today of all whom they met in a round, in one mail: nothing, as long as another of them comes within the
 * days for which the first waits.
 */
export function askedToday<Each extends Meeting>(
  meetings: readonly Each[],
  today: string,
): { meeting: Each; moment: Moment }[] {
  const due = meetings.flatMap((meeting) => {
    const moment = momentOn(meeting.from, today);
    return moment && !meeting.asked.includes(moment) ? [{ meeting, moment }] : [];
  });
  const [first] = due.map(({ meeting, moment }) => dueOn(meeting.from, moment)).sort();
  if (first === undefined) return [];
  const waits = meetings.some(({ from, asked }) =>
    MOMENTS.some((moment) => {
      const on = dueOn(from, moment);
      return !asked.includes(moment) && today < on && on <= daysFrom(first, GATHERED_DAYS);
    }),
  );
  return waits ? [] : due;
}

/** Asked before this day or on it, it cannot be answered any more. */
export const closedSince = (today: string): string => daysFrom(today, -OPEN_DAYS);

/** The last day on which it can be answered. */
export const openUntil = (askedOn: string): string => daysFrom(askedOn, OPEN_DAYS - 1);
