import type { Deadline } from './highs.ts';
import { type Bases, type Multipliers, Relaxation, type Relaxed } from './multipliers.ts';
import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import { costOf, exactOver, type Prepared } from './prepare.ts';
import type { Bound } from './side-constraints.ts';
import type { LinkedNetwork } from './side-rows.ts';
import { weighted } from './weighted.ts';

/**
 * A part of all plans, those that keep the decisions, with the multipliers that bound it best; `flow` and `potentials`, per step,
 * are those of its best flow with the multipliers as costs.
 */
export type Leaf = {
  decisions: readonly Bound[];
  multipliers: Multipliers;
  flow: Int32Array;
  potentials: readonly Float64Array[];
};

/** Parts that together hold every plan, and the bases that relaxations begin from. */
export type Leaves = { leaves: readonly Leaf[]; bases: Bases };

/** So many parts at most; what they leave unproven is searched for when a question needs it. */
const MOST = 12;

/**
 * Parts that together hold every plan: the plan at hand is the best of its own, and as far as `MOST` allows the others have
 * multipliers by which nothing in them is better. Branch and bound on the linear relaxation, on whether a slot receives
 * somebody and then on visits.
 * @param plan the flow of the plan at hand, loops too.
 * @returns `null` where numbers would grow too large to stay exact.
 */
export async function leavesOf(
  { network, costs }: Prepared,
  linked: LinkedNetwork,
  plan: Int32Array,
  deadline: Deadline,
): Promise<Leaves | null> {
  const goals = costs.map((cost) => costOf(cost, plan.subarray(0, cost.length)));
  const relaxation = await Relaxation.open(linked, costs, goals, deadline);
  let exact = true;
  const exits = new Map([...linked.receives].map(([slot, loop]) => [loop, network.slots.get(slot)!.exit]));
  try {
    const leaves: Leaf[] = [];
    const open: { decisions: Bound[]; parent: Leaf | null }[] = [{ decisions: [], parent: null }];
    for (let next = open.shift(); next; next = open.shift()) {
      const { decisions, parent } = next;
      const bounds = boundsWith(linked, decisions);
      const relaxed = bounds && relaxation.within(bounds);
      // What holds nothing now may hold something in a changed instance, so it is kept.
      const leaf = (relaxed && leafWith(decisions, bounds, relaxed)) ?? (parent && { ...parent, decisions });
      if (!exact || leaf === null) return null;
      const full = leaves.length + open.length + 2 > MOST;
      const ways = full || relaxed === null ? [] : waysOn(relaxed.fractional);
      for (const way of ways) open.push({ decisions: [...decisions, ...way], parent: leaf });
      if (ways.length === 0) leaves.push(leaf);
    }
    return { leaves, bases: relaxation.bases };
  } finally {
    relaxation.close();
  }

  /** The alternatives for the first loop, or else visit, that the relaxation cannot decide. */
  function waysOn(fractional: readonly number[]): Bound[][] {
    const loop = fractional.find((arc) => exits.has(arc));
    if (loop !== undefined) {
      const exit = exits.get(loop)!;
      return [
        [
          { arc: exit, lower: 0, upper: 0 },
          { arc: loop, lower: 0, upper: 0 },
        ],
        [
          { arc: exit, lower: 1, upper: Infinity },
          { arc: loop, lower: 1, upper: 1 },
        ],
      ];
    }
    const arc = fractional.find((each) => each < network.options.length);
    return arc === undefined ? [] : [0, 1].map((amount) => [{ arc, lower: amount, upper: amount }]);
  }

  function leafWith(
    decisions: readonly Bound[],
    bounds: Pick<LinkedNetwork, 'lower' | 'upper'>,
    { multipliers, flow, potentials }: Relaxed,
  ): Leaf | null {
    const own = weighted(linked, costs, multipliers).costs;
    exact &&= own.every((cost) => exactOver({ ...network, ...bounds }, cost));
    if (!exact) return null;
    const state = OrderedFlow.mended(orderedArcs(linked, own), bounds, { flow, potentials });
    if (!state.settle()) return null;
    return { decisions, multipliers, flow: state.flow, potentials: state.potentials };
  }
}

/** The bounds of arcs that keep some decisions; `null` when these leave nothing. */
export function boundsWith(
  links: LinkedNetwork,
  decisions: readonly Bound[],
): Pick<LinkedNetwork, 'lower' | 'upper'> | null {
  const lower = links.lower.slice();
  const upper = links.upper.slice();
  for (const each of decisions) {
    lower[each.arc] = Math.max(lower[each.arc]!, each.lower);
    upper[each.arc] = Math.min(upper[each.arc]!, each.upper);
    if (lower[each.arc]! > upper[each.arc]!) return null;
  }
  return { lower, upper };
}
