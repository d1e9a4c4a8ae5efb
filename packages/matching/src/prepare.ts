import { allowedVisits, type Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import { InstanceError } from './errors.ts';
import { staysExact } from './flow-problem.ts';
import { type Step, stepsOf } from './levels.ts';
import { lotterySteps } from './lots.ts';
import { buildNetwork, costsOf, type Network } from './network.ts';
import { ruleBook } from './rules.ts';
import type { Instance } from './schema.ts';
import { type NamedConstraints, sideConstraints } from './side-constraints.ts';

/** An instance as a network with all its objectives, ready to be solved. */
export type Prepared = {
  cat: Catalogue;
  /** The instance in the order of rows in which it was given, to name them by. */
  given: Instance;
  network: Network;
  sides: NamedConstraints;
  /** The levels, then the lottery. */
  steps: Step[];
  /** How many of them are levels. */
  levels: number;
  /** Per step the cost of each arc, to be made least. */
  costs: Float64Array[];
};

/**
 * Builds everything that the solvers need. O(objectives · allowed visits).
 * @throws {InstanceError} when a level, or the lottery, adds up to more than integers hold exactly.
 */
export function prepare(cat: Catalogue, given: Instance = cat.instance, reverseLot = false): Prepared {
  const options: Option[] = allowedVisits(cat, ruleBook(cat));
  const network = buildNetwork(cat, options);
  const levels = stepsOf(cat);
  const steps = [...levels, ...lotterySteps(cat, reverseLot)];
  const costs = steps.map((step) => costsOf(network, step));
  const index = costs.findIndex((cost) => !exactOver(network, cost));
  if (index >= 0) throw tooLarge(network, steps[index]!.name);
  return { cat, given, network, sides: sideConstraints(network), steps, levels: levels.length, costs };
}

/** Whether the flow solver stays exact on a cost. */
export function exactOver(
  { nodes, people, lower, upper }: Pick<Network, 'nodes' | 'people' | 'lower' | 'upper'>,
  cost: Float64Array,
): boolean {
  let largest = 0;
  let total = 0;
  for (let a = 0; a < cost.length; a++) {
    const own = Math.abs(cost[a]!);
    if (own > largest) largest = own;
    total += own * Math.max(-lower[a]!, upper[a]!);
  }
  // No arc joins two people, so on a path every other node at least is none.
  const path = Math.min(nodes, 2 * (nodes - people.size) + 1);
  return staysExact({ nodes, path, largest, total });
}

function tooLarge({ people, slots }: Network, level: string): InstanceError {
  const size = `${people.size} people and ${slots.size} slots`;
  const message = `the numbers of the level "${level}" are too large to stay exact with ${size}`;
  return new InstanceError([
    { row: 'settings', path: ['settings', 'levels'], code: 'level-too-large', message },
  ]);
}

/** What a flow counts for one step, as a cost to be made least. */
export function costOf(cost: Float64Array, flow: Int32Array): number {
  let total = 0;
  for (let a = 0; a < flow.length; a++) total += cost[a]! * flow[a]!;
  return total;
}
