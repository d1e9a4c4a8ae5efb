import type { SPENT } from './regions.ts';
import type { Costs } from './result.ts';

/** Answers what it would cost to force a visit into a proven plan. */
export type Pricing = {
  /**
   * The price of making one of the visits `demand`, indices of the options, not empty; `null` when no plan at all makes
   * one, `SPENT` when the answer would take too long.
   */
  price(demand: number[]): Promise<Costs | { code: 'lottery' } | null | typeof SPENT>;
};
