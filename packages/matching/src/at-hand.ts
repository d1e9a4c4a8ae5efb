import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { type Deadline, passed } from './highs.ts';
import { type Leaf, type Leaves, leavesOf } from './leaves.ts';
import { Loops } from './loops.ts';
import { flowOf, type Network } from './network.ts';
import { pairKey } from './pair-key.ts';
import { planOf } from './plan.ts';
import { exactOver, type Prepared, prepare } from './prepare.ts';
import { checkRegions } from './regions.ts';
import { sameArcs, sameNodes } from './restart.ts';
import type { MatchResult, Visit } from './result.ts';
import type { Instance } from './schema.ts';
import { type LinkedNetwork, linked } from './side-rows.ts';
import { visitsOf } from './solve.ts';
import { type Part, weighted, weightedFlows } from './weighted.ts';
import { WeightedSearch } from './weighted-search.ts';

/** So many flows are settled before another way is tried. */
const BRIEF = 300;
const LONG = 2_000;

/**
 * A proven plan in parts that hold all plans, in which side constraints have become costs, to find the plan of a changed
 * round from.
 */
export class PlanAtHand {
  private readonly prepared: Prepared;
  private readonly links: LinkedNetwork;
  private readonly plan: Int32Array;
  private readonly whole: Leaf;
  private readonly leaves: readonly Leaf[];

  private constructor(prepared: Prepared, links: LinkedNetwork, plan: Int32Array, { whole, leaves }: Leaves) {
    this.prepared = prepared;
    this.links = links;
    this.plan = plan;
    this.whole = whole;
    this.leaves = leaves;
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
   * @throws {InstanceError} as `match` for numbers that are too large.
   */
  rematch(given: Instance, deadline: Deadline): MatchResult | null {
    const instance = canonical(given);
    const fresh = prepare(catalogue(instance), given);
    const links = linked(fresh.network);
    const carried = this.carriedTo(fresh, links);
    const search = new WeightedSearch(fresh.sides, new Loops(fresh.network, links));
    // The parts are quick where the levels stay as they are; where they change, each part would find that out anew.
    const best =
      bestIn(this.leaves, { search, fresh, links, carried, settles: BRIEF, deadline }) ??
      bestIn([this.whole], { search, fresh, links, carried, settles: LONG, deadline });
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
    };
  }
}

/** The flow of the best plan of a changed instance; `null` when it is not proven soon. */
function bestIn(
  leaves: readonly Leaf[],
  about: {
    search: WeightedSearch;
    fresh: Prepared;
    links: LinkedNetwork;
    carried: Carried;
    settles: number;
    deadline: Deadline;
  },
): Int32Array | null {
  const { search, fresh, links, carried, settles, deadline } = about;
  const parts = leaves.flatMap((leaf) => partOf(leaf, fresh, links, carried) ?? []);
  if (parts.length === 0) return null;
  const sizes = { ...fresh.network, lower: links.lower, upper: links.upper };
  if (!parts.every(({ costs }) => costs.every((cost) => exactOver(sizes, cost)))) return null;
  const flows = weightedFlows(links, parts).flows.filter(({ state }) => state.settle());
  checkRegions(flows.map(({ state }) => ({ state, value: state.value })));
  const left = { work: settles * links.from.length, bytes: Infinity };
  const { plan, proven } = search.best(flows, left, () => passed(deadline));
  return proven && plan ? plan.flow : null;
}

/** Per node, arc and step of a changed instance the same of the one before, or −1; and the plan before. */
type Carried = { nodes: Int32Array; arcs: Int32Array; steps: number[]; flow: Int32Array };

/** A part of all plans of a changed instance; `null` when its decisions leave nothing. */
function partOf(leaf: Leaf, fresh: Prepared, links: LinkedNetwork, carried: Carried): Part | null {
  const { network } = fresh;
  const { nodes, arcs, steps } = carried;
  const multipliers = new Map(
    [...leaf.multipliers].map(([key, own]) => [key, Float64Array.from(steps, (k) => own[k] ?? 0)]),
  );
  const { costs, rows } = weighted(links, fresh.costs, multipliers);
  const potentials = steps.map((k) => {
    const own = new Float64Array(nodes.length);
    const old = leaf.potentials[k];
    if (old) for (let v = 0; v < own.length; v++) if (nodes[v]! >= 0) own[v] = old[nodes[v]!]!;
    return own;
  });
  // What ties is to stay as it is.
  const near = new Float64Array(links.from.length);
  for (const arc of [...network.options.keys(), ...links.receives.values()]) {
    near[arc] = carried.flow[arc] === 1 ? -1 : 1;
  }
  const flow = arcs.map((arc) => (arc < 0 ? 0 : leaf.flow[arc]!));
  const lower = links.lower.slice();
  const upper = links.upper.slice();
  for (const { arc, lower: least, upper: most } of leaf.decisions) {
    const at = arcs.indexOf(arc);
    // What is not there any more has no flow.
    if (at < 0 && least > 0) return null;
    if (at < 0) continue;
    lower[at] = Math.max(lower[at]!, least);
    upper[at] = Math.min(upper[at]!, most);
    if (lower[at]! > upper[at]!) return null;
  }
  return {
    costs: [...costs, near],
    rows,
    potentials: [...potentials, new Float64Array(network.nodes)],
    ...{ flow, lower, upper },
  };
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
