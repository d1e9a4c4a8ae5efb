import type { Network } from './network.ts';
import type { OrderedArcs } from './ordered-arcs.ts';
import type { OrderedFlow } from './ordered-flow.ts';
import { sameArcs, sameNodes } from './same-arcs.ts';
import type { Bound } from './side-constraints.ts';

type Bounds = Pick<Network, 'lower' | 'upper'>;

/** Potentials beyond this could add up to more than integers hold exactly, between nodes that were no neighbours. */
const MOST = 2 ** 50;

/** Takes flows, potentials and what they prove over to the network of a changed instance. */
export class Carry {
  private readonly network: Network;
  /** Per arc and per node of the changed instance the same before, or −1. */
  private readonly arcs: Int32Array;
  private readonly nodes: Int32Array;
  private readonly whole: OrderedFlow;
  /** Per node that is new one beside it that is not. */
  private readonly beside = new Map<number, number>();
  /** The arcs that are new or have other bounds or costs, and those that were so before. */
  private readonly changed: number[];
  private readonly before: number[];

  /** @param old a flow of the old network, and `whole` one of the new, with costs packed alike. */
  constructor(before: Network, old: OrderedFlow, network: Network, whole: OrderedFlow) {
    this.network = network;
    this.whole = whole;
    const nodes = sameNodes(before, network);
    const arcs = sameArcs(before, network);
    this.nodes = nodes;
    this.arcs = arcs;
    const { lower, upper } = network;
    const sameCosts = (a: number, b: number) =>
      whole.arcs.cost.every((cost, k) => cost[a] === old.arcs.cost[k]![b]);
    const sameEnds = (a: number, b: number) =>
      nodes[network.from[a]!] === before.from[b] && nodes[network.to[a]!] === before.to[b];
    const stays = (a: number, b: number) =>
      b >= 0 &&
      sameEnds(a, b) &&
      lower[a] === before.lower[b] &&
      upper[a] === before.upper[b] &&
      sameCosts(a, b);
    const gone = new Uint8Array(before.from.length).fill(1);
    this.changed = [];
    for (let a = 0; a < arcs.length; a++) {
      if (stays(a, arcs[a]!)) gone[arcs[a]!] = 0;
      else this.changed.push(a);
    }
    this.before = [];
    for (let b = 0; b < gone.length; b++) if (gone[b] === 1) this.before.push(b);
    for (let node = 0; node < nodes.length; node++) {
      if (nodes[node]! >= 0) continue;
      this.beside.set(node, neighboursOf(whole.arcs, node).find((other) => nodes[other]! >= 0) ?? 0);
    }
  }

  flow({ flow }: OrderedFlow): Int32Array {
    return this.arcs.map((arc) => (arc < 0 ? 0 : flow[arc]!));
  }

  /** Potentials to begin from, those of a flow before; where they are too large, the ones of the changed instance. */
  potential(state: OrderedFlow): Float64Array {
    const { nodes, whole } = this;
    if (state.potential.some((value) => Math.abs(value) > MOST)) return whole.potential.slice();
    const { depth } = whole.arcs;
    const own = new Float64Array(nodes.length * depth);
    for (let v = 0; v < nodes.length; v++) {
      for (let k = 0; k < depth; k++) own[v * depth + k] = this.potentialAt(state, v, k);
    }
    return own;
  }

  /** What is new lies as far from its neighbour as in the best flow without side constraints. */
  private potentialAt({ potential }: OrderedFlow, node: number, k: number): number {
    const { nodes, whole, beside } = this;
    const { depth } = whole.arcs;
    const old = nodes[node]!;
    if (old >= 0) return potential[old * depth + k]!;
    const known = beside.get(node)!;
    const away = whole.potential[node * depth + k]! - whole.potential[known * depth + k]!;
    return potential[nodes[known]! * depth + k]! + away;
  }

  /** Whether decisions say the same as those before on all arcs that stay as they were. */
  alike(old: readonly Bound[], fresh: readonly Bound[]): boolean {
    const stayed = old.filter(({ arc }) => !this.before.includes(arc));
    const stays = fresh.filter(({ arc }) => !this.changed.includes(arc));
    return (
      stayed.length === stays.length &&
      stays.every(({ arc, lower, upper }, index) => {
        const each = stayed[index]!;
        return this.arcs[arc] === each.arc && lower === each.lower && upper === each.upper;
      })
    );
  }

  /** The bounds of the changed instance with some decisions; `null` when these leave nothing. */
  boundsWith(decisions: readonly Bound[]): Bounds | null {
    const lower = this.network.lower.slice();
    const upper = this.network.upper.slice();
    for (const each of decisions) {
      lower[each.arc] = Math.max(lower[each.arc]!, each.lower);
      upper[each.arc] = Math.min(upper[each.arc]!, each.upper);
      if (lower[each.arc]! > upper[each.arc]!) return null;
    }
    return { lower, upper };
  }

  /**
   * A value that no flow within the bounds falls below, by weak duality: what the flow before proved, which was best within
   * bounds that differ on changed arcs only, and what these amount to now. −∞ where that would not be exact.
   */
  leastValue(state: OrderedFlow, { lower, upper }: Bounds): Float64Array {
    const { changed, before } = this;
    const { from, to, cost, depth } = this.whole.arcs;
    const old = state.arcs;
    const least = state.value.slice();
    for (const arc of before) {
      const [u, v] = [old.from[arc]! * depth, old.to[arc]! * depth];
      for (let k = 0; k < depth; k++) {
        const reduced = old.cost[k]![arc]! + state.potential[u + k]! - state.potential[v + k]!;
        least[k]! -= exact(reduced * state.flow[arc]!);
      }
    }
    for (const arc of changed) {
      let amount: number | undefined;
      for (let k = 0; k < depth; k++) {
        const [u, v] = [this.potentialAt(state, from[arc]!, k), this.potentialAt(state, to[arc]!, k)];
        const reduced = cost[k]![arc]! + u - v;
        // The first cost that is not 0 decides to which bound the arc goes.
        if (reduced !== 0) amount ??= reduced > 0 ? lower[arc]! : upper[arc]!;
        least[k]! += exact(reduced * (amount ?? 0));
      }
    }
    return least.some((each) => Number.isNaN(exact(each))) ? least.fill(-Infinity) : least;
  }
}

/** What is no exact integer makes everything that it is added to none. */
const exact = (value: number): number => (Number.isSafeInteger(value) ? value : Number.NaN);

function neighboursOf({ from, to, first, touching }: OrderedArcs, node: number): number[] {
  const own = [...touching.subarray(first[node]!, first[node + 1]!)];
  return own.map((arc) => (arc >= 0 ? to[arc]! : from[~arc]!));
}
