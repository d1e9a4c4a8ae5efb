import { costScaling } from './flow-cost-scaling.ts';
import { feasibleFlow } from './flow-feasible.ts';
import { checkProblem, type FlowProblem, type InfeasibleFlow, type OptimalFlow } from './flow-problem.ts';
import { residualNetwork } from './flow-residual.ts';

/**
 * Finds a flow of least cost that keeps all bounds and supplies, with the node potentials that prove it.
 *
 * Cost scaling by push-relabel (Goldberg and Tarjan 1990; Goldberg 1997) with partial augmentation (Goldberg 2008),
 * global updates and price refinement (Goldberg 1997; Bünnagel, Korte and Vygen 1998), from a feasible flow found by
 * Dinic's method. O(nodes² · arcs · log(nodes · largest cost)) at worst; near linear on the networks of a match.
 * Integers only, exact in the 53 bits of a number.
 * @throws {FlowProblemError} lists of different length, a number that is not an integer or that could overflow:
 * nodes up to 2²⁴, bounds and supplies up to 2²⁹, 4 · nodes · (nodes + 1) · largest cost and Σ |cost| · bound up to 2⁵³.
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
