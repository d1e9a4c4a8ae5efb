import { BestFirst } from './best-first.ts';
import { before } from './ordered-arcs.ts';
import type { OrderedFlow } from './ordered-flow.ts';
import { type Budget, checkRegions, narrowed, type Region, regionOf, SPENT, Splitter } from './regions.ts';
import { shortestPaths } from './shortest-paths.ts';
import type { Bound, SideConstraints } from './side-constraints.ts';

/** Decisions that made a region, from the last to the first. */
type Ways = { way: readonly Bound[]; earlier: Ways } | null;

/**
 * A part of the cover: the plans of `region` that keep `more` as well. Where that leaves nothing, `cut` holds the nodes
 * that cannot get rid of what flows in, or the arc that would have to keep two bounds at once; otherwise it is `null`.
 */
type Part = { region: Region; ways: Ways; more: readonly Bound[]; cut: Uint8Array | number | null };

/** A part with other bounds, its value exact once `settled`. */
type Item = { part: Part; settled: boolean; value: Float64Array };

/**
 * All plans of an instance in parts, to ask for the best plan when bounds are others than now. A part whose best flow
 * has a value tells by its potentials what it could gain; a part that holds nothing tells by a cut which bounds could
 * change that. So most questions need no path at all, and the others a few.
 */
export class Cover {
  /** The best plan with the bounds as they are. */
  readonly plan: Region;
  private readonly parts: readonly Part[];
  private readonly sides: SideConstraints;
  private readonly splitter: Splitter;

  private constructor(plan: Region, parts: readonly Part[], sides: SideConstraints, splitter: Splitter) {
    this.plan = plan;
    this.parts = parts;
    this.sides = sides;
    this.splitter = splitter;
  }

  /** Finds the best plan of a region by branch and bound, and keeps all parts; `SPENT` when that takes too long. */
  static of(
    whole: Region,
    sides: SideConstraints,
    left: Budget,
    stop: () => boolean,
  ): Cover | typeof SPENT | null {
    const splitter = new Splitter();
    const open = new BestFirst<Item>();
    const empty: Part[] = [];
    const add = (region: Region, ways: Ways) =>
      open.add({ part: { region, ways, more: [], cut: null }, settled: true, value: region.value });
    add(whole, null);
    for (let item = open.take(); item; item = open.take()) {
      const { region, ways } = item.part;
      const broken = sides.broken(region.state.flow);
      if (broken.length === 0) {
        const parts = [item, ...open.all()].map(({ part }) => part);
        checkRegions(parts.map((part) => part.region));
        return new Cover(region, [...parts, ...empty], sides, splitter);
      }
      if (left.work <= 0 || stop()) return SPENT;
      const { parts, dropped } = splitter.split(region, broken, left, stop);
      for (const part of parts) add(part.region, { way: part.way, earlier: ways });
      for (const way of dropped) empty.push({ region, ways, more: way, cut: cutOf(region, way) });
    }
    return null;
  }

  /**
   * The best plan when some arcs have other bounds, if its value comes before `than`; otherwise `null`. `SPENT` when
   * the answer takes too long.
   */
  betterThan(
    than: Float64Array,
    changes: readonly Bound[],
    left: Budget,
    stop: () => boolean,
  ): Region | null | typeof SPENT {
    const heap = new BestFirst<Item>();
    const add = (item: Item) => {
      if (before(item.value, than)) heap.add(item);
    };
    for (const part of this.parts) {
      const own = boundsOf(part, changes);
      if (own === null || (part.cut !== null && !own.some((bound) => opens(part, bound)))) continue;
      add({ part, settled: false, value: part.region.state.boundWith(own) });
    }
    for (let item = heap.take(); item; item = heap.take()) {
      if (left.work <= 0 || stop()) return SPENT;
      const { part } = item;
      if (!item.settled) {
        const region = changed(part, changes, left);
        if (region) add({ part: { ...part, region, more: [] }, settled: true, value: region.value });
        continue;
      }
      const broken = this.sides.broken(part.region.state.flow);
      if (broken.length === 0) return part.region;
      for (const { region } of this.splitter.split(part.region, broken, left, stop).parts) {
        add({ part: { ...part, region }, settled: true, value: region.value });
      }
    }
    return null;
  }
}

/** The region of a part with other bounds; `null` when they leave nothing. */
function changed(part: Part, changes: readonly Bound[], left: Budget): Region | null {
  const state = part.region.state.copy();
  left.work -= state.flow.length;
  for (const { arc, lower, upper } of boundsOf({ ...part, more: [] }, changes) ?? []) {
    state.rebound(arc, lower, upper);
  }
  return narrowed(state, part.more) ? regionOf(state) : null;
}

/** The bounds that arcs get in a part: the new ones, as far as its decisions leave them; `null` when they leave nothing. */
function boundsOf({ ways, more }: Part, changes: readonly Bound[]): Bound[] | null {
  const own = changes.map((bound) => ({ ...bound }));
  const keep = (decisions: readonly Bound[]) => {
    for (const { arc, lower, upper } of decisions) {
      for (const bound of own) {
        if (bound.arc !== arc) continue;
        bound.lower = Math.max(bound.lower, lower);
        bound.upper = Math.min(bound.upper, upper);
      }
    }
  };
  keep(more);
  for (let at = ways; at; at = at.earlier) keep(at.way);
  return own.some(({ lower, upper }) => lower > upper) ? null : own;
}

/** What proves that decisions leave nothing of a region. */
function cutOf(region: Region, way: readonly Bound[]): Uint8Array | number {
  const state = region.state.copy();
  for (const { arc, lower, upper } of way) if (!state.narrow(arc, lower, upper)) return arc;
  state.settle();
  const reached = new Uint8Array(state.arcs.nodes);
  for (const node of shortestPaths(state.arcs).final()) reached[node] = 1;
  return reached;
}

/** Whether a part that holds nothing could hold something when an arc has these bounds. */
function opens({ cut, region }: Part, { arc, lower, upper }: Bound): boolean {
  if (typeof cut === 'number') return arc === cut;
  const { arcs, lower: least, upper: most }: OrderedFlow = region.state;
  const leaves = cut![arcs.from[arc]!] === 1;
  const enters = cut![arcs.to[arc]!] === 1;
  return (leaves && !enters && upper > most[arc]!) || (enters && !leaves && lower < least[arc]!);
}
