import type { Limit } from '../../../people/limits.ts';

/** An organisation can be behind one address; one person saves some screens for each visit. */
export const limits = {
  lookFrom: { what: 'look-back-from', times: 1200, minutes: 15 },
  lookOf: { what: 'look-back-of', times: 120, minutes: 60 },
} satisfies Record<string, Limit>;
