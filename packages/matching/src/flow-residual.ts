import type { FlowProblem } from './flow-problem.ts';

/**
 * A flow seen as what may still change: every arc of the problem appears at its tail with the room left
 * (`upper` − flow) and at its head, reversed, with what may be taken back (flow − `lower`). The arcs that leave node
 * v stand together, from `first[v]` to before `first[v + 1]`.
 */
export type ResidualNetwork = {
  nodes: number;
  first: Int32Array;
  target: Int32Array;
  /** Where the same arc stands at its other end. */
  reverse: Int32Array;
  residual: Int32Array;
  /** `upper` − `lower`, at both ends: what `residual` here and at the other end add up to. */
  capacity: Int32Array;
  cost: Float64Array;
};

/** The residual network of a flow, and for every arc of the problem where it stands at its tail. O(arcs + nodes). */
export function residualNetwork(
  { nodes, from, to, lower, upper, cost }: FlowProblem,
  flow: Int32Array,
): { network: ResidualNetwork; positions: Int32Array } {
  const arcs = from.length;
  const first = new Int32Array(nodes + 1);
  for (let a = 0; a < arcs; a++) {
    first[from[a]!]!++;
    first[to[a]!]!++;
  }
  // first[v] becomes the end of v's range, and sinks to its start while the range is filled from the back.
  let sum = 0;
  for (let v = 0; v <= nodes; v++) {
    sum += first[v]!;
    first[v] = sum;
  }
  const network: ResidualNetwork = {
    nodes,
    first,
    target: new Int32Array(2 * arcs),
    reverse: new Int32Array(2 * arcs),
    residual: new Int32Array(2 * arcs),
    capacity: new Int32Array(2 * arcs),
    cost: new Float64Array(2 * arcs),
  };
  const positions = new Int32Array(arcs);
  for (let a = arcs - 1; a >= 0; a--) {
    const u = from[a]!;
    const v = to[a]!;
    const forth = --first[u]!;
    const back = --first[v]!;
    positions[a] = forth;
    network.target[forth] = v;
    network.target[back] = u;
    network.reverse[forth] = back;
    network.reverse[back] = forth;
    const least = lower ? lower[a]! : 0;
    network.residual[forth] = upper[a]! - flow[a]!;
    network.residual[back] = flow[a]! - least;
    network.capacity[forth] = upper[a]! - least;
    network.capacity[back] = upper[a]! - least;
    network.cost[forth] = cost[a]!;
    network.cost[back] = -cost[a]!;
  }
  return { network, positions };
}
