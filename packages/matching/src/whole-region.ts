import type { LexicographicFlow } from './lexicographic-flow.ts';
import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import { packed, packedAlike, type Weights } from './packed-costs.ts';
import type { Prepared } from './prepare.ts';
import { type Region, regionOf } from './regions.ts';

/**
 * Makes the region of all plans from the best flow without side constraints. Its order is that of the given costs, for
 * which the flow is optimal with the given potentials.
 * @param reach the widest bounds that arcs will ever have.
 */
export function wholeRegion(
  { network }: Pick<Prepared, 'network'>,
  flow: Int32Array,
  costs: readonly Float64Array[],
  potentials: readonly Float64Array[],
  reach: Pick<Prepared['network'], 'from' | 'to' | 'lower' | 'upper'> = network,
): Region {
  // A cost that is 0 everywhere decides nothing.
  const used = [...potentials.keys()].filter((k) => costs[k]!.some((value) => value !== 0));
  const pick = (lists: readonly Float64Array[]) => used.map((k) => lists[k]!);
  const { costs: own, potentials: proof } = packed(reach, pick(costs), pick(potentials));
  return regionOf(OrderedFlow.from(orderedArcs(network, own), network, { flow, potentials: proof }));
}

/**
 * The same with room for changes: also a cost that decides nothing now may do so in a changed instance.
 * @param earlier weights of its packing, to take again if that is exact here too.
 */
export function wholeAlike(
  { network, costs }: Pick<Prepared, 'network' | 'costs'>,
  { flow, potentials }: LexicographicFlow,
  earlier?: Weights,
): { whole: Region; weights: Weights } {
  const alike = packedAlike(network, costs.slice(0, potentials.length), potentials, earlier);
  const found = { flow, potentials: alike.potentials };
  const state = OrderedFlow.from(orderedArcs(network, alike.costs), network, found);
  return { whole: regionOf(state), weights: alike.weights };
}
