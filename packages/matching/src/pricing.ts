import type { Demand } from './demand.ts';
import type { SPENT } from './regions.ts';
import type { Costs, Lottery } from './result.ts';

/** What forcing something costs, and what proved it. */
export type Price = Costs | Lottery;

/** Answers what it would cost to force visits into a proven plan. */
export type Pricing = {
  /**
   * The price of a plan that meets the demand; `null` when no plan at all does, `SPENT` when the answer would take too
   * long.
   */
  price(demand: Demand): Promise<Price | null | typeof SPENT>;
};
