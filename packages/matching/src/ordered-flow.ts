import type { Arcs, LexicographicFlow } from './lexicographic-flow.ts';
import type { OrderedArcs } from './ordered-arcs.ts';
import { shortestPaths } from './shortest-paths.ts';
import type { Bound } from './side-constraints.ts';

/**
 * A lexicographically optimal flow that stays so while bounds change: `setBounds` any number of arcs, then `settle`.
 *
 * Successive shortest paths: what a changed bound takes away or adds is led back along paths that are shortest in the
 * vector of reduced costs, which stay lexicographically ≥ 0 (Ahuja, Magnanti and Orlin 1993, section 9.7; any ordered
 * group will do for costs).
 */
export class OrderedFlow {
  readonly arcs: OrderedArcs;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly flow: Int32Array;
  /** Node v's potentials are at v · depth and the places after it. */
  readonly potential: Float64Array;
  /** The total costs of the flow. */
  readonly value: Float64Array;
  /** Per node what flows in more than out, or less, until `settle`. */
  private readonly excess = new Map<number, number>();

  private constructor(
    arcs: OrderedArcs,
    lower: Int32Array,
    upper: Int32Array,
    flow: Int32Array,
    potential: Float64Array,
    value: Float64Array,
  ) {
    this.arcs = arcs;
    this.lower = lower;
    this.upper = upper;
    this.flow = flow;
    this.potential = potential;
    this.value = value;
  }

  /** Starts from an optimal flow with its potentials. */
  static from(
    arcs: OrderedArcs,
    bounds: Pick<Arcs, 'lower' | 'upper'>,
    found: LexicographicFlow,
  ): OrderedFlow {
    return OrderedFlow.made(arcs, bounds, found.flow.slice(), interleaved(found.potentials, arcs.nodes));
  }

  /** Takes a flow and its potentials over, these as in `potential`. */
  private static made(
    arcs: OrderedArcs,
    bounds: Pick<Arcs, 'lower' | 'upper'>,
    flow: Int32Array,
    potential: Float64Array,
  ): OrderedFlow {
    const value = new Float64Array(arcs.depth);
    const state = new OrderedFlow(arcs, bounds.lower.slice(), bounds.upper.slice(), flow, potential, value);
    flow.forEach((amount, arc) => {
      if (amount !== 0) state.count(arc, amount);
    });
    return state;
  }

  /**
   * Starts from any flow and any potentials, both right in most places: wherever they do not go together, or the flow
   * breaks a bound or is not conserved, it is changed. Optimal after `settle`.
   */
  static mended(
    arcs: OrderedArcs,
    bounds: Pick<Arcs, 'lower' | 'upper'>,
    found: LexicographicFlow,
  ): OrderedFlow {
    return OrderedFlow.from(arcs, bounds, found).mend();
  }

  /** The same from potentials as in `potential`; takes the flow and them over. */
  static mendedOf(
    arcs: OrderedArcs,
    bounds: Pick<Arcs, 'lower' | 'upper'>,
    flow: Int32Array,
    potential: Float64Array,
  ): OrderedFlow {
    return OrderedFlow.made(arcs, bounds, flow, potential).mend();
  }

  private mend(): this {
    const { from, to, nodes } = this.arcs;
    const entering = new Float64Array(nodes);
    for (let a = 0; a < this.flow.length; a++) {
      const right = rightFlow(this, a);
      const x = this.flow[a]!;
      if (right !== x) {
        this.flow[a] = right;
        this.count(a, right - x);
      }
      entering[from[a]!]! -= right;
      entering[to[a]!]! += right;
    }
    entering.forEach((amount, node) => {
      if (amount !== 0) this.give(node, amount);
    });
    return this;
  }

  /** Starts anew with other bounds, also from a flow that could not be settled. */
  within(bounds: Pick<Arcs, 'lower' | 'upper'>): OrderedFlow {
    return OrderedFlow.mended(this.arcs, bounds, { flow: this.flow, potentials: this.potentials });
  }

  /** The potentials per cost. */
  get potentials(): Float64Array[] {
    const { nodes, depth } = this.arcs;
    return Array.from({ length: depth }, (_, k) => {
      const own = new Float64Array(nodes);
      for (let v = 0; v < nodes; v++) own[v] = this.potential[v * depth + k]!;
      return own;
    });
  }

  /** How many nodes have more or less than they should, before `settle`. */
  get unsettled(): number {
    return this.excess.size;
  }

  /** What a node has too much before `settle`, or too little. */
  excessOf(node: number): number {
    return this.excess.get(node) ?? 0;
  }

  /**
   * A value that the flow will not fall below when it is settled: what the potentials tell by weak duality. −∞ where that
   * would not be exact.
   */
  leastValue(): Float64Array {
    const { value, potential, excess } = this;
    const { depth } = this.arcs;
    const least = value.slice();
    for (const [node, amount] of excess) {
      for (let k = 0; k < depth; k++) least[k]! -= amount * potential[node * depth + k]!;
      if (!least.every(Number.isSafeInteger)) return least.fill(-Infinity);
    }
    return least;
  }

  /** The same flow, to change apart from this one. Must be settled. */
  copy(): OrderedFlow {
    return new OrderedFlow(
      this.arcs,
      this.lower.slice(),
      this.upper.slice(),
      this.flow.slice(),
      this.potential.slice(),
      this.value.slice(),
    );
  }

  /** The same flow where a loop costs something else: no path takes a loop, so nothing but its own flow changes. */
  recosted(loop: number, change: ArrayLike<number>): OrderedFlow {
    const { arcs, lower, upper, flow, potential } = this;
    const cost = arcs.cost.map((own, k) => {
      const other = own.slice();
      other[loop]! += change[k]!;
      return other;
    });
    const value = this.value.map((sum, k) => sum + flow[loop]! * change[k]!);
    const state = new OrderedFlow(
      { ...arcs, cost },
      lower.slice(),
      upper.slice(),
      flow.slice(),
      potential.slice(),
      value,
    );
    state.put(loop, rightFlow(state, loop));
    return state;
  }

  /** Becomes a copy of another flow of the same network, without new memory. */
  load(other: OrderedFlow): void {
    this.lower.set(other.lower);
    this.upper.set(other.upper);
    this.flow.set(other.flow);
    this.potential.set(other.potential);
    this.value.set(other.value);
    this.excess.clear();
  }

  /** Narrows the bounds of an arc. Returns `false` when they leave nothing. */
  narrow(arc: number, lower: number, upper: number): boolean {
    const low = Math.max(lower, this.lower[arc]!);
    const high = Math.min(upper, this.upper[arc]!);
    if (low > high) return false;
    this.lower[arc] = low;
    this.upper[arc] = high;
    this.put(arc, Math.min(high, Math.max(low, this.flow[arc]!)));
    return true;
  }

  /** Gives an arc other bounds, also wider ones. They must leave something. */
  rebound(arc: number, lower: number, upper: number): void {
    this.lower[arc] = lower;
    this.upper[arc] = upper;
    this.put(arc, rightFlow(this, arc));
  }

  private put(arc: number, amount: number): void {
    const change = amount - this.flow[arc]!;
    if (change === 0) return;
    this.flow[arc] = amount;
    this.count(arc, change);
    this.give(this.arcs.from[arc]!, -change);
    this.give(this.arcs.to[arc]!, change);
  }

  private count(arc: number, amount: number): void {
    const { cost, depth } = this.arcs;
    for (let k = 0; k < depth; k++) this.value[k]! += amount * cost[k]![arc]!;
  }

  private give(node: number, amount: number): void {
    const sum = (this.excess.get(node) ?? 0) + amount;
    if (sum === 0) this.excess.delete(node);
    else this.excess.set(node, sum);
  }

  /** Makes the flow whole again, at least cost; `false` when the bounds allow no flow, and then it is of no more use. */
  settle(): boolean {
    for (;;) {
      let source = -1;
      for (const [node, amount] of this.excess) if (amount > 0) source = node;
      if (source < 0) return this.excess.size === 0;
      if (!this.augment(source)) return false;
    }
  }

  /** Sends as much as one shortest path takes from a node with an excess to the nearest with a deficit. */
  private augment(source: number): boolean {
    const { from, to, depth } = this.arcs;
    const { flow, lower, upper, potential } = this;
    const paths = shortestPaths(this.arcs);
    paths.begin();
    paths.source(source);
    let end = paths.take();
    for (; end >= 0 && (this.excess.get(end) ?? 0) >= 0; end = paths.take()) paths.relax(this, end);
    if (end < 0) return false;
    // Everybody nearer than the end sinks to where it is, so that the path has reduced costs 0.
    const { distance, parent } = paths;
    for (const v of paths.final()) {
      if (v === end) continue;
      for (let k = 0; k < depth; k++) {
        potential[v * depth + k]! += distance[v * depth + k]! - distance[end * depth + k]!;
      }
    }
    let amount = Math.min(this.excess.get(source)!, -this.excess.get(end)!);
    for (let v = end; v !== source; ) {
      const t = parent[v]!;
      amount = Math.min(amount, t >= 0 ? upper[t]! - flow[t]! : flow[~t]! - lower[~t]!);
      v = t >= 0 ? from[t]! : to[~t]!;
    }
    for (let v = end; v !== source; ) {
      const t = parent[v]!;
      const a = t >= 0 ? t : ~t;
      const change = t >= 0 ? amount : -amount;
      flow[a]! += change;
      this.count(a, change);
      v = t >= 0 ? from[a]! : to[a]!;
    }
    this.give(source, -amount);
    this.give(end, amount);
    return true;
  }

  /**
   * A value that no flow falls below when some arcs have other bounds: what the potentials tell without any path.
   */
  boundWith(changes: readonly Bound[]): Float64Array {
    const { arcs, flow, potential } = this;
    const { from, to, cost, depth } = arcs;
    const value = this.value.slice();
    for (const { arc, lower, upper } of changes) {
      const [u, v] = [from[arc]! * depth, to[arc]! * depth];
      const change = (signOf(this, arc) < 0 ? upper : lower) - flow[arc]!;
      for (let k = 0; k < depth; k++) {
        value[k]! += change * (cost[k]![arc]! + potential[u + k]! - potential[v + k]!);
      }
    }
    return value;
  }

  /**
   * Which of some arcs without flow, all leaving one node, costs least to send one unit along, and the value of the
   * flow that does; the flow stays as it is. `null` when none can.
   */
  cheapest(choices: readonly number[]): { arc: number; value: Float64Array } | null {
    const { from, to, depth } = this.arcs;
    const { flow, upper, potential, value } = this;
    const node = from[choices[0]!]!;
    const paths = shortestPaths(this.arcs);
    paths.begin();
    // The node is where the way starts and where it ends, so it is not noted as reached yet.
    paths.distance.fill(0, node * depth, (node + 1) * depth);
    for (const arc of choices) if (flow[arc]! < upper[arc]!) paths.reach(potential, node, to[arc]!, arc);
    let u = paths.take();
    for (; u >= 0 && u !== node; u = paths.take()) paths.relax(this, u);
    if (u < 0) return null;
    const total = value.map((own, k) => own + paths.distance[node * depth + k]!);
    let arc = -1;
    for (let v = node; arc < 0 || v !== node; ) {
      const t = paths.parent[v]!;
      arc = t;
      v = t >= 0 ? from[t]! : to[~t]!;
    }
    return { arc, value: total };
  }
}

/** The flow within the bounds of an arc that goes with its reduced cost, nearest to the flow there is. */
function rightFlow(state: OrderedFlow, a: number): number {
  const [low, high] = [state.lower[a]!, state.upper[a]!];
  const reduced = signOf(state, a);
  return reduced > 0 ? low : reduced < 0 ? high : Math.min(high, Math.max(low, state.flow[a]!));
}

/** The reduced cost of an arc, as far as its sign: its first component that is not 0. */
function signOf({ arcs, potential }: OrderedFlow, a: number): number {
  const { depth, cost } = arcs;
  const u = arcs.from[a]! * depth;
  const v = arcs.to[a]! * depth;
  for (let k = 0; k < depth; k++) {
    const reduced = cost[k]![a]! + potential[u + k]! - potential[v + k]!;
    if (reduced !== 0) return reduced;
  }
  return 0;
}

/**
 * Proves that a settled flow is lexicographically optimal within its bounds, and of another its `leastValue`: returns the
 * arcs that show otherwise, and as −1 − v every node v where flow is lost. Empty = proven. O(costs · arcs).
 */
export function orderedFaults(state: OrderedFlow): number[] {
  const { arcs, flow, lower, upper } = state;
  const faults: number[] = [];
  const entering = new Float64Array(arcs.nodes);
  for (let a = 0; a < flow.length; a++) {
    const x = flow[a]!;
    entering[arcs.from[a]!]! -= x;
    entering[arcs.to[a]!]! += x;
    const bounded = x >= lower[a]! && x <= upper[a]!;
    const reduced = lower[a] === upper[a] ? 0 : signOf(state, a);
    if (!bounded || (x < upper[a]! && reduced < 0) || (x > lower[a]! && reduced > 0)) faults.push(a);
  }
  entering.forEach((amount, node) => {
    if (amount !== state.excessOf(node)) faults.push(-1 - node);
  });
  return faults;
}

function interleaved(lists: readonly Float64Array[], length: number): Float64Array {
  const depth = lists.length;
  const all = new Float64Array(depth * length);
  lists.forEach((list, k) => {
    for (let i = 0; i < length; i++) all[i * depth + k] = list[i]!;
  });
  return all;
}
