import type { Limit } from '../../../people/limits.ts';

/** An organisation can be behind one address; somebody who writes keeps what they write now and then. */
export const limits = {
  tellFrom: { what: 'story-from', times: 1200, minutes: 15 },
  tellOf: { what: 'story-of', times: 240, minutes: 60 },
} satisfies Record<string, Limit>;
