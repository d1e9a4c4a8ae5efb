import type { Arcs } from './lexicographic-flow.ts';
import { PackedOrder } from './packed-order.ts';

/** Costs with their potentials, fewer of them; the same order of all flows. */
export type Packed = { costs: Float64Array[]; potentials: Float64Array[] };

/** Several lists of costs, all packed in the same way. */
export type AllPacked = {
  packed: Packed[];
  /** Packs another vector with a component per cost. */
  pack(vector: ArrayLike<number>): Float64Array;
  order: PackedOrder;
};

const MOST = 2 ** 52;

/**
 * Puts several costs into one number wherever that is exact: cost × weight + the next cost, the weight being more than
 * the later ones can ever amount to. Comparing vectors of them then takes fewer steps, and the order of flows and the
 * sign of every reduced cost stay as they were. O(costs · arcs).
 */
export function packed(
  bounds: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  costs: readonly Float64Array[],
  potentials: readonly Float64Array[],
): Packed {
  return allPacked(bounds, [{ costs, potentials }]).packed[0]!;
}

/**
 * The same for several lists, so that values of their flows can be compared.
 * @param parts with, per cost, what `besides` is added to values.
 */
export function allPacked(
  { from, to, lower, upper }: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  parts: readonly {
    costs: readonly Float64Array[];
    potentials: readonly Float64Array[];
    besides?: readonly number[];
  }[],
): AllPacked {
  /** Per cost that is left, the costs that it is made of. */
  const made: { k: number; weight: number }[][] = [];
  let size = Infinity;
  // From the last cost to the first: what is packed already is what the weight has to exceed.
  for (let k = parts[0]!.costs.length - 1; k >= 0; k--) {
    const own = parts.reduce((most, part) => Math.max(most, sizeOf(part, k)), 0);
    const weight = 2 * size + 1;
    if (own * weight + size > MOST) {
      made.unshift([{ k, weight: 1 }]);
      size = own;
      continue;
    }
    made[0]!.push({ k, weight });
    size += own * weight;
  }
  const sum = (lists: readonly Float64Array[]) =>
    made.map((each) => {
      const total = new Float64Array(lists[0]!.length);
      for (const { k, weight } of each) add(total, lists[k]!, weight);
      return total;
    });
  return {
    order: new PackedOrder(made),
    packed: parts.map(({ costs, potentials }) => ({ costs: sum(costs), potentials: sum(potentials) })),
    pack: (vector) =>
      Float64Array.from(made, (each) => each.reduce((all, { k, weight }) => all + weight * vector[k]!, 0)),
  };

  /** The most that cost k can differ between flows or along a path, or amount to as a potential or a reduced cost. */
  function sizeOf({ costs, potentials, besides }: (typeof parts)[number], k: number): number {
    const [cost, potential] = [costs[k]!, potentials[k]!];
    let total = 0;
    let reduced = 0;
    for (let a = 0; a < cost.length; a++) {
      total += Math.abs(cost[a]!) * (upper[a]! - lower[a]!);
      reduced = Math.max(reduced, Math.abs(cost[a]! + potential[from[a]!]! - potential[to[a]!]!));
    }
    const highest = potential.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return total + reduced + highest + (besides?.[k] ?? 0);
  }
}

function add(sum: Float64Array, more: Float64Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += weight * more[i]!;
}
