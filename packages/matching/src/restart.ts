import { LexicographicSolver } from './lexicographic-flow.ts';
import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import type { Prepared } from './prepare.ts';
import { sameArcs, sameNodes } from './same-arcs.ts';
import type { Solved } from './solve.ts';

/** So many nodes, and one in fifty, are mended by shortest paths. */
const FEW = 50;

/**
 * The best flow of a changed instance, from that of the instance before: what stayed keeps its flow and potentials, and
 * only where these no longer go together shortest paths mend it. `undefined` when the objectives are others, or when
 * the change leaves no flow; then start afresh.
 */
export function restart(before: Solved, prepared: Prepared): LexicographicSolver | undefined {
  const names = (steps: Prepared['steps']) => JSON.stringify(steps.map(({ name }) => name));
  if (names(before.prepared.steps) !== names(prepared.steps)) return undefined;
  if (before.flow.potentials.length < prepared.steps.length) return undefined;

  const { network, costs } = prepared;
  const [nodes, arcs] = [
    sameNodes(before.prepared.network, network),
    sameArcs(before.prepared.network, network),
  ];
  const potentials = before.flow.potentials.map((old, k) => {
    const own = new Float64Array(network.nodes);
    // An objective that decides nothing any more has potentials 0: it is left out of the vectors further on.
    if (costs[k]!.every((value) => value === 0)) return own;
    for (let v = 0; v < own.length; v++) if (nodes[v]! >= 0) own[v] = old[nodes[v]!]!;
    return own;
  });
  const flow = new Int32Array(network.from.length);
  for (let a = 0; a < flow.length; a++) if (arcs[a]! >= 0) flow[a] = before.flow.flow[arcs[a]!]!;

  const state = OrderedFlow.mended(orderedArcs(network, costs), network, { flow, potentials });
  // After a thorough change it is quicker to start afresh.
  if (state.unsettled > FEW + network.nodes / 50 || !state.settle()) return undefined;
  const solver = LexicographicSolver.open(network, state.flow)!;
  for (const [k, cost] of costs.entries()) {
    const own = new Float64Array(network.nodes);
    for (let v = 0; v < own.length; v++) own[v] = state.potential[v * costs.length + k]!;
    solver.keep(cost, own);
  }
  return solver;
}
