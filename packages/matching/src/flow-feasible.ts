import type { FlowProblem, InfeasibleFlow } from './flow-problem.ts';
import { type ResidualNetwork, residualNetwork } from './flow-residual.ts';

/**
 * A flow that keeps all bounds and supplies, whatever its cost; or a cut that proves that there is none.
 *
 * Every arc starts at the value of its range nearest to 0; what a node then has too much is brought to the nodes
 * that have too little by Dinic's method (1970): shortest augmenting paths, all of one length at a time.
 */
export function feasibleFlow(
  problem: FlowProblem,
): { status: 'feasible'; flow: Int32Array } | InfeasibleFlow {
  const { nodes, from, to, lower, upper, supply } = problem;
  const flow = new Int32Array(from.length);
  const excess = new Float64Array(nodes);
  for (let a = 0; a < flow.length; a++) {
    const x = Math.min(upper[a]!, Math.max(lower ? lower[a]! : 0, 0));
    flow[a] = x;
    excess[from[a]!]! -= x;
    excess[to[a]!]! += x;
  }
  if (supply) for (let v = 0; v < nodes; v++) excess[v]! += supply[v]!;
  if (excess.every((value) => value === 0)) return { status: 'feasible', flow };

  const { network, positions } = residualNetwork(problem, flow);
  const cut = settle(network, excess);
  if (cut) return { status: 'infeasible', cut };
  for (let a = 0; a < flow.length; a++) flow[a] = upper[a]! - network.residual[positions[a]!]!;
  return { status: 'feasible', flow };
}

/** Brings every excess to 0 by pushing along residual arcs. Returns the nodes of a cut when that is impossible. */
function settle(network: ResidualNetwork, excess: Float64Array): Int32Array | null {
  const { nodes, first } = network;
  const distance = new Int32Array(nodes);
  const next = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  for (;;) {
    const reached = layers(network, excess, distance, queue);
    if (!reached.some) {
      const open = excess.some((value) => value > 0);
      return open ? Int32Array.from(queue.subarray(0, reached.count)) : null;
    }
    next.set(first.subarray(0, nodes));
    for (let v = 0; v < nodes; v++) {
      while (excess[v]! > 0 && augment(network, excess, distance, next, v));
    }
  }
}

/** Breadth-first distances from all nodes with an excess; stops at the layer with the first deficit. */
function layers(
  { first, target, residual }: ResidualNetwork,
  excess: Float64Array,
  distance: Int32Array,
  queue: Int32Array,
): { some: boolean; count: number } {
  distance.fill(-1);
  let count = 0;
  for (let v = 0; v < distance.length; v++) {
    if (excess[v]! <= 0) continue;
    distance[v] = 0;
    queue[count++] = v;
  }
  let end = -1;
  for (let head = 0; head < count; head++) {
    const u = queue[head]!;
    if (end >= 0 && distance[u]! >= end) break;
    for (let e = first[u]!; e < first[u + 1]!; e++) {
      const v = target[e]!;
      if (residual[e]! === 0 || distance[v]! >= 0) continue;
      distance[v] = distance[u]! + 1;
      queue[count++] = v;
      if (excess[v]! < 0) end = distance[v]!;
    }
  }
  return { some: end >= 0, count };
}

/** Pushes along one shortest path from `source` to a deficit; `false` when the layers hold no such path any more. */
function augment(
  { first, target, reverse, residual }: ResidualNetwork,
  excess: Float64Array,
  distance: Int32Array,
  next: Int32Array,
  source: number,
): boolean {
  const path: number[] = [];
  let tip = source;
  while (excess[tip]! >= 0 || tip === source) {
    const end = first[tip + 1]!;
    let e = next[tip]!;
    while (e < end && (residual[e]! === 0 || distance[target[e]!] !== distance[tip]! + 1)) e++;
    next[tip] = e;
    if (e < end) {
      path.push(e);
      tip = target[e]!;
      continue;
    }
    const back = path.pop();
    if (back === undefined) return false;
    tip = target[reverse[back]!]!;
    next[tip]!++;
  }
  let amount = Math.min(excess[source]!, -excess[tip]!);
  for (const e of path) amount = Math.min(amount, residual[e]!);
  for (const e of path) {
    residual[e]! -= amount;
    residual[reverse[e]!]! += amount;
  }
  excess[source]! -= amount;
  excess[tip]! += amount;
  return true;
}
