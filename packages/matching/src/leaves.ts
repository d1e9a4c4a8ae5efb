import type { Deadline } from './highs.ts';
import { LexicographicSolver } from './lexicographic-flow.ts';
import { type Multipliers, Relaxation } from './multipliers.ts';
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

/** The part that holds every plan by itself, and parts that do so together. */
export type Leaves = { whole: Leaf; leaves: readonly Leaf[] };

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
    let whole: Leaf | null = null;
    const open: { decisions: Bound[]; parent: Leaf | null }[] = [{ decisions: [], parent: null }];
    for (let next = open.shift(); next; next = open.shift()) {
      const { decisions, parent } = next;
      const relaxed = relaxation.within(decisions);
      // What holds nothing now may hold something in a changed instance, so it is kept.
      const leaf =
        (relaxed && leafWith(decisions, relaxed.multipliers)) ?? (parent && { ...parent, decisions });
      if (!exact || leaf === null) return null;
      whole ??= leaf;
      const full = leaves.length + open.length + 2 > MOST;
      const ways = full || relaxed === null ? [] : waysOn(relaxed.fractional);
      for (const way of ways) open.push({ decisions: [...decisions, ...way], parent: leaf });
      if (ways.length === 0) leaves.push(leaf);
    }
    return whole && { whole, leaves };
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

  function leafWith(decisions: readonly Bound[], multipliers: Multipliers): Leaf | null {
    const count = network.from.length;
    const own = weighted(linked, costs, multipliers).costs;
    exact &&= own.every((cost) => exactOver(network, cost.subarray(0, count)));
    if (!exact) return null;
    const lower = linked.lower.slice(0, count);
    const upper = linked.upper.slice(0, count);
    for (const each of decisions) {
      if (each.arc >= count) continue;
      lower[each.arc] = Math.max(lower[each.arc]!, each.lower);
      upper[each.arc] = Math.min(upper[each.arc]!, each.upper);
    }
    if (lower.some((least, arc) => least > upper[arc]!)) return null;
    const arcs = { ...network, lower, upper };
    const start = plan.subarray(0, count);
    const holds = start.every((amount, arc) => amount >= lower[arc]! && amount <= upper[arc]!);
    const solver = LexicographicSolver.open(arcs, holds ? start : undefined);
    if (solver === null) return null;
    for (const cost of own) solver.optimise(cost.subarray(0, count));
    const flow = plan.slice();
    flow.set(holds ? start : solver.flow);
    return { decisions, multipliers, flow, potentials: solver.potentials };
  }
}
