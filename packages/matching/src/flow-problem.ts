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

/** A minimum-cost flow problem that is malformed or too large for exact arithmetic. Nothing was computed. */
export class FlowProblemError extends Error {
  override readonly name = 'FlowProblemError';
}

const MOST_BOUND = 2 ** 29;
/** More than fit into memory with their arcs. */
const MOST_NODES = 2 ** 24;
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Whether cost scaling stays exact: potentials stay within the most nodes of a path without a repeated node × the
 * largest scaled cost (times nodes + 1) in each of the ever smaller phases, reduced costs within some more; four times
 * that leaves room for all of them. `total` is Σ |cost| · bound.
 */
export function staysExact(size: { nodes: number; path: number; largest: number; total: number }): boolean {
  return 4 * size.path * (size.nodes + 1) * size.largest <= MOST && size.total <= MOST;
}

/** Throws `FlowProblemError` on anything that `minimumCostFlow` does not promise to solve exactly. O(arcs + nodes). */
export function checkProblem(problem: FlowProblem): void {
  const { nodes, from, to, lower, upper, cost, supply } = problem;
  const refuse = (message: string): never => {
    throw new FlowProblemError(message);
  };
  if (!Number.isInteger(nodes) || nodes < 0 || nodes > MOST_NODES) refuse(`nodes is ${nodes}`);
  const arcs = from.length;
  for (const [name, list] of Object.entries({ to, upper, cost, ...(lower ? { lower } : {}) })) {
    if (list.length !== arcs) refuse(`${name} has ${list.length} arcs, from has ${arcs}`);
  }
  let largest = 0;
  let total = 0;
  for (let a = 0; a < arcs; a++) {
    const u = from[a]!;
    const v = to[a]!;
    const low = lower ? lower[a]! : 0;
    const high = upper[a]!;
    const c = cost[a]!;
    if (!isNode(u, nodes) || !isNode(v, nodes)) refuse(`arc ${a} goes from ${u} to ${v}, not both a node`);
    if (!isBound(low) || !isBound(high) || low > high) refuse(`arc ${a} has bounds ${low} to ${high}`);
    if (!Number.isSafeInteger(c)) refuse(`arc ${a} has cost ${c}`);
    largest = Math.max(largest, Math.abs(c));
    total += Math.abs(c) * Math.max(Math.abs(low), Math.abs(high));
  }
  if (!staysExact({ nodes, path: nodes, largest, total })) {
    refuse(`costs up to ${largest} with ${nodes} nodes, ${total} with bounds, are too large to stay exact`);
  }
  checkSupply(nodes, supply, refuse);
}

function checkSupply(
  nodes: number,
  supply: ArrayLike<number> | undefined,
  refuse: (message: string) => void,
): void {
  if (!supply) return;
  if (supply.length !== nodes) refuse(`supply has ${supply.length} nodes of ${nodes}`);
  let sum = 0;
  for (let v = 0; v < nodes; v++) {
    if (!isBound(supply[v]!)) refuse(`node ${v} has supply ${supply[v]}`);
    sum += supply[v]!;
  }
  if (sum !== 0) refuse(`supplies sum to ${sum}, not 0`);
}

const isNode = (v: number, nodes: number) => Number.isInteger(v) && v >= 0 && v < nodes;
const isBound = (value: number) => Number.isInteger(value) && Math.abs(value) <= MOST_BOUND;
