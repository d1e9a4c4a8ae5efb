import type { Arcs } from './lexicographic-flow.ts';
import { PackedOrder } from './packed-order.ts';

/** Costs with their potentials, fewer of them; the same order of all flows. */
export type Packed = { costs: Float64Array[]; potentials: Float64Array[] };

/** Per packed cost, from first to last, the costs that it is made of. */
export type Weights = { k: number; weight: number }[][];

/** Several lists of costs, all packed in the same way. */
export type AllPacked = {
  packed: Packed[];
  /** Packs another vector with a component per cost. */
  pack(vector: ArrayLike<number>): Float64Array;
  order: PackedOrder;
};

const MOST = 2 ** 52;
/** After a change costs may be larger and still be packed alike: by a part, and one that was 0 everywhere by so much. */
const roomy = (size: number) => Math.ceil(1.25 * size) + 16;

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
 * The same with room for changes, so that what comes after one can be packed alike.
 * @param earlier weights to take again if that is exact here too.
 */
export function packedAlike(
  bounds: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  costs: readonly Float64Array[],
  potentials: readonly Float64Array[],
  earlier?: Weights,
): Packed & { weights: Weights } {
  const sizes = costs.map((cost, k) => sizeOf(bounds, cost, potentials[k]!));
  const weights = earlier && holds(earlier, sizes) ? earlier : weightsFor(sizes.map(roomy));
  return { costs: sums(costs, weights), potentials: sums(potentials, weights), weights };
}

/**
 * The same for several lists, so that values of their flows can be compared.
 * @param parts with, per cost, what `besides` is added to values.
 */
export function allPacked(
  bounds: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  parts: readonly {
    costs: readonly Float64Array[];
    potentials: readonly Float64Array[];
    besides?: readonly number[];
  }[],
): AllPacked {
  const largest = (k: number) =>
    parts.reduce((most, { costs, potentials, besides }) => {
      return Math.max(most, sizeOf(bounds, costs[k]!, potentials[k]!) + (besides?.[k] ?? 0));
    }, 0);
  const weights = weightsFor(parts[0]!.costs.map((_, k) => largest(k)));
  return {
    order: new PackedOrder(weights),
    packed: parts.map(({ costs, potentials }) => {
      return { costs: sums(costs, weights), potentials: sums(potentials, weights) };
    }),
    pack: (vector) =>
      Float64Array.from(weights, (each) => each.reduce((all, { k, weight }) => all + weight * vector[k]!, 0)),
  };
}

/** Weights for costs of such sizes. */
function weightsFor(sizes: readonly number[]): Weights {
  const made: Weights = [];
  let size = Infinity;
  // From the last cost to the first: what is packed already is what the weight has to exceed.
  for (let k = sizes.length - 1; k >= 0; k--) {
    const own = sizes[k]!;
    const weight = 2 * size + 1;
    if (own * weight + size > MOST) {
      made.unshift([{ k, weight: 1 }]);
      size = own;
      continue;
    }
    made[0]!.push({ k, weight });
    size += own * weight;
  }
  return made;
}

/** Whether weights keep the order of costs of such sizes, and stay exact. */
function holds(weights: Weights, sizes: readonly number[]): boolean {
  return weights.every((each) => {
    let size = 0;
    return each.every(({ k, weight }) => {
      const above = weight > 2 * size;
      size += sizes[k]! * weight;
      return above && size <= MOST;
    });
  });
}

function sums(lists: readonly Float64Array[], weights: Weights): Float64Array[] {
  return weights.map((each) => {
    const total = new Float64Array(lists[0]!.length);
    for (const { k, weight } of each) add(total, lists[k]!, weight);
    return total;
  });
}

/** The most that a cost can differ between flows or along a path, or amount to as a potential or a reduced cost. */
function sizeOf(
  { from, to, lower, upper }: Pick<Arcs, 'from' | 'to' | 'lower' | 'upper'>,
  cost: Float64Array,
  potential: Float64Array,
): number {
  let total = 0;
  let reduced = 0;
  for (let a = 0; a < cost.length; a++) {
    total += Math.abs(cost[a]!) * (upper[a]! - lower[a]!);
    reduced = Math.max(reduced, Math.abs(cost[a]! + potential[from[a]!]! - potential[to[a]!]!));
  }
  const highest = potential.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return total + reduced + highest;
}

function add(sum: Float64Array, more: Float64Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += weight * more[i]!;
}
