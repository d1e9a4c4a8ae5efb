import type { Limit } from '../../../people/limits.ts';

/** An organisation can be behind one address; one person presses a few times for each whom they met. */
export const limits = {
  pulseFrom: { what: 'pulse-from', times: 1200, minutes: 15 },
  pulseOf: { what: 'pulse-of', times: 120, minutes: 60 },
} satisfies Record<string, Limit>;
