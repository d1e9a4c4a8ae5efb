import { costScaling } from './flow-cost-scaling.ts';
import { feasibleFlow } from './flow-feasible.ts';
import { checkProblem } from './flow-problem.ts';
import { residualNetwork } from './flow-residual.ts';

export { type FlowFault, flowFaults } from './flow-check.ts';
export { FlowProblemError } from './flow-problem.ts';

/**
 * A minimum-cost flow problem. Arc `a` goes from node `from[a]` to node `to[a]`; nodes are 0 … `nodes` − 1.
 * Every list of arcs has the same length; all numbers are integers.
 */
export type FlowProblem = {
  nodes: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  /** Least flow per arc, may be negative; absent = 0 everywhere. */
  lower?: ArrayLike<number>;
  /** Most flow per arc, at least `lower`. */
  upper: ArrayLike<number>;
  /** Cost per unit of flow, may be negative. */
  cost: ArrayLike<number>;
  /** Per node what leaves it minus what enters it; absent = 0 everywhere (a circulation). Sums to 0. */
  supply?: ArrayLike<number>;
};

/**
 * `flow` per arc, `potential` per node, `cost` = Σ cost × flow. With c the cost of an arc from u to v, its reduced
 * cost c + potential[u] − potential[v] is ≥ 0 where the flow is below `upper` and ≤ 0 where it is above `lower`:
 * that proves the flow optimal, see `flowFaults`.
 */
export type OptimalFlow = { status: 'optimal'; flow: Int32Array; potential: Float64Array; cost: number };

/** No flow exists: the nodes of `cut` must send away more than the arcs that leave them can carry. */
export type InfeasibleFlow = { status: 'infeasible'; cut: Int32Array };

/**
 * Finds a flow of least cost that keeps all bounds and supplies, with the node potentials that prove it.
 *
 * Cost scaling by push-relabel (Goldberg and Tarjan 1990; Goldberg 1997) with partial augmentation (Goldberg 2008),
 * global updates and price refinement (Goldberg 1997; Bünnagel, Korte and Vygen 1998), from a feasible flow found by
 * Dinic's method. O(nodes² · arcs · log(nodes · largest cost)) at worst; near linear on the networks of a match.
 * Integers only, exact in the 53 bits of a number.
 * @throws {FlowProblemError} lists of different length, a number that is not an integer or that could overflow:
 * bounds up to 2³⁰, 4 · nodes · (nodes + 1) · largest cost and Σ |cost| · bound up to 2⁵³.
 */
export function minimumCostFlow(problem: FlowProblem): OptimalFlow | InfeasibleFlow {
  checkProblem(problem);
  const start = feasibleFlow(problem);
  if (start.status === 'infeasible') return start;
  const { network, positions } = residualNetwork(problem, start.flow);
  const potential = costScaling(network);
  const flow = new Int32Array(start.flow.length);
  let cost = 0;
  for (let a = 0; a < flow.length; a++) {
    flow[a] = problem.upper[a]! - network.residual[positions[a]!]!;
    cost += flow[a]! * problem.cost[a]!;
  }
  return { status: 'optimal', flow, potential, cost };
}
