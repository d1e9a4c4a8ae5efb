import type { Limit } from '../../../people/limits.ts';

/** An organisation can be behind one address; one person answers a dozen screens, and changes some. */
export const limits = {
  measureFrom: { what: 'measure-from', times: 1200, minutes: 15 },
  measureOf: { what: 'measure-of', times: 120, minutes: 60 },
} satisfies Record<string, Limit>;
