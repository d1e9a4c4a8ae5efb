import { type Deadline, passed } from './highs.ts';
import type { Leaves } from './leaves.ts';
import { UNITS } from './multipliers.ts';
import type { Network } from './network.ts';
import { costOf, exactOver } from './prepare.ts';
import { type Budget, checkRegions } from './regions.ts';
import { nearTo, partFrom, relaxedAnew } from './relaxed-anew.ts';
import type { Bound } from './side-constraints.ts';
import { linked } from './side-rows.ts';
import { weightedFlows } from './weighted.ts';
import type { Found, WeightedSearch } from './weighted-search.ts';

/** A round in parts that hold every plan. */
export type InParts = {
  network: Network;
  /** Per level the cost of each arc. */
  costs: readonly Float64Array[];
  /** The flow of the present plan, loops too. */
  present: Int32Array;
  found: Leaves;
  search: WeightedSearch;
};

/**
 * The best plan when some arcs have wider bounds, as far as the first level on which it is better than the present one; with
 * multipliers of the round that has them.
 * @throws {TimeLimitError} or {SolverError}.
 */
export async function betterAnew(
  { network, costs, present, found, search }: InParts,
  bounds: readonly Bound[],
  left: Budget,
  deadline: Deadline,
): Promise<Found> {
  const upper = network.upper.slice();
  for (const bound of bounds) upper[bound.arc] = bound.upper;
  const links = linked({ ...network, upper });
  const near = nearTo(network, links, present);
  const about = { links, costs, near };
  const known = found.leaves.flatMap((leaf) => partFrom(leaf, about) ?? []);
  const anew = await relaxedAnew(known, about, found.bases, { deadline, cut: false });
  const parts = anew.map(({ part }) => part);
  const sizes = { ...network, lower: links.lower, upper: links.upper };
  if (!parts.every((part) => part.costs.every((cost) => exactOver(sizes, cost)))) {
    return { plan: null, proven: false };
  }
  const { flows, order, steps, pack } = weightedFlows(links, parts);
  const settled = flows.filter(({ state }) => state.settle());
  checkRegions(settled.map(({ state }) => ({ state, value: state.value })));
  const than = pack([
    ...costs.map((cost) => UNITS * costOf(cost, present.subarray(0, cost.length))),
    ...near.map((cost) => costOf(cost, present)),
  ]);
  const last = steps.findLastIndex((k) => k < costs.length);
  const aim = (cost: Float64Array) =>
    order.below(cost, cost === than ? last : order.firstDifference(cost, than), UNITS);
  return search.best(settled, left, () => passed(deadline), than, aim);
}
