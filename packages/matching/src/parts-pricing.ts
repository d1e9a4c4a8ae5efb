import { madeBy } from './at-hand.ts';
import { basesWith, type Demand, rowsOf } from './demand.ts';
import { inVain } from './errors.ts';
import { type Deadline, passed } from './highs.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { Loops } from './loops.ts';
import { type Bases, UNITS } from './multipliers.ts';
import { nearness } from './near-present.ts';
import { flowOf } from './network.ts';
import { before } from './ordered-arcs.ts';
import { costOf, exactOver, type Prepared } from './prepare.ts';
import { levelCosts, priceOf } from './price-of.ts';
import type { Price, Pricing } from './pricing.ts';
import { budget, checkRegions, narrowed, SPENT } from './regions.ts';
import { partFrom, relaxedAnew } from './relaxed-anew.ts';
import type { MatchResult } from './result.ts';
import type { Disjunction, SideConstraints } from './side-constraints.ts';
import { type LinkedNetwork, linked } from './side-rows.ts';
import type { Solved } from './solve.ts';
import { type Part, type WeightedFlow, weightedFlows } from './weighted.ts';
import { boundOf, type Found, type Plan, WeightedSearch } from './weighted-search.ts';

/** So many flows are settled before the demand gets a multiplier of its own, and after that. */
const BRIEF = 60;
const LONG = 6_000;

type Ready = {
  prepared: Prepared;
  result: MatchResult;
  deadline: Deadline;
  links: LinkedNetwork;
  loops: Loops;
  /** Nearness to the present plan, over all arcs. */
  near: Float64Array[];
  /** Parts that hold every plan, each with its best flow. */
  leaves: { leaf: Leaf; flow: WeightedFlow }[];
  bases: Bases;
  /** What the present plan costs per level. */
  present: number[];
};

/** The best plan that meets a demand, `null` in it when there is none; and whether integers prove it. */
type Best = { best: Int32Array | null; integers: boolean };

/**
 * Prices from parts that hold every plan, in which side constraints have become costs: where branching or an integer
 * program took long to find the plan, forcing a visit still changes it near that visit alone, and there alone these branch.
 * As in {@link RegionPricing} the lottery has made way for nearness to the present plan.
 */
export class PartsPricing implements Pricing {
  private readonly ready: Ready;

  private constructor(ready: Ready) {
    this.ready = ready;
  }

  /** Prepares for questions about a proven result of this match; `null` where it would not stay exact or takes too long. */
  static async open(
    { prepared }: Pick<Solved, 'prepared'>,
    result: MatchResult,
    deadline: Deadline,
  ): Promise<PartsPricing | null> {
    const { network, sides, levels } = prepared;
    const links = linked(network);
    const loops = new Loops(network, links);
    const present = loops.right(longer(flowOf(network, madeBy(network, result.visits)), links));
    const costs = prepared.costs.slice(0, levels);
    const near = nearness(prepared, result).map((cost) => {
      const own = new Float64Array(links.from.length);
      own.set(cost);
      return own;
    });
    const found = await leavesOf({ ...prepared, costs }, links, present, deadline).catch(inVain);
    if (!found) return null;
    const made = found.leaves.flatMap((leaf) => {
      const part = partFrom(leaf, { links, costs, near });
      return part ? [{ leaf, part }] : [];
    });
    const flows = flowsOf(
      prepared,
      links,
      made.map(({ part }) => part),
    )?.flows;
    if (!flows) return null;
    const leaves = made.flatMap(({ leaf }, index) => {
      const flow = flows[index]!;
      return flow.state.settle() ? [{ leaf, flow }] : [];
    });
    checkRegions(leaves.map(({ flow: { state } }) => ({ state, value: state.value })));
    const search = new WeightedSearch(sides, loops);
    const copies = leaves.map(({ flow }) => copied(flow));
    const { plan, proven } = search.best(copies, budget(), () => passed(deadline));
    // Nothing is nearer to the present plan than itself.
    const same = plan && network.options.every((_, arc) => plan.flow[arc] === present[arc]);
    if (!proven || !same) return null;
    const paid = levelCosts(prepared, ofNetwork(prepared, present));
    const { bases } = found;
    return new PartsPricing({
      ...{ prepared, result, deadline, links, loops, near, leaves, bases },
      present: paid,
    });
  }

  /** @param brief how many flows are settled with the multipliers at hand. */
  async price(demand: Demand, brief = BRIEF): Promise<Price | null | typeof SPENT> {
    const { leaves, prepared, result, present } = this.ready;
    const quick = this.best(
      leaves.map(({ flow }) => copied(flow)),
      demand,
      brief,
    );
    const own = quick.plan?.flow ?? null;
    const anew = quick.proven
      ? { best: own, integers: true }
      : await this.anew(demand, quick.plan).catch(inVain);
    if (!anew) return SPENT;
    const { best, integers } = anew;
    if (best === null) return null;
    const price = priceOf(prepared, result, present, ofNetwork(prepared, best));
    return integers ? price : { ...price, proof: 'milp' };
  }

  /** @param than only plans before this cost are looked for. */
  private best(flows: readonly WeightedFlow[], demand: Demand, settles: number, than?: Float64Array): Found {
    const { prepared, links, loops, deadline } = this.ready;
    const search = new WeightedSearch(demanding(prepared.sides, demand), loops);
    const left = { work: settles * links.from.length, bytes: Infinity };
    return search.best(flows, left, () => passed(deadline), than);
  }

  /**
   * The same with multipliers of the round in which the demand is a constraint like any other, for the parts that may hold
   * better than a plan that was found. Where the best point of the relaxation is an integer one, it is the best plan of its
   * part, by its duals with integers or as HiGHS tells; elsewhere cuts are to make it so, and what they leave is searched.
   * `null` when it takes too long.
   */
  private async anew(demand: Demand, plan: Plan | null): Promise<Best | null> {
    const { prepared, links, loops, near, leaves, bases, deadline } = this.ready;
    const asked = rowsOf(demand);
    const own = { links: { ...links, rows: [...links.rows, ...asked] }, flow: plan?.flow ?? null };
    const levels = prepared.costs.slice(0, prepared.levels);
    // Nearness gets multipliers as well, so it is a step like any other, in the same units.
    const about = {
      links: own.links,
      costs: levels,
      near: near.map((cost) => cost.map((each) => UNITS * each)),
    };
    const over = { links: own.links, costs: [...levels, ...near], near: [] };
    const open = leaves.filter(({ flow }) => mayHold(flow, demand, plan));
    const known = open.flatMap(({ leaf }) => partFrom(leaf, about) ?? []);
    if (known.length === 0) return { best: own.flow, integers: true };
    const anew = await relaxedAnew(known, over, basesWith(bases, asked), { deadline, cut: true });
    const found = anew.flatMap(({ point }) => (point ? [loops.right(point)] : []));
    const best = found.reduce((one, other) => (one && !this.isBetter(other, one) ? one : other), own.flow);
    const left = anew.flatMap(({ part, point }) => (point ? [] : [part]));
    const integers = anew.every(({ point, proven }) => point === null || proven);
    const searched = left.length === 0 ? { best } : this.bestOf(left, own.links, demand, best);
    return searched && { ...searched, integers };
  }

  /** The best of a plan that was found and those that parts hold; `null` when it takes too long. */
  private bestOf(
    parts: readonly Part[],
    links: LinkedNetwork,
    demand: Demand,
    best: Int32Array | null,
  ): Pick<Best, 'best'> | null {
    const made = flowsOf(this.ready.prepared, links, parts);
    if (made === null) return null;
    const flows = made.flows.filter(({ state }) => state.settle());
    checkRegions(flows.map(({ state }) => ({ state, value: state.value })));
    const than = best ? made.pack(this.costsOf(best)) : undefined;
    const { plan, proven } = this.best(flows, demand, LONG, than);
    return proven ? { best: plan?.flow ?? best } : null;
  }

  private isBetter(one: Int32Array, other: Int32Array): boolean {
    const [own, others] = [this.costsOf(one), this.costsOf(other)];
    const k = own.findIndex((cost, step) => cost !== others[step]);
    return k >= 0 && own[k]! < others[k]!;
  }

  /** What a plan costs per step, in the units of parts. */
  private costsOf(flow: Int32Array): number[] {
    const { prepared, near } = this.ready;
    const levels = levelCosts(prepared, ofNetwork(prepared, flow)).map((cost) => UNITS * cost);
    return [...levels, ...near.map((cost) => UNITS * costOf(cost, flow))];
  }
}

function longer(flow: Int32Array, links: LinkedNetwork): Int32Array {
  const own = new Int32Array(links.from.length);
  own.set(flow);
  return own;
}

/** A flow without the loops. */
const ofNetwork = ({ network }: Prepared, flow: Int32Array) => flow.subarray(0, network.from.length);

const copied = ({ state, rows }: WeightedFlow): WeightedFlow => ({ state: state.copy(), rows });

/** The flows of parts, not settled yet; `null` where numbers would grow too large to stay exact. */
function flowsOf({ network }: Prepared, links: LinkedNetwork, parts: readonly Part[]) {
  const sizes = { ...network, lower: links.lower, upper: links.upper };
  const exact = parts.every(({ costs }) => costs.every((cost) => exactOver(sizes, cost)));
  return parts.length > 0 && exact ? weightedFlows(links, parts) : null;
}

/** Whether a part may hold something better than a plan; in the costs of its flow. */
function mayHold({ state, rows }: WeightedFlow, demand: Demand, plan: Plan | null): boolean {
  const [ways] = lacking(demand, state.flow);
  if (!ways) return true;
  return ways.some((way) => {
    const trial = state.copy();
    if (!narrowed(trial, way)) return false;
    return plan === null || before(boundOf({ state: trial, rows }), plan.cost);
  });
}

/** What a flow lacks of a demand: of the visits that it does not make one is made. */
function lacking(demand: Demand, flow: Int32Array): Disjunction[] {
  return demand.flatMap(({ arcs, least }): Disjunction[] => {
    const others = arcs.filter((arc) => flow[arc] !== 1);
    if (arcs.length - others.length >= least) return [];
    return [others.map((arc) => [{ arc, lower: 1, upper: 1 }])];
  });
}

/** The side constraints, and before them what is demanded. */
function demanding({ broken }: SideConstraints, demand: Demand): SideConstraints {
  const all = (flow: Int32Array) => [...lacking(demand, flow), ...broken(flow)];
  return { broken: all, someBroken: (flow) => all(flow)[0] ?? null };
}
