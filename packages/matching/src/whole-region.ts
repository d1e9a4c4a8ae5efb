import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import { packed } from './packed-costs.ts';
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
  const tight = packed(reach, pick(costs), pick(potentials));
  const state = OrderedFlow.from(orderedArcs(network, tight.costs), network, {
    flow,
    potentials: tight.potentials,
  });
  return regionOf(state);
}
