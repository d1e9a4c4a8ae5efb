import { NodeHeap } from './node-heap.ts';
import type { FlowState, OrderedArcs } from './ordered-arcs.ts';

/**
 * Dijkstra's method with vectors of costs for lengths, compared lexicographically: any ordered group will do. Over the
 * arcs that have room in a flow, with their reduced costs, which must be lexicographically ≥ 0. The room that it takes
 * is made once per network and cleared by what was touched.
 */
export class ShortestPaths {
  /** Node v's distance is at v · depth and the places after it; valid for the nodes reached. */
  readonly distance: Float64Array;
  /** How a node was reached: arc a along it, ~a against it. */
  readonly parent: Int32Array;
  private readonly arcs: OrderedArcs;
  private readonly heap: NodeHeap;
  private readonly seen: Uint8Array;
  /** The nodes reached, and of those taken the order. */
  private readonly list: Int32Array;
  private count = 0;
  private readonly order: Int32Array;
  private taken = 0;

  constructor(arcs: OrderedArcs) {
    this.arcs = arcs;
    this.distance = new Float64Array(arcs.nodes * arcs.depth);
    this.parent = new Int32Array(arcs.nodes);
    this.seen = new Uint8Array(arcs.nodes);
    this.list = new Int32Array(arcs.nodes);
    this.order = new Int32Array(arcs.nodes);
    this.heap = new NodeHeap(arcs.nodes, this.distance, arcs.depth);
  }

  /** Forgets the last search. */
  begin(): void {
    for (let k = 0; k < this.count; k++) this.seen[this.list[k]!] = 0;
    this.count = 0;
    this.taken = 0;
    this.heap.clear();
  }

  /** Starts at a node, at distance 0. */
  source(node: number): void {
    this.distance.fill(0, node * this.arcs.depth, (node + 1) * this.arcs.depth);
    this.add(node);
  }

  /** The nearest node not taken yet, now final; −1 when there is none. */
  take(): number {
    const node = this.heap.take();
    if (node >= 0) this.order[this.taken++] = node;
    return node;
  }

  /** The nodes taken, nearest first. */
  final(): Int32Array {
    return this.order.subarray(0, this.taken);
  }

  /** Looks from a final node along all arcs with room. */
  relax({ flow, lower, upper, potential }: FlowState, u: number): void {
    const { from, to, first, touching } = this.arcs;
    const end = first[u + 1]!;
    for (let e = first[u]!; e < end; e++) {
      const t = touching[e]!;
      if (t >= 0) {
        if (flow[t]! < upper[t]! && to[t] !== u) this.reach(potential, u, to[t]!, t);
      } else if (flow[~t]! > lower[~t]! && from[~t] !== u) this.reach(potential, u, from[~t]!, t);
    }
  }

  /** Notes the way from u to v over arc t (see `parent`) if it is the shortest yet. */
  reach(potential: Float64Array, u: number, v: number, t: number): void {
    const { depth, cost } = this.arcs;
    const { distance, heap } = this;
    const known = this.seen[v] === 1;
    if (known && !heap.holds(v)) return;
    const du = u * depth;
    const dv = v * depth;
    // Component by component, until it is clear which way is shorter.
    let shorter = !known;
    for (let k = 0; k < depth; k++) {
      const c = t >= 0 ? cost[k]![t]! : -cost[k]![~t]!;
      const candidate = distance[du + k]! + c + potential[du + k]! - potential[dv + k]!;
      if (shorter) distance[dv + k] = candidate;
      else if (candidate > distance[dv + k]!) return;
      else if (candidate < distance[dv + k]!) {
        shorter = true;
        distance[dv + k] = candidate;
      }
    }
    if (!shorter) return;
    this.parent[v] = t;
    if (known) heap.sooner(v);
    else this.add(v);
  }

  private add(node: number): void {
    this.seen[node] = 1;
    this.list[this.count++] = node;
    this.heap.add(node);
  }
}

const made = new WeakMap<OrderedArcs, ShortestPaths>();

/** The one search of a network. */
export function shortestPaths(arcs: OrderedArcs): ShortestPaths {
  const known = made.get(arcs) ?? new ShortestPaths(arcs);
  made.set(arcs, known);
  return known;
}
