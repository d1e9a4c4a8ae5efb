import type { Limit } from '../../../people/limits.ts';

/** An organisation can be behind one address, and all of it answers on the same morning. */
export const limits = {
  replyFrom: { what: 'visit-reply-from', times: 600, minutes: 15 },
  replyOf: { what: 'visit-reply-of', times: 60, minutes: 60 },
} satisfies Record<string, Limit>;
