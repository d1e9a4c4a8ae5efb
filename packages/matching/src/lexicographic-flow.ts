import { costScaling } from './flow-cost-scaling.ts';
import { feasibleFlow } from './flow-feasible.ts';
import type { FlowProblem } from './flow-problem.ts';
import { residualNetwork } from './flow-residual.ts';

/** The arcs of a problem with several costs; see `FlowProblem`. */
export type Arcs = Pick<FlowProblem, 'nodes'> & {
  from: Int32Array;
  to: Int32Array;
  lower: Int32Array;
  upper: Int32Array;
};

/**
 * A flow that is best for the first cost, among those best for the second, and so on. `potentials[k]` are the node
 * potentials of cost k: with them the reduced costs of an arc, as a vector over all costs, are lexicographically ≥ 0
 * where the flow is below `upper` and ≤ 0 where it is above `lower`. That proves the flow, see `lexicographicFaults`.
 */
export type LexicographicFlow = { flow: Int32Array; potentials: Float64Array[] };

/**
 * Optimises one cost after another over the same network.
 *
 * After each cost every arc with a reduced cost other than 0 is fixed at its bound: what remains is exactly the set of
 * optimal flows, again as a network, and smaller (complementary slackness; the optimal face). No steep weights, so no
 * overflow.
 */
export class LexicographicSolver implements LexicographicFlow {
  readonly flow: Int32Array;
  readonly potentials: Float64Array[] = [];
  private readonly arcs: Arcs;
  private free: Int32Array;

  private constructor(arcs: Arcs, flow: Int32Array) {
    this.arcs = arcs;
    this.flow = flow;
    this.free = Int32Array.from(arcs.from.keys()).filter((a) => arcs.upper[a]! > arcs.lower[a]!);
  }

  /** Starts from a feasible flow, else finds one; `null` when there is none. */
  static open(arcs: Arcs, flow?: Int32Array): LexicographicSolver | null {
    if (flow) return new LexicographicSolver(arcs, flow.slice());
    const start = feasibleFlow({ ...arcs, cost: [] });
    return start.status === 'infeasible' ? null : new LexicographicSolver(arcs, start.flow);
  }

  /** Makes one more cost least, all before it staying at theirs. */
  optimise(cost: Float64Array): void {
    this.keep(cost, solveFree(this.arcs, this.free, cost, this.flow));
  }

  /** Goes on to the next cost when the flow is optimal for this one already, as the potentials prove. */
  keep(cost: Float64Array, potential: Float64Array): void {
    const { from, to } = this.arcs;
    this.potentials.push(potential);
    const kept = new Int32Array(this.free.length);
    let count = 0;
    for (const a of this.free) {
      if (cost[a]! + potential[from[a]!]! === potential[to[a]!]) kept[count++] = a;
    }
    this.free = kept.slice(0, count);
  }

  /** A value that the next cost cannot fall below: every free arc at its cheaper bound, the others as they are. */
  bound(cost: Float64Array): number {
    const { arcs, flow } = this;
    let total = 0;
    for (let a = 0; a < flow.length; a++) total += cost[a]! * flow[a]!;
    for (const a of this.free)
      total += Math.min(0, cost[a]! * (arcs.lower[a]! - flow[a]!), cost[a]! * (arcs.upper[a]! - flow[a]!));
    return total;
  }
}

/** Optimises over the free arcs, the others staying as they are; changes `flow`, returns potentials of all nodes. */
function solveFree(arcs: Arcs, free: Int32Array, cost: Float64Array, flow: Int32Array): Float64Array {
  const constant = potentialsOfConstant(arcs, free, cost);
  if (constant) return constant;
  const potential = new Float64Array(arcs.nodes);
  // Only nodes that a free arc touches, numbered anew.
  const number = new Int32Array(arcs.nodes).fill(-1);
  const nodes: number[] = [];
  const pick = <List extends Int32Array | Float64Array>(list: List) => free.map((a) => list[a]!);
  const renumber = (list: Int32Array) =>
    free.map((a) => {
      const v = list[a]!;
      if (number[v]! < 0) number[v] = nodes.push(v) - 1;
      return number[v]!;
    });
  const problem = {
    from: renumber(arcs.from),
    to: renumber(arcs.to),
    lower: pick(arcs.lower),
    upper: pick(arcs.upper),
    cost: Float64Array.from(free, (a) => cost[a]!),
    nodes: nodes.length,
  };
  const { network, positions } = residualNetwork(problem, pick(flow));
  const found = costScaling(network);
  free.forEach((a, k) => {
    flow[a] = arcs.upper[a]! - network.residual[positions[k]!]!;
  });
  nodes.forEach((v, k) => {
    potential[v] = found[k]!;
  });
  return potential;
}

/**
 * Potentials that make every reduced cost 0, which exist when the cost is the same for all flows over the free arcs;
 * else `null`. Many a level can change nothing any more after those before it, and this tells so in one walk.
 */
function potentialsOfConstant(arcs: Arcs, free: Int32Array, cost: Float64Array): Float64Array | null {
  const potential = new Float64Array(arcs.nodes);
  if (free.every((a) => cost[a] === 0)) return potential;
  const first = new Int32Array(arcs.nodes + 1);
  for (const a of free) {
    first[arcs.from[a]!]!++;
    first[arcs.to[a]!]!++;
  }
  for (let v = 0, sum = 0; v <= arcs.nodes; v++) {
    sum += first[v]!;
    first[v] = sum;
  }
  const touching = new Int32Array(2 * free.length);
  for (const a of free) {
    touching[--first[arcs.from[a]!]!] = a;
    touching[--first[arcs.to[a]!]!] = a;
  }
  const seen = new Uint8Array(arcs.nodes);
  const stack: number[] = [];
  for (let root = 0; root < arcs.nodes; root++) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    stack.push(root);
    for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
      for (let k = first[u]!; k < first[u + 1]!; k++) {
        const a = touching[k]!;
        const leaves: boolean = arcs.from[a] === u;
        const v = leaves ? arcs.to[a]! : arcs.from[a]!;
        const candidate = potential[u]! + (leaves ? cost[a]! : -cost[a]!);
        if (seen[v] === 0) {
          seen[v] = 1;
          potential[v] = candidate;
          stack.push(v);
        } else if (potential[v] !== candidate) return null;
      }
    }
  }
  return potential;
}

/**
 * Proves a lexicographic optimum: returns the arcs whose vector of reduced costs shows room to improve, or whose flow
 * is outside its bounds, and as −1 − v every node v where flow is lost. Empty = proven. O(costs · arcs).
 */
export function lexicographicFaults(
  arcs: Arcs,
  costs: readonly Float64Array[],
  { flow, potentials }: LexicographicFlow,
): number[] {
  const faults: number[] = [];
  const balance = new Float64Array(arcs.nodes);
  for (let a = 0; a < flow.length; a++) {
    const [u, v, x] = [arcs.from[a]!, arcs.to[a]!, flow[a]!];
    balance[u]! -= x;
    balance[v]! += x;
    let reduced = 0;
    for (let k = 0; k < costs.length && reduced === 0; k++) {
      reduced = costs[k]![a]! + potentials[k]![u]! - potentials[k]![v]!;
    }
    const bounded = x >= arcs.lower[a]! && x <= arcs.upper[a]!;
    const improvable = (x < arcs.upper[a]! && reduced < 0) || (x > arcs.lower[a]! && reduced > 0);
    if (!bounded || improvable) faults.push(a);
  }
  balance.forEach((value, v) => {
    if (value !== 0) faults.push(-1 - v);
  });
  return faults;
}
