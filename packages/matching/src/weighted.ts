import type { Multipliers } from './multipliers.ts';
import { UNITS } from './multipliers.ts';
import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import { allPacked } from './packed-costs.ts';
import type { PackedOrder } from './packed-order.ts';
import type { LinkedNetwork, SideRow } from './side-rows.ts';

/** A side constraint with what breaking it costs, in the costs of the flow. */
export type WeightedRow = SideRow & { weight: Float64Array };

/** A flow in which side constraints have become costs, and the constraints that have. */
export type WeightedFlow = { state: OrderedFlow; rows: readonly WeightedRow[] };

/** Costs with the multipliers taken in: per step the cost of each arc, loops too, in units of 1/`UNITS`. */
export type WeightedCosts = { costs: Float64Array[]; rows: { row: SideRow; own: Float64Array }[] };

/** Takes the side constraints into the costs: cost + Σ multiplier · (flow of the row). */
export function weighted(
  linked: LinkedNetwork,
  costs: readonly Float64Array[],
  multipliers: Multipliers,
): WeightedCosts {
  const all = costs.map((cost) => {
    const own = new Float64Array(linked.from.length);
    for (let a = 0; a < cost.length; a++) own[a] = cost[a]! * UNITS;
    return own;
  });
  const rows = linked.rows.flatMap((row) => {
    const own = multipliers.get(row.key);
    if (own === undefined) return [];
    own.forEach((multiplier, k) => {
      if (multiplier === 0) return;
      row.arcs.forEach((arc, index) => {
        all[k]![arc]! += multiplier * row.values[index]!;
      });
    });
    return [{ row, own }];
  });
  return { costs: all, rows };
}

/** A part of all plans: its costs, and a flow that is nearly its best, with the potentials. */
export type Part = WeightedCosts & {
  lower: Int32Array;
  upper: Int32Array;
  flow: Int32Array;
  potentials: readonly Float64Array[];
};

/**
 * Flows with the same order of values, not settled yet; `steps` are those that the order knows, by their index. `pack` makes a
 * value of that order of one per step.
 */
export type WeightedFlows = {
  flows: WeightedFlow[];
  order: PackedOrder;
  steps: number[];
  pack(values: readonly number[]): Float64Array;
};

/**
 * The flows of some parts.
 * @param reach the widest bounds that arcs will ever have.
 */
export function weightedFlows(
  linked: LinkedNetwork,
  parts: readonly Part[],
  reach: Pick<LinkedNetwork, 'from' | 'to' | 'lower' | 'upper'> = linked,
): WeightedFlows {
  const steps = [...parts[0]!.costs.keys()];
  // A cost that is 0 everywhere decides nothing, unless multipliers made it so: then the constraints have it.
  const used = steps.filter((k) =>
    parts.some(
      ({ costs, rows }) =>
        costs[k]!.some((value) => value !== 0) || rows.some(({ own }) => (own[k] ?? 0) !== 0),
    ),
  );
  const pick = (lists: readonly Float64Array[]) => used.map((k) => lists[k]!);
  const tight = allPacked(
    reach,
    parts.map(({ costs, potentials, rows }) => ({
      costs: pick(costs),
      potentials: pick(potentials),
      besides: used.map((k) =>
        rows.reduce((sum, { row, own }) => sum + Math.abs(own[k] ?? 0) * spread(row), 0),
      ),
    })),
  );
  const flows = parts.map(({ lower, upper, flow, rows }, index) => {
    const { costs, potentials } = tight.packed[index]!;
    const state = OrderedFlow.mended(orderedArcs(linked, costs), { lower, upper }, { flow, potentials });
    const weight = (own: Float64Array) => tight.pack(used.map((k) => own[k] ?? 0));
    return { state, rows: rows.map(({ row, own }) => ({ ...row, weight: weight(own) })) };
  });
  const packed = (values: readonly number[]) => tight.pack(used.map((k) => values[k]!));
  return { flows, order: tight.order, steps: used, pack: packed };
}

/** How far apart the sides of a row can be; also when it counts one seat more, which its loop then costs as well. */
function spread({ values, most }: SideRow): number {
  return values.reduce((sum, value) => sum + Math.abs(value), Math.abs(most)) + 2;
}
