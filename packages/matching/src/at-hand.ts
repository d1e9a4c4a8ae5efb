import { canonical } from './canonical.ts';
import { carriedBases, type Ways } from './carried-bases.ts';
import { catalogue } from './catalogue.ts';
import { inVain } from './errors.ts';
import { type Deadline, passed } from './highs.ts';
import { type Leaf, type Leaves, leavesOf } from './leaves.ts';
import { Loops } from './loops.ts';
import type { Bases } from './multipliers.ts';
import { flowOf, type Network } from './network.ts';
import { pairKey } from './pair-key.ts';
import { planOf } from './plan.ts';
import { exactOver, type Prepared, prepare } from './prepare.ts';
import { checkRegions } from './regions.ts';
import { nearTo, partFrom, relaxedAnew } from './relaxed-anew.ts';
import type { MatchResult, Visit } from './result.ts';
import { sameArcs, sameNodes } from './same-arcs.ts';
import type { Instance } from './schema.ts';
import type { Bound } from './side-constraints.ts';
import { type LinkedNetwork, linked } from './side-rows.ts';
import { visitsOf } from './solve.ts';
import { type Part, weightedFlows } from './weighted.ts';
import { WeightedSearch } from './weighted-search.ts';

/** So many flows are settled before another way is tried: relaxing a changed round takes as long as a hundred or two. */
const BRIEF = 100;
const LONG = 2_000;

/**
 * A proven plan in parts that hold all plans, in which side constraints have become costs, to find the plan of a changed
 * round from.
 */
export class PlanAtHand {
  private readonly prepared: Prepared;
  private readonly links: LinkedNetwork;
  private readonly plan: Int32Array;
  private readonly leaves: readonly Leaf[];
  private readonly bases: Bases;

  private constructor(prepared: Prepared, links: LinkedNetwork, plan: Int32Array, { leaves, bases }: Leaves) {
    this.prepared = prepared;
    this.links = links;
    this.plan = plan;
    this.leaves = leaves;
    this.bases = bases;
  }

  /** Takes a proven plan in; `null` where numbers would grow too large to stay exact. */
  static async of(
    prepared: Prepared,
    visits: readonly Visit[],
    deadline: Deadline,
  ): Promise<PlanAtHand | null> {
    const { network } = prepared;
    const links = linked(network);
    const flow = new Int32Array(links.from.length);
    flow.set(flowOf(network, madeBy(network, visits)));
    const plan = new Loops(network, links).right(flow);
    const leaves = await leavesOf(prepared, links, plan, deadline);
    return leaves && new PlanAtHand(prepared, links, plan, leaves);
  }

  /**
   * What matching a changed instance afresh gives, without reasons; `null` where this way does not lead there soon.
   * @param brief how many flows are settled with the multipliers at hand.
   * @throws {InstanceError} as `match` for numbers that are too large.
   * @throws {SolverError} when a proof fails.
   */
  async rematch(given: Instance, deadline: Deadline, brief = BRIEF): Promise<MatchResult | null> {
    const instance = canonical(given);
    const fresh = prepare(catalogue(instance), given);
    const links = linked(fresh.network);
    const carried = this.carriedTo(fresh, links);
    const search = new WeightedSearch(fresh.sides, new Loops(fresh.network, links));
    const about = { search, fresh, links, deadline };
    const near = nearTo(fresh.network, links, carried.flow);
    const known = this.leaves.flatMap((leaf) => partOf(leaf, fresh, links, carried, near) ?? []);
    let best = bestIn(known, { ...about, settles: brief });
    if (best === null) {
      const bases = carriedBases(this.bases, this.links, links, carried);
      const costs = { links, costs: fresh.costs, near };
      const anew = await relaxedAnew(known, costs, bases, { deadline, cut: false }).catch(inVain);
      const parts = anew?.map(({ part }) => part) ?? null;
      best = parts && bestIn(parts, { ...about, settles: LONG });
    }
    if (best === null) return null;
    return planOf(instance, visitsOf(fresh, best), { method: 'branch', gap: 0 });
  }

  /** The plan and the ways between the networks, for a changed instance. */
  private carriedTo({ network, steps }: Prepared, links: LinkedNetwork): Carried {
    const before = this.prepared;
    const arcs = new Int32Array(links.from.length).fill(-1);
    arcs.set(sameArcs(before.network, network));
    for (const [slot, loop] of links.receives) arcs[loop] = this.links.receives.get(slot) ?? -1;
    return {
      nodes: sameNodes(before.network, network),
      arcs,
      steps: sameSteps(before.steps, steps),
      flow: arcs.map((arc) => (arc < 0 ? 0 : this.plan[arc]!)),
      loops: before.network.from.length,
    };
  }
}

/** The flow of the best plan of a changed instance; `null` when it is not proven soon. */
function bestIn(
  parts: readonly Part[],
  about: {
    search: WeightedSearch;
    fresh: Prepared;
    links: LinkedNetwork;
    settles: number;
    deadline: Deadline;
  },
): Int32Array | null {
  const { search, fresh, links, settles, deadline } = about;
  if (parts.length === 0) return null;
  const sizes = { ...fresh.network, lower: links.lower, upper: links.upper };
  if (!parts.every(({ costs }) => costs.every((cost) => exactOver(sizes, cost)))) return null;
  const flows = weightedFlows(links, parts).flows.filter(({ state }) => state.settle());
  checkRegions(flows.map(({ state }) => ({ state, value: state.value })));
  const left = { work: settles * links.from.length, bytes: Infinity };
  const { plan, proven } = search.best(flows, left, () => passed(deadline));
  return proven && plan ? plan.flow : null;
}

/** The ways between the networks, the plan before in that of the changed instance, and where loops begin among the arcs before. */
type Carried = Ways & { flow: Int32Array; loops: number };

/** A part of all plans of a changed instance; `null` when its decisions leave nothing. */
function partOf(
  leaf: Leaf,
  fresh: Prepared,
  links: LinkedNetwork,
  carried: Carried,
  near: readonly Float64Array[],
): Part | null {
  const { nodes, arcs, steps } = carried;
  const multipliers = new Map(
    [...leaf.multipliers].map(([key, own]) => [key, Float64Array.from(steps, (k) => own[k] ?? 0)]),
  );
  const potentials = steps.map((k) => {
    const own = new Float64Array(nodes.length);
    const old = leaf.potentials[k];
    if (old) for (let v = 0; v < own.length; v++) if (nodes[v]! >= 0) own[v] = old[nodes[v]!]!;
    return own;
  });
  const flow = arcs.map((arc) => (arc < 0 ? 0 : leaf.flow[arc]!));
  const decisions: Bound[] = [];
  for (const decision of leaf.decisions) {
    const arc = arcs.indexOf(decision.arc);
    // What is not there any more has no flow; but a loop only says what the exit of its slot has been told as well.
    if (arc < 0 && decision.lower > 0 && decision.arc < carried.loops) return null;
    if (arc >= 0) decisions.push({ ...decision, arc });
  }
  return partFrom({ decisions, multipliers, potentials, flow }, { links, costs: fresh.costs, near });
}

/** Per step of another instance the same step of this one, or −1. */
function sameSteps(before: Prepared['steps'], steps: Prepared['steps']): number[] {
  const named = (list: Prepared['steps']) =>
    list.map(
      ({ name }, index) => `${name} ${list.slice(0, index).filter((each) => each.name === name).length}`,
    );
  const known = named(before);
  return named(steps).map((name) => known.indexOf(name));
}

/** The indices of the options that a plan makes. */
export function madeBy({ options }: Network, visits: readonly Visit[]): number[] {
  const made = new Set(visits.map(({ person, slot }) => pairKey(person, slot)));
  return [...options.keys()].filter((arc) => made.has(pairKey(options[arc]!.person, options[arc]!.slot)));
}
