import { daysFrom } from '../../language/day.ts';

/** What one asks of another waits this long, whatever it is: an introduction, a line for a card, to take a card over. */
const WAITS_DAYS = 30;

/** The first day on which one can have been asked that is not over today. */
export const waitingSince = (today: string): string => daysFrom(today, -WAITS_DAYS);

/**
 * The rule of what is asked of one person, who answers once.
 * @returns where it goes by an event; `null`: it was answered already
 */
export const answeredOnce =
  <State extends string, Event extends string>(open: State, after: Record<Event, State>) =>
  (state: State, event: Event): State | null =>
    state === open ? after[event] : null;
