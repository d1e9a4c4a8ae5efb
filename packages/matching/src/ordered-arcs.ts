import type { Arcs } from './lexicographic-flow.ts';

/** A network whose arcs have a vector of costs, prepared for many re-optimisations. Shared and never changed. */
export type OrderedArcs = {
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  /** How many costs an arc has. */
  depth: number;
  /** Per cost a list over the arcs. */
  cost: readonly Float64Array[];
  /** The arcs at node v are `touching[first[v]]` … before `first[v + 1]`: a for an arc that leaves, ~a for one that enters. */
  first: Int32Array;
  touching: Int32Array;
};

/** Prepares the arcs; costs are not copied. O(arcs). */
export function orderedArcs(
  arcs: Pick<Arcs, 'nodes' | 'from' | 'to'>,
  costs: readonly Float64Array[],
): OrderedArcs {
  const { nodes, from, to } = arcs;
  const first = new Int32Array(nodes + 1);
  for (let a = 0; a < from.length; a++) {
    first[from[a]!]!++;
    first[to[a]!]!++;
  }
  for (let v = 0, sum = 0; v <= nodes; v++) {
    sum += first[v]!;
    first[v] = sum;
  }
  const touching = new Int32Array(2 * from.length);
  for (let a = from.length - 1; a >= 0; a--) {
    touching[--first[from[a]!]!] = a;
    touching[--first[to[a]!]!] = ~a;
  }
  return { nodes, from, to, depth: costs.length, cost: costs, first, touching };
}

/** Whether vector `a` comes before `b`, by the first place up to `depth` where they differ. */
export function before(a: Float64Array, b: Float64Array, depth = a.length): boolean {
  for (let k = 0; k < depth; k++) if (a[k] !== b[k]) return a[k]! < b[k]!;
  return false;
}

/** The state of a flow over such arcs that a search of shortest paths looks at. */
export type FlowState = {
  lower: Int32Array;
  upper: Int32Array;
  flow: Int32Array;
  /** Node v's potentials are at v · depth and the places after it. */
  potential: Float64Array;
};
