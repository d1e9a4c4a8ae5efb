import type { Waits } from '../scripts/release/audit-judged.ts';

/** Findings of `npm audit` that wait on purpose. Each says until when, after which it counts as found again. */
export const waits: readonly Waits[] = [];
