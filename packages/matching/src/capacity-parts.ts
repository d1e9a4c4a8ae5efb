import { madeBy } from './at-hand.ts';
import {
  type Asking,
  effectOfFlow,
  type FirstEffect,
  valueWith,
  withSeat,
  withStanding,
} from './capacity.ts';
import { betterAnew, type InParts } from './capacity-anew.ts';
import { inVain } from './errors.ts';
import { type Deadline, passed } from './highs.ts';
import { leavesOf } from './leaves.ts';
import { Loops } from './loops.ts';
import { UNITS } from './multipliers.ts';
import { flowOf } from './network.ts';
import { before } from './ordered-arcs.ts';
import type { OrderedFlow } from './ordered-flow.ts';
import type { PackedOrder } from './packed-order.ts';
import { exactOver } from './prepare.ts';
import { budget, checkRegions } from './regions.ts';
import { nearTo, partFrom } from './relaxed-anew.ts';
import type { MatchResult } from './result.ts';
import { type Roomy, roomy } from './roomy.ts';
import type { Instance } from './schema.ts';
import { seatCounted } from './seat-counted.ts';
import type { Bound } from './side-constraints.ts';
import { type LinkedNetwork, linked } from './side-rows.ts';
import type { Solved } from './solve.ts';
import { type WeightedFlow, weightedFlows } from './weighted.ts';
import { boundOf, type Plan, WeightedSearch } from './weighted-search.ts';

/** So much a question may take; an integer program is quicker then. */
const WORK = 3e6;

type About = { instance: Instance; result: MatchResult; deadline: Deadline; otherwise: Asking; work: number };
type Ready = {
  room: Roomy;
  links: LinkedNetwork;
  flows: WeightedFlow[];
  empty: WeightedFlow[];
  search: WeightedSearch;
  plan: Plan;
  inParts: InParts;
  order: PackedOrder;
  /** The last level in that order; behind it comes only how near a plan is. */
  last: number;
};

/**
 * Answers from parts that hold every plan, in which side constraints have become costs: by the potentials of a part alone
 * where they tell that other bounds bring nothing, else by a few paths. Only levels count here, and behind them how near
 * a plan is to the present one: so whatever is better is better on a level.
 */
export class CapacityByParts implements Asking {
  private readonly about: About;
  private readonly ready: Ready;

  private constructor(about: About, ready: Ready) {
    this.about = about;
    this.ready = ready;
  }

  /**
   * Prepares for questions about a proven result; `null` where that takes too long or would not stay exact.
   * @param otherwise answers what takes too long here.
   * @param work how much a question may take with the multipliers at hand.
   */
  static async open(
    solved: Solved,
    instance: Instance,
    result: MatchResult,
    deadline: Deadline,
    otherwise: Asking,
    work = WORK,
  ): Promise<CapacityByParts | null> {
    const room = roomy(instance, solved.prepared.given);
    const { network, costs: all, levels, sides } = room.prepared;
    const links = linked(network);
    const loops = new Loops(network, links);
    const made = new Int32Array(links.from.length);
    made.set(flowOf(network, madeBy(network, result.visits)));
    const present = loops.right(made);
    const own = { ...room.prepared, costs: all.slice(0, levels) };
    const found = await leavesOf(own, links, present, deadline);
    if (found === null) return null;
    const near = nearTo(network, links, present);
    const about = { links, costs: own.costs, near };
    const parts = found.leaves.flatMap((leaf) => partFrom(leaf, about) ?? []);
    const wide = { ...links, lower: links.lower.slice(), upper: links.upper.slice() };
    wide.lower.set(room.reach.lower);
    wide.upper.set(room.reach.upper);
    if (!parts.every(({ costs }) => costs.every((cost) => exactOver({ ...network, ...wide }, cost))))
      return null;
    const flows: WeightedFlow[] = [];
    const empty: WeightedFlow[] = [];
    const { flows: every, order, steps } = weightedFlows(links, parts, wide);
    for (const flow of every) {
      (leaves(flow.state) && flow.state.settle() ? flows : empty).push(flow);
    }
    checkRegions(flows.map(({ state }) => ({ state, value: state.value })));
    const search = new WeightedSearch(sides, loops);
    const copies = flows.map(({ state, rows }) => ({ state: state.copy(), rows }));
    const { plan, proven } = search.best(copies, budget(), () => passed(deadline));
    if (plan === null || !proven) return null;
    const inParts = { network, costs: own.costs, present, found, search };
    return new CapacityByParts(
      { instance, result, deadline, otherwise, work },
      {
        room,
        links,
        flows,
        empty,
        search,
        plan,
        inParts,
        order,
        last: steps.findLastIndex((k) => k < levels),
      },
    );
  }

  async seatMore(slot: string): Promise<FirstEffect> {
    const { room, plan } = this.ready;
    const bounds = room.seatMore(slot);
    if (bounds === null) return null;
    // Only the first level that changes is asked for, so what is better on later ones is of no interest.
    const { order } = this.ready;
    const better = this.better(bounds, plan.cost, {
      slot,
      last: (cost) => order.firstDifference(cost, plan.cost),
    });
    const { deadline, otherwise, instance } = this.about;
    const found = better.proven
      ? better
      : await betterAnew(this.ready.inParts, bounds, { ...budget(), work: WORK }, deadline).catch(inVain);
    if (!found?.proven) return otherwise.seatMore(slot);
    return found.plan && this.effectOf(withSeat(instance, slot), found.plan);
  }

  async standing(organisation: string, change: 1 | -1): Promise<FirstEffect> {
    const { room, flows, plan } = this.ready;
    const bounds = room.standing(organisation, change);
    if (bounds === null) return null;
    const { arcs } = flows[0]!.state;
    const than = valueWith({ arcs, flow: plan.flow, value: plan.cost }, bounds);
    const better = this.better(bounds, than);
    if (!better.proven) return this.about.otherwise.standing(organisation, change);
    // The present plan is still one, though its balance may be another.
    return this.effectOf(withStanding(this.about.instance, organisation, change), better.plan ?? plan);
  }

  /**
   * @param more the slot that has one seat more, if any, and the last level that matters once a plan of such a cost is
   * there.
   */
  private better(
    bounds: readonly Bound[],
    than: Float64Array,
    more?: { slot: string; last: (cost: Float64Array) => number },
  ) {
    const { links, flows, empty, search, order, last } = this.ready;
    const aim = (cost: Float64Array) =>
      order.below(cost, cost === than || !more ? last : more.last(cost), UNITS);
    const aimed = aim(than);
    const changed = flows.flatMap((flow): WeightedFlow[] => {
      const { state, rows } = seatCounted(flow, more?.slot);
      const own = bounds.map((bound) => decided(bound, state, links));
      if (own.some(({ lower, upper }) => lower > upper)) return [];
      const { lower, upper } = state;
      const least = boundOf({ state: { value: state.boundWith(own), lower, upper }, rows });
      if (!before(least, aimed)) return [];
      const copy = state.copy();
      for (const { arc, lower, upper } of own) copy.rebound(arc, lower, upper);
      return copy.settle() ? [{ state: copy, rows }] : [];
    });
    // Parts that hold nothing may do so now.
    for (const flow of empty) {
      const { state, rows } = seatCounted(flow, more?.slot);
      const own = bounds.map((bound) => decided(bound, state, links));
      const [lower, upper] = [state.lower.slice(), state.upper.slice()];
      for (const bound of own) {
        lower[bound.arc] = bound.lower;
        upper[bound.arc] = bound.upper;
      }
      if (!leaves({ lower, upper })) continue;
      const made = state.within({ lower, upper });
      if (made.settle()) changed.push({ state: made, rows });
    }
    const { work, deadline } = this.about;
    return search.best(changed, { ...budget(), work }, () => passed(deadline), than, aim);
  }

  private effectOf(instance: Instance, { flow }: Plan): FirstEffect {
    return effectOfFlow(this.ready.room, this.about.result, instance, flow);
  }
}

/** Whether bounds leave anything on every arc. */
const leaves = ({ lower, upper }: Pick<OrderedFlow, 'lower' | 'upper'>): boolean =>
  lower.every((least, arc) => least <= upper[arc]!);

/** Other bounds of an arc, as far as the decisions of a part leave them. */
function decided({ arc, lower, upper }: Bound, state: OrderedFlow, links: LinkedNetwork): Bound {
  return {
    arc,
    lower: state.lower[arc]! > links.lower[arc]! ? Math.max(lower, state.lower[arc]!) : lower,
    upper: state.upper[arc]! < links.upper[arc]! ? Math.min(upper, state.upper[arc]!) : upper,
  };
}
