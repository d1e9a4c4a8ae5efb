import type { Demand } from './demand.ts';
import type { SPENT } from './regions.ts';
import type { Costs } from './result.ts';

/** Answers what it would cost to force visits into a proven plan. */
export type Pricing = {
  /**
   * The price of a plan that meets the demand; `null` when no plan at all does, `SPENT` when the answer would take too
   * long.
   */
  price(demand: Demand): Promise<Costs | { code: 'lottery' } | null | typeof SPENT>;
};
