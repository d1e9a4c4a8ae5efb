import type { OrderedFlow } from './ordered-flow.ts';

/**
 * Fixes the arcs of which a unit more or less already costs too much (reduced-cost fixing, Dantzig, Fulkerson and Johnson
 * 1954). The flow stays as it is.
 * @param value what bounds the plans within the bounds of the flow, in its costs.
 * @param most the cost of a plan: what costs more is of no interest, nor what costs the same unless `equal`.
 */
export function fixBy(state: OrderedFlow, value: Float64Array, most: Float64Array, equal = false): void {
  const { arcs, flow, lower, upper, potential } = state;
  const { from, to, cost, depth } = arcs;
  for (let a = 0; a < flow.length; a++) {
    const [low, high] = [lower[a]!, upper[a]!];
    if (low === high) continue;
    const [u, v] = [from[a]! * depth, to[a]! * depth];
    let sign = 0;
    let tooMuch = !equal;
    for (let k = 0; k < depth; k++) {
      const reduced = cost[k]![a]! + potential[u + k]! - potential[v + k]!;
      if (sign === 0) sign = Math.sign(reduced);
      const sum = value[k]! + (sign < 0 ? -reduced : reduced);
      if (sum === most[k]!) continue;
      tooMuch = sum > most[k]!;
      break;
    }
    if (sign === 0 || !tooMuch) continue;
    if (sign > 0) upper[a] = low;
    else lower[a] = high;
  }
}
