import { BestFirst } from './best-first.ts';
import type { Loops } from './loops.ts';
import { before } from './ordered-arcs.ts';
import type { OrderedFlow } from './ordered-flow.ts';
import { fixBy } from './reduced-cost-fixing.ts';
import { type Budget, narrowed, Splitter } from './regions.ts';
import type { Bound, SideConstraints } from './side-constraints.ts';
import type { WeightedFlow, WeightedRow } from './weighted.ts';

/** A flow that is a plan, with what it costs. */
export type Plan = { flow: Int32Array; cost: Float64Array };

/** The best plan, if any; when it is not `proven`, a plan that was found. */
export type Found = { plan: Plan | null; proven: boolean };

type Region = WeightedFlow & { value: Float64Array; splitter: Splitter };

/**
 * Branch and bound on flows in which side constraints have become costs. A flow bounds every plan of its region (weak
 * duality); where the multipliers are the right ones it is a plan itself, of just that cost, and there is nothing to
 * branch on. After a change that holds all over but near the change, so only there the search branches: however large
 * the round.
 */
export class WeightedSearch {
  private readonly sides: SideConstraints;
  private readonly loops: Loops;

  constructor(sides: SideConstraints, loops: Loops) {
    this.sides = loops.within(sides);
    this.loops = loops;
  }

  /**
   * Finds the best plan of some regions, whose flows are settled and get changed.
   * @param than only plans before this cost are looked for.
   * @param aim what a plan has to come before to be better than one of such a cost; when that says less than the cost,
   * the plan found is best as far as it says.
   */
  best(
    flows: readonly WeightedFlow[],
    left: Budget,
    stop: () => boolean,
    than: Float64Array | null = null,
    aim: (cost: Float64Array) => Float64Array = (cost) => cost,
  ): Found {
    const heap = new BestFirst<Region>();
    let plan: Plan | null = null;
    let most = than && aim(than);
    const better = (found: Plan | null) => {
      if (found === null || (most !== null && !before(found.cost, most))) return;
      plan = found;
      most = aim(found.cost);
    };
    const add = (flow: WeightedFlow, splitter: Splitter) => {
      const value = boundOf(flow);
      if (most === null || before(value, most)) heap.add({ ...flow, value, splitter });
    };
    for (const flow of flows) add(flow, new Splitter());
    const [first] = heap.all().length > 0 ? [heap.peek()!] : [];
    if (first) better(this.planIn(first, left));
    for (let region = heap.take(); region; region = heap.take()) {
      if (most !== null && !before(region.value, most)) break;
      if (left.work <= 0 || stop()) return { plan, proven: false };
      const { state, rows, splitter } = region;
      if (most !== null) fixBy(state, region.value, most);
      const broken = this.sides.broken(state.flow);
      if (broken.length > 0) {
        const { parts } = splitter.split({ state, value: state.value }, broken, left, stop);
        for (const part of parts) add({ state: part.region.state, rows }, splitter);
        continue;
      }
      const cost = this.costOf(region);
      better({ flow: state.flow, cost });
      if (!before(region.value, cost)) continue;
      for (const way of waysOnLoose(region)) {
        const part = state.copy();
        left.work -= state.flow.length;
        if (narrowed(part, way)) add({ state: part, rows }, splitter);
      }
    }
    return { plan, proven: true };
  }

  /** Some plan of a region, and likely a good one: what its flow breaks or leaves loose is decided at least cost. */
  private planIn(region: WeightedFlow, left: Budget): Plan | null {
    const { rows } = region;
    let state = region.state.copy();
    let best: Plan | null = null;
    for (;;) {
      const broken = this.sides.someBroken(state.flow);
      if (broken === null) {
        const cost = this.costOf({ state, rows });
        if (best === null || before(cost, best.cost)) best = { flow: state.flow.slice(), cost };
        if (!before(boundOf({ state, rows }), cost)) return best;
      }
      const next = cheapest({ state, rows }, broken ?? waysOnLoose({ state, rows }), left);
      if (next === null) return best;
      state = next;
    }
  }

  /** What a flow that is a plan costs: multipliers count nothing then. */
  private costOf({ state: { arcs, flow, value }, rows }: WeightedFlow): Float64Array {
    const right = this.loops.right(flow);
    const cost = value.slice();
    for (let a = 0; a < flow.length; a++) {
      const change = right[a]! - flow[a]!;
      if (change === 0) continue;
      for (let k = 0; k < cost.length; k++) cost[k]! += change * arcs.cost[k]![a]!;
    }
    for (const { weight, arcs: own, values } of rows) {
      const amount = own.reduce((sum, arc, index) => sum + values[index]! * right[arc]!, 0);
      if (amount !== 0) for (let k = 0; k < cost.length; k++) cost[k]! -= amount * weight[k]!;
    }
    return cost;
  }
}

/**
 * What no plan within the bounds of a flow falls below: every constraint is worth its multiplier as far as the bounds let
 * it bind.
 */
export function boundOf({
  state: { value, lower, upper },
  rows,
}: {
  state: Pick<OrderedFlow, 'value' | 'lower' | 'upper'>;
  rows: readonly WeightedRow[];
}): Float64Array {
  const bound = value.slice();
  for (const { weight, arcs, values, most, exact } of rows) {
    let reached = 0;
    for (let index = 0; index < arcs.length && !exact; index++) {
      const each = values[index]!;
      reached += each * (each > 0 ? upper : lower)[arcs[index]!]!;
    }
    const amount = exact ? most : Math.min(most, reached);
    if (amount !== 0) for (let k = 0; k < bound.length; k++) bound[k]! -= amount * weight[k]!;
  }
  return bound;
}

/**
 * Ways to settle the constraint about which the multipliers are most wrong: all its arcs as they are, or the first of
 * them that is not. Nothing where all that is wrong is decided: then no plan is left.
 */
function waysOnLoose({ state: { flow, lower, upper }, rows }: WeightedFlow): Bound[][] {
  let widest: WeightedRow | null = null;
  let most: Float64Array | null = null;
  for (const row of rows) {
    if (row.arcs.every((arc) => lower[arc] === upper[arc])) continue;
    const slack = row.arcs.reduce((sum, arc, index) => sum - row.values[index]! * flow[arc]!, row.most);
    if (slack === 0) continue;
    const wrong = row.weight.map((each) => -Math.abs(slack * each));
    if (most !== null && !before(wrong, most)) continue;
    [widest, most] = [row, wrong];
  }
  if (widest === null) return [];
  const open = widest.arcs.filter((arc) => lower[arc] !== upper[arc]);
  const kept = open.map((arc): Bound => ({ arc, lower: flow[arc]!, upper: flow[arc]! }));
  const others = (arc: number): Bound[] => [
    { arc, lower: lower[arc]!, upper: flow[arc]! - 1 },
    { arc, lower: flow[arc]! + 1, upper: upper[arc]! },
  ];
  return [
    kept,
    ...open.flatMap((arc, index) =>
      others(arc)
        .filter((bound) => bound.lower <= bound.upper)
        .map((bound) => [...kept.slice(0, index), bound]),
    ),
  ];
}

/** The flow with those decisions that leave the best bound. */
function cheapest({ state, rows }: WeightedFlow, ways: readonly Bound[][], left: Budget): OrderedFlow | null {
  let best: OrderedFlow | null = null;
  let least: Float64Array | null = null;
  for (const way of ways) {
    const part = state.copy();
    left.work -= state.flow.length;
    if (!narrowed(part, way)) continue;
    const value = boundOf({ state: part, rows });
    if (least !== null && !before(value, least)) continue;
    [best, least] = [part, value];
  }
  return best;
}
