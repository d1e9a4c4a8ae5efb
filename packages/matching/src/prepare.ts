import { allowedVisits, type Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import { type Step, stepsOf } from './levels.ts';
import { lotterySteps } from './lots.ts';
import { buildNetwork, costsOf, type Network } from './network.ts';
import { ruleBook } from './rules.ts';
import { type SideConstraints, sideConstraints } from './side-constraints.ts';

/** An instance as a network with all its objectives, ready to be solved. */
export type Prepared = {
  cat: Catalogue;
  network: Network;
  sides: SideConstraints;
  /** The levels, then the lottery. */
  steps: Step[];
  /** How many of them are levels. */
  levels: number;
  /** Per step the cost of each arc, to be made least. */
  costs: Float64Array[];
};

/** Builds everything that the solvers need. O(objectives · allowed visits). */
export function prepare(cat: Catalogue): Prepared {
  const options: Option[] = allowedVisits(cat, ruleBook(cat));
  const network = buildNetwork(cat, options);
  const levels = stepsOf(cat);
  const steps = [...levels, ...lotterySteps(cat)];
  const costs = steps.map((step) => costsOf(network, step));
  return { cat, network, sides: sideConstraints(network), steps, levels: levels.length, costs };
}

/** What a flow counts for one step, as a cost to be made least. */
export function costOf(cost: Float64Array, flow: Int32Array): number {
  let total = 0;
  for (let a = 0; a < flow.length; a++) total += cost[a]! * flow[a]!;
  return total;
}
