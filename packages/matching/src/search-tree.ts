import type { Network } from './network.ts';
import type { OrderedArcs } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import type { Weights } from './packed-costs.ts';
import type { Prepared } from './prepare.ts';
import { type Region, regionOf, type Split } from './regions.ts';
import { sameArcs, sameNodes } from './restart.ts';
import type { Bound } from './side-constraints.ts';

/** A region, and the parts into which it was split, by which constraint; a part that held nothing is not there. */
type Branch = { state: OrderedFlow; split: { name: string; parts: (Branch | undefined)[] } | null };
type Bounds = Pick<Network, 'lower' | 'upper'>;

/** Potentials beyond this could add up to more than integers hold exactly, between nodes that were no neighbours. */
const MOST = 2 ** 50;

/**
 * How branching led to a plan, to begin from after a change. Splitting a changed instance by the same constraints gives
 * regions that hold all its plans, whatever has changed, as each split does. And where little has, the flows and potentials
 * of the old regions are nearly right in the new ones: they tell of most that nothing in them can be better, and only the
 * others are settled and searched.
 */
export class SearchTree {
  /** How its costs are packed; a changed instance must pack them alike. */
  readonly weights: Weights;
  private readonly prepared: Prepared;
  private readonly root: Branch;
  private readonly branches = new Map<Region, Branch>();

  constructor(prepared: Prepared, whole: Region, weights: Weights) {
    this.prepared = prepared;
    this.weights = weights;
    this.root = this.branchOf(whole);
  }

  /** Takes note of a split of a region that came out of the last ones. */
  noted(region: Region, { by, parts }: Split): void {
    const branch = this.branches.get(region)!;
    this.branches.delete(region);
    const made = new Map(parts.map((part) => [part.way, this.branchOf(part.region)]));
    const name = this.prepared.sides.nameOf(by, region.state.flow);
    branch.split = { name, parts: by.map((way) => made.get(way)) };
  }

  private branchOf(region: Region): Branch {
    const branch = { state: region.state, split: null };
    this.branches.set(region, branch);
    return branch;
  }

  /**
   * Regions that hold all plans of a changed instance, not settled yet; `null` where that would not be exact.
   * @param whole its region of all plans, with costs packed as in `weights`.
   */
  regionsOf({ network, sides }: Prepared, whole: Region): Region[] | null {
    const before = this.prepared.network;
    const carry = new Carry(sameNodes(before, network), sameArcs(before, network), whole.state);
    const leaves: { branch: Branch; flow: Int32Array; bounds: Bounds }[] = [];
    const { lower, upper } = network;
    const open: { branch: Branch; bounds: Bounds }[] = [{ branch: this.root, bounds: { lower, upper } }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { branch, bounds } = next;
      const flow = carry.flow(branch.state);
      const broken = branch.split && sides.brokenOf(branch.split.name, flow);
      if (!broken) leaves.push({ branch, flow, bounds });
      else {
        broken.forEach((way, k) => {
          const own = narrower(bounds, way);
          if (own) open.push({ branch: branch.split!.parts[k] ?? { ...branch, split: null }, bounds: own });
        });
      }
    }
    if (leaves.some(({ branch }) => branch.state.potential.some((value) => Math.abs(value) > MOST)))
      return null;
    return leaves.map(({ branch, flow, bounds }) => {
      const state = OrderedFlow.mendedOf(whole.state.arcs, bounds, flow, carry.potential(branch.state));
      return { ...regionOf(state), value: state.leastValue() };
    });
  }
}

/** Takes flows and potentials over to the network of a changed instance. */
class Carry {
  private readonly arcs: Int32Array;
  private readonly nodes: Int32Array;
  private readonly whole: OrderedFlow;
  /** Per node that is new one beside it that is not. */
  private readonly beside: [node: number, known: number][];

  constructor(nodes: Int32Array, arcs: Int32Array, whole: OrderedFlow) {
    this.nodes = nodes;
    this.arcs = arcs;
    this.whole = whole;
    this.beside = [...nodes.keys()]
      .filter((node) => nodes[node]! < 0)
      .map((node) => [node, neighboursOf(whole.arcs, node).find((other) => nodes[other]! >= 0) ?? 0]);
  }

  flow({ flow }: OrderedFlow): Int32Array {
    return this.arcs.map((arc) => (arc < 0 ? 0 : flow[arc]!));
  }

  /** What is new lies as far from its neighbour as in the best flow without side constraints. */
  potential({ potential }: OrderedFlow): Float64Array {
    const { nodes, whole, beside } = this;
    const { depth } = whole.arcs;
    const own = new Float64Array(nodes.length * depth);
    nodes.forEach((old, node) => {
      if (old >= 0) own.set(potential.subarray(old * depth, (old + 1) * depth), node * depth);
    });
    for (const [node, known] of beside) {
      for (let k = 0; k < depth; k++) {
        const away = whole.potential[node * depth + k]! - whole.potential[known * depth + k]!;
        own[node * depth + k] = own[known * depth + k]! + away;
      }
    }
    return own;
  }
}

function neighboursOf({ from, to, first, touching }: OrderedArcs, node: number): number[] {
  const own = [...touching.subarray(first[node]!, first[node + 1]!)];
  return own.map((arc) => (arc >= 0 ? to[arc]! : from[~arc]!));
}

/** Bounds that keep more decisions; `null` when that leaves nothing. */
function narrower({ lower, upper }: Bounds, decisions: readonly Bound[]): Bounds | null {
  const own = { lower: lower.slice(), upper: upper.slice() };
  for (const each of decisions) {
    own.lower[each.arc] = Math.max(own.lower[each.arc]!, each.lower);
    own.upper[each.arc] = Math.min(own.upper[each.arc]!, each.upper);
    if (own.lower[each.arc]! > own.upper[each.arc]!) return null;
  }
  return own;
}
