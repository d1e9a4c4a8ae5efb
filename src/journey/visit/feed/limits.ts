import type { Limit } from '../../../people/limits.ts';

/** The calendars of many people ask from one address of their maker; one of them asks a few times an hour. */
export const limits = {
  feedFrom: { what: 'visit-feed-from', times: 600, minutes: 15 },
  feedOf: { what: 'visit-feed-of', times: 60, minutes: 60 },
} satisfies Record<string, Limit>;
