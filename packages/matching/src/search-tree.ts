import { BestFirst } from './best-first.ts';
import { Carry } from './carry.ts';
import { before } from './ordered-arcs.ts';
import { OrderedFlow } from './ordered-flow.ts';
import type { Weights } from './packed-costs.ts';
import type { Prepared } from './prepare.ts';
import { type Region, regionOf, type Split } from './regions.ts';
import type { Bound } from './side-constraints.ts';

/** A region, and the parts into which it was split, by which constraint; a part that held nothing is not there. */
type Branch = {
  state: OrderedFlow;
  split: { name: string; ways: Bound[][]; parts: (Branch | undefined)[] } | null;
};

/** A region of a changed instance, with what tells its bound before it is made. */
type Leaf = { value: Float64Array; made: () => Region };

/**
 * How branching led to a plan, to begin from after a change. Splitting a changed instance by the same constraints gives
 * regions that hold all its plans, whatever has changed, as each split does. And where little has, the flows and potentials
 * of the old regions are nearly right in the new ones: they tell of most that nothing in them can be better, and only the
 * others are made, settled and searched.
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
    branch.split = { name, ways: by, parts: by.map((way) => made.get(way)) };
  }

  private branchOf(region: Region): Branch {
    const branch = { state: region.state, split: null };
    this.branches.set(region, branch);
    return branch;
  }

  /**
   * Regions that hold all plans of a changed instance, not settled yet.
   * @param whole its region of all plans, with costs packed by the same `weights`.
   */
  regionsOf(prepared: Prepared, whole: Region): BestFirst<Region> {
    const { sides } = prepared;
    const carry = new Carry(this.prepared.network, this.root.state, prepared.network, whole.state);
    const regions = new Regrown();
    type Next = { branch: Branch; decisions: readonly Bound[]; alike: boolean };
    const open: Next[] = [{ branch: this.root, decisions: [], alike: true }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { branch, decisions, alike } = next;
      const { state, split } = branch;
      const broken = split && sides.brokenOf(split.name, carry.flow(state));
      if (!broken) {
        const bounds = carry.boundsWith(decisions);
        if (bounds === null) continue;
        const made = () => {
          const own = OrderedFlow.mendedOf(
            whole.state.arcs,
            bounds,
            carry.flow(state),
            carry.potential(state),
          );
          return { ...regionOf(own), value: own.leastValue() };
        };
        if (alike && split === null) regions.later({ value: carry.leastValue(state, bounds), made });
        else regions.add(made());
        continue;
      }
      broken.forEach((way, k) => {
        const part = split!.parts[k];
        open.push({
          branch: part ?? { ...branch, split: null },
          decisions: [...decisions, ...way],
          alike: alike && part !== undefined && carry.alike(split!.ways[k]!, way),
        });
      });
    }
    return regions;
  }
}

/** Regions of which some are made only when their bound comes first: until then nothing in them can be better. */
class Regrown extends BestFirst<Region> {
  private readonly leaves = new BestFirst<Leaf>();

  /** Adds a region that is not made yet. */
  later(leaf: Leaf): void {
    this.leaves.add(leaf);
  }

  override take(): Region | undefined {
    for (let leaf = this.leaves.peek(); leaf; leaf = this.leaves.peek()) {
      const first = this.peek();
      if (first && !before(leaf.value, first.value)) break;
      this.leaves.take();
      this.add(leaf.made());
    }
    return super.take();
  }
}
