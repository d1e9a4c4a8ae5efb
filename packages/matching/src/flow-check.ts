import type { FlowProblem, OptimalFlow } from './flow-problem.ts';

/** What is wrong with a flow or with its proof. `at` is the arc or the node. */
export type FlowFault = { code: 'bounds' | 'conservation' | 'reduced-cost' | 'cost'; at: number };

/**
 * Proves a flow optimal, or tells why it is not proven: flow within its bounds, conserved at every node, and at no
 * arc with room to improve (complementary slackness with the potentials). Returns no faults when all is proven.
 * Shares no code with the solver. O(arcs + nodes).
 */
export function flowFaults(
  problem: FlowProblem,
  { flow, potential, cost }: Omit<OptimalFlow, 'status'>,
): FlowFault[] {
  const faults: FlowFault[] = [];
  const leaving = new Float64Array(problem.nodes);
  let total = 0;
  for (let a = 0; a < problem.from.length; a++) {
    const [u, v, x] = [problem.from[a]!, problem.to[a]!, flow[a]!];
    const [low, high] = [problem.lower ? problem.lower[a]! : 0, problem.upper[a]!];
    if (!(x >= low && x <= high)) faults.push({ code: 'bounds', at: a });
    const reduced = problem.cost[a]! + potential[u]! - potential[v]!;
    if ((x < high && !(reduced >= 0)) || (x > low && !(reduced <= 0)))
      faults.push({ code: 'reduced-cost', at: a });
    leaving[u]! += x;
    leaving[v]! -= x;
    total += problem.cost[a]! * x;
  }
  for (let v = 0; v < problem.nodes; v++) {
    const supply = problem.supply ? problem.supply[v]! : 0;
    if (leaving[v] !== supply) faults.push({ code: 'conservation', at: v });
  }
  if (total !== cost) faults.push({ code: 'cost', at: -1 });
  return faults;
}
