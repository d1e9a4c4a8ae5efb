import type { Arcs } from './lexicographic-flow.ts';

/** Costs with their potentials, fewer of them; the same order of all flows. */
export type Packed = { costs: Float64Array[]; potentials: Float64Array[] };

const MOST = 2 ** 52;

/**
 * Puts several costs into one number wherever that is exact: cost × weight + the next cost, the weight being more than
 * the later ones can ever amount to. Comparing vectors of them then takes fewer steps, and the order of flows and the
 * sign of every reduced cost stay as they were. O(costs · arcs).
 */
export function packed(
  { from, to, lower, upper }: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  costs: readonly Float64Array[],
  potentials: readonly Float64Array[],
): Packed {
  const result: Packed = { costs: [], potentials: [] };
  let size = Infinity;
  // From the last cost to the first: what is packed already is what the weight has to exceed.
  for (let k = costs.length - 1; k >= 0; k--) {
    const own = sizeOf(k);
    const weight = 2 * size + 1;
    if (own * weight + size > MOST) {
      result.costs.unshift(costs[k]!.slice());
      result.potentials.unshift(potentials[k]!.slice());
      size = own;
      continue;
    }
    add(result.costs[0]!, costs[k]!, weight);
    add(result.potentials[0]!, potentials[k]!, weight);
    size += own * weight;
  }
  return result;

  /** The most that cost k can differ between flows or along a path, or amount to as a potential or a reduced cost. */
  function sizeOf(k: number): number {
    const [cost, potential] = [costs[k]!, potentials[k]!];
    let total = 0;
    let reduced = 0;
    for (let a = 0; a < cost.length; a++) {
      total += Math.abs(cost[a]!) * (upper[a]! - lower[a]!);
      reduced = Math.max(reduced, Math.abs(cost[a]! + potential[from[a]!]! - potential[to[a]!]!));
    }
    const highest = potential.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return total + reduced + highest;
  }
}

function add(sum: Float64Array, more: Float64Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += weight * more[i]!;
}
