import { daysFrom } from '../../language/day.ts';

/** Who may see a card, from few to many. */
export const AUDIENCES = ['met', 'partners', 'programme'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The lines "ring me for…", each a field of the form. */
export const LINES = ['line1', 'line2', 'line3', 'line4'] as const;

/** How somebody likes to be reached. */
export const WAYS = ['ring', 'mail', 'message'] as const;
export type Way = (typeof WAYS)[number];

/** How an asker and the owner of a card stand to each other, the nearest first. */
export const KNOWN = ['met', 'introduced', 'via', 'not-yet'] as const;
export type Known = (typeof KNOWN)[number];

/** After so many days a card is asked about: does it still hold? */
export const HOLDS_DAYS = 182;
/** So many days before that its owner gets a mail. */
export const ASKED_BEFORE_DAYS = 14;
/** So many days it stays after that, greyed, before it is gone. */
export const GREY_DAYS = 42;

/** The last day on which a card holds that was confirmed on a day. */
export const holdsUntil = (confirmedOn: string): string => daysFrom(confirmedOn, HOLDS_DAYS);
/** The last day on which it can still be found. */
export const staysUntil = (confirmedOn: string): string => daysFrom(confirmedOn, HOLDS_DAYS + GREY_DAYS);

/** Who waves the question for a card away is not asked for so many days. */
export const NOT_NOW_DAYS = 182;

/** `grey`: nobody said that it still holds; who finds it sees that. */
export type Standing = 'holds' | 'grey' | 'gone';

/**
 * As others see it. It changes with the months: a card that is made the day after a visit says in its own day, and in the day
 * on which it greys, when somebody was there.
 */
export function standingOf(confirmedOn: string, today: string): Standing {
  const since = firstOfMonth(today);
  if (since <= holdsUntil(confirmedOn)) return 'holds';
  return since <= staysUntil(confirmedOn) ? 'grey' : 'gone';
}

export const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;

/** The first day on which a card can have been confirmed that is not gone today. */
export const confirmedSince = (today: string): string =>
  daysFrom(firstOfMonth(today), -(HOLDS_DAYS + GREY_DAYS));

/** Whether the owner is asked now whether it still holds, on the pages and by mail. */
export const isAsked = (confirmedOn: string, today: string): boolean =>
  today >= daysFrom(holdsUntil(confirmedOn), -ASKED_BEFORE_DAYS);
