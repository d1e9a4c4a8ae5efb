import type { BestFirst } from './best-first.ts';
import { SolverError } from './errors.ts';
import { before } from './ordered-arcs.ts';
import { type OrderedFlow, orderedFaults } from './ordered-flow.ts';
import type { Bound, Disjunction, SideConstraints } from './side-constraints.ts';

/**
 * A part of all plans: those that keep the decisions. `state` is the best flow that does, whose `value` no plan of the
 * region beats; when it keeps the side constraints as well, it is the best plan of the region. Of one that is not settled
 * yet, `value` is the `leastValue`.
 */
export type Region = { state: OrderedFlow; value: Float64Array };

/** The region that a flow is the best of. */
export const regionOf = (state: OrderedFlow): Region => ({ state, value: state.value });

/** Throws a `SolverError` unless the values of all regions are proven. */
export function checkRegions(regions: readonly Region[]): void {
  for (const { state } of regions) {
    const [fault] = orderedFaults(state);
    if (fault !== undefined) throw new SolverError(`A branch has no proof at arc ${fault}.`);
  }
}

/** How much a search may do before it gives up: flows settled times arcs, and bytes held. */
export type Budget = { work: number; bytes: number };

/** About two seconds, and a memory that a small server has. */
export const budget = (): Budget => ({ work: 1e7, bytes: 3e8 });

/** The budget is spent; the regions that remain cover all plans that were asked for. */
export const SPENT = Symbol('spent');

/** Narrows a region by more decisions; `null` when that leaves nothing. */
export function within(region: Region, decisions: readonly Bound[], left: Budget): Region | null {
  const state = region.state.copy();
  left.work -= state.flow.length;
  if (!narrowed(state, decisions)) return null;
  return regionOf(state);
}

/** The parts of a region with the decision that made each, and the decisions that leave nothing; by which constraint. */
export type Split = { by: Disjunction; parts: { region: Region; way: Bound[] }[]; dropped: Bound[][] };

/**
 * Splits regions by the side constraints that their flows break, and learns by it which of them matter. For regions of
 * one network.
 */
export class Splitter {
  /** Where alternatives are tried out, one for each. */
  private readonly trials: OrderedFlow[] = [];
  private readonly wins = new WeakMap<Disjunction, number>();
  /** The alternative of a constraint that last cost least. */
  private readonly low = new WeakMap<Disjunction, number>();

  /**
   * Splits by the constraint whose cheapest alternative costs most, as that raises the bound most (strong branching;
   * Applegate, Bixby, Chvátal and Cook 2007). Together the parts hold every plan of the region.
   */
  split(region: Region, broken: readonly Disjunction[], left: Budget, stop: () => boolean): Split {
    const { wins } = this;
    const likely = broken.toSorted((a, b) => (wins.get(b) ?? 0) - (wins.get(a) ?? 0));
    let parts: Split['parts'] = [];
    let winner = likely[0]!;
    let most: Float64Array | null = null;
    for (const disjunction of likely) {
      // Some way to split is enough when the time is up.
      if (most !== null && stop()) break;
      const possible = this.tried(region, disjunction, most, left);
      if (possible === null) continue;
      winner = disjunction;
      parts = possible.map((k) => {
        return { region: regionOf(this.trials[k]!.copy()), way: disjunction[k]! };
      });
      // Nothing, or only one way on: no choice could be better.
      if (parts.length < 2) break;
      most = parts.reduce(
        (least, { region: { value } }) => (before(value, least) ? value : least),
        parts[0]!.region.value,
      );
    }
    wins.set(winner, (wins.get(winner) ?? 0) + 1);
    const kept = new Set(parts.map(({ way }) => way));
    return { by: winner, parts, dropped: winner.filter((way) => !kept.has(way)) };
  }

  /** Tries the alternatives, and tells which leave anything; `null` as soon as one of them is not above `most`. */
  private tried(
    region: Region,
    disjunction: Disjunction,
    most: Float64Array | null,
    left: Budget,
  ): number[] | null {
    const possible: number[] = [];
    const start = this.low.get(disjunction) ?? 0;
    let least = -1;
    for (let n = 0; n < disjunction.length; n++) {
      const k = (start + n) % disjunction.length;
      let trial = this.trials[k];
      if (trial) trial.load(region.state);
      else {
        trial = region.state.copy();
        this.trials[k] = trial;
      }
      left.work -= trial.flow.length;
      if (!narrowed(trial, disjunction[k]!)) continue;
      possible.push(k);
      if (least < 0 || before(trial.value, this.trials[least]!.value)) {
        least = k;
        this.low.set(disjunction, k);
      }
      if (most !== null && !before(most, trial.value)) return null;
    }
    return possible;
  }
}

/** Takes decisions over; `false` when they leave nothing. */
export function narrowed(state: OrderedFlow, decisions: readonly Bound[]): boolean {
  for (const { arc, lower, upper } of decisions) if (!state.narrow(arc, lower, upper)) return false;
  return state.settle();
}

/**
 * The best plan of some regions, by branch and bound on flows: always the region with the best value is looked at; when
 * its flow is a plan, no region holds a better one. Returns that plan's region, `null` when there is no plan, or `SPENT`.
 * @param open the regions; afterwards those that remain, which with the one returned cover every plan.
 * @param noted is told every split.
 */
export function bestPlan(
  open: BestFirst<Region>,
  sides: SideConstraints,
  left: Budget,
  stop: () => boolean = () => false,
  splitter = new Splitter(),
  noted: (region: Region, split: Split) => void = () => {},
): Region | null | typeof SPENT {
  for (let region = open.take(); region; region = open.take()) {
    if (region.state.unsettled > 0) {
      left.work -= region.state.flow.length;
      if (region.state.settle()) open.add(regionOf(region.state));
      continue;
    }
    const broken = sides.broken(region.state.flow);
    if (broken.length === 0) return region;
    const bytes = open.size * bytesOf(region);
    if (left.work <= 0 || bytes > left.bytes || stop()) {
      open.add(region);
      return SPENT;
    }
    const split = splitter.split(region, broken, left, stop);
    noted(region, split);
    for (const part of split.parts) open.add(part.region);
  }
  return null;
}

/** So many dead ends at most are tried in the search for just any plan. */
const DEAD_ENDS = 20;

/**
 * Some plan of a region, and not a bad one: broken constraints are mended one by one, each at least cost; where that
 * leads nowhere, only by keeping people from going somewhere. `null` when that leads nowhere either, as locks can stand
 * against it. Once `stop` says so the costs of mending are not compared any more, which is several times quicker.
 */
export function anyPlan(
  region: Region,
  sides: SideConstraints,
  stop: () => boolean = () => false,
): Region | null {
  return (
    mended(region, sides, stop, () => true) ??
    mended(region, sides, stop, (way) => way.every(({ lower }) => lower === 0))
  );
}

/**
 * The best plan that decides every broken constraint as the plan in `flow` does, and so one at least as good as that.
 * `flow` must be a plan of the region.
 */
export function bestLike(region: Region, sides: SideConstraints, flow: Int32Array): Region {
  const state = region.state.copy();
  for (let broken = sides.someBroken(state.flow); broken; broken = sides.someBroken(state.flow)) {
    const way = broken.find((each) =>
      each.every(({ arc, lower, upper }) => flow[arc]! >= lower && flow[arc]! <= upper),
    );
    if (!way || !narrowed(state, way)) throw new SolverError('A plan that was found is not a plan.');
  }
  return regionOf(state);
}

function mended(
  region: Region,
  sides: SideConstraints,
  stop: () => boolean,
  allowed: (way: Bound[]) => boolean,
): Region | null {
  const turns: { state: OrderedFlow; ways: Bound[][] }[] = [];
  let state = region.state.copy();
  const trial = region.state.copy();
  for (let ends = 0; ends < DEAD_ENDS; ) {
    const broken = sides.someBroken(state.flow);
    if (!broken) return regionOf(state);
    let ways = broken.filter(allowed);
    if (!stop()) ways = cheapestFirst(state, trial, ways);
    for (;;) {
      const [way, ...others] = ways;
      // Only the last turns are kept: going back further would take too long anyhow.
      if (others.length > 0) turns.push({ state: state.copy(), ways: others });
      if (turns.length > DEAD_ENDS) turns.shift();
      if (way && narrowed(state, way)) break;
      ends++;
      const last = turns.pop();
      if (!last) return null;
      ({ state, ways } = last);
    }
  }
  return null;
}

/** The ways that leave something, tried out on `trial`. */
function cheapestFirst(state: OrderedFlow, trial: OrderedFlow, ways: Bound[][]): Bound[][] {
  return ways
    .flatMap((way) => {
      trial.load(state);
      return narrowed(trial, way) ? [{ way, value: trial.value.slice() }] : [];
    })
    .sort((a, b) => (before(a.value, b.value) ? -1 : 1))
    .map(({ way }) => way);
}

function bytesOf({ state }: Region): number {
  return 12 * state.flow.length + 8 * state.potential.length;
}
