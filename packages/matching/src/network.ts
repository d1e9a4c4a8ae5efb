import { allowedVisits, type Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import type { Step } from './levels.ts';
import { toleranceOf } from './model.ts';
import { ruleBook } from './rules.ts';

/**
 * The instance without its side constraints, as a circulation: organisation → person → slot → organisation, and
 * through one hub what an organisation receives more than it sends, or less. Arc `i` below `options.length` is the
 * visit `options[i]`. Every plan is a flow of it; a flow is a plan when it also keeps the side constraints.
 */
export type Network = {
  cat: Catalogue;
  options: Option[];
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  lower: Int32Array;
  upper: Int32Array;
  /**
   * Per organisation the node, and the arcs to the hub: what it receives more than it sends, within the tolerance and
   * over it, and what it receives less; −1 when no balance is kept.
   */
  organisations: Map<string, { node: number; within: number; over: number; under: number }>;
  /** Per person with an allowed visit: the node, the arc that counts the first visit, and that of further ones, or −1. */
  people: Map<string, { node: number; entry: number; more: number }>;
  /** Per slot that an allowed visit goes to: the node, and the arc to its organisation. */
  slots: Map<string, { node: number; exit: number }>;
};

/** Builds the network. O(allowed visits). */
export function buildNetwork(cat: Catalogue, options: Option[] = allowedVisits(cat, ruleBook(cat))): Network {
  const arcs = new Arcs(options.length + 2 * cat.people.size + cat.slots.size + 3 * cat.organisations.size);
  const organisations: Network['organisations'] = new Map();
  for (const id of cat.organisations.keys()) {
    organisations.set(id, { node: organisations.size + 1, within: -1, over: -1, under: -1 });
  }
  let nodes = organisations.size + 1;
  const people: Network['people'] = new Map();
  const slots: Network['slots'] = new Map();
  const count = new Map<string, number>();
  const visitors = new Map<string, number>();
  for (const { person, slot } of options) {
    if (!people.has(person)) people.set(person, { node: nodes++, entry: -1, more: -1 });
    if (!slots.has(slot)) slots.set(slot, { node: nodes++, exit: -1 });
    count.set(person, (count.get(person) ?? 0) + 1);
    visitors.set(slot, (visitors.get(slot) ?? 0) + 1);
  }
  for (const { person, slot } of options) {
    const locked = cat.locks.get(person)?.has(slot) ? 1 : 0;
    arcs.add(people.get(person)!.node, slots.get(slot)!.node, locked, 1);
  }
  const sent = new Map<string, number>();
  const received = new Map<string, number>();
  for (const [id, person] of people) {
    const { organisation, visits } = cat.people.get(id)!;
    const most = Math.min(visits, count.get(id)!);
    const home = organisations.get(organisation)!.node;
    person.entry = arcs.add(home, person.node, 0, 1);
    if (most > 1) person.more = arcs.add(home, person.node, 0, most - 1);
    sent.set(organisation, (sent.get(organisation) ?? 0) + most);
  }
  for (const [id, slot] of slots) {
    const { capacity, place } = cat.slots.get(id)!;
    // Of all slots together no more than there are allowed visits, which fits where the sum of capacities need not.
    const most = Math.min(capacity, visitors.get(id)!);
    slot.exit = arcs.add(slot.node, organisations.get(place.organisation)!.node, 0, most);
    received.set(place.organisation, (received.get(place.organisation) ?? 0) + most);
  }
  const balanced = cat.instance.settings.levels.includes('balance');
  for (const [id, organisation] of organisations) {
    const { node } = organisation;
    const tolerance = balanced ? toleranceOf(cat, id) : null;
    const [least, most] = [-(sent.get(id) ?? 0), received.get(id) ?? 0];
    if (tolerance === null) {
      organisation.within = arcs.add(node, 0, least, most);
      continue;
    }
    const { standing } = cat.organisations.get(id)!;
    const { within, over, under } = balanceBounds({ standing, tolerance, least, most });
    organisation.within = arcs.add(node, 0, ...within);
    organisation.over = arcs.add(node, 0, ...over);
    organisation.under = arcs.add(0, node, ...under);
  }
  return { cat, options, nodes, ...arcs.lists(), organisations, people, slots };
}

/**
 * The bounds of the arcs between an organisation and the hub, when it can receive between `least` and `most` more than it
 * sends.
 */
export function balanceBounds(about: {
  standing: number;
  tolerance: number;
  least: number;
  most: number;
}): Record<'within' | 'over' | 'under', [lower: number, upper: number]> {
  const { standing, tolerance, least, most } = about;
  const inside = (value: number) => Math.min(most, Math.max(least, value));
  const [low, high] = [inside(-tolerance - standing), inside(tolerance - standing)];
  return { within: [low, high], over: [0, most - high], under: [0, low - least] };
}

/** The flow when exactly the visits `made` take place, indices of the options. */
export function flowOf(network: Network, made: readonly number[]): Int32Array {
  const { cat, options, organisations, people, slots, from, lower, upper } = network;
  const flow = new Int32Array(from.length);
  const net = new Map<string, number>();
  const count = (organisation: string, change: number) =>
    net.set(organisation, (net.get(organisation) ?? 0) + change);
  for (const arc of made) {
    const { person, slot } = options[arc]!;
    const { entry, more } = people.get(person)!;
    const { exit } = slots.get(slot)!;
    flow[arc] = 1;
    flow[flow[entry] === 0 ? entry : more]! += 1;
    flow[exit]! += 1;
    count(cat.people.get(person)!.organisation, -1);
    count(cat.slots.get(slot)!.place.organisation, 1);
  }
  for (const [id, { within, over, under }] of organisations) {
    const own = net.get(id) ?? 0;
    flow[within] = Math.min(upper[within]!, Math.max(lower[within]!, own));
    if (over >= 0) flow[over] = Math.max(0, own - upper[within]!);
    if (under >= 0) flow[under] = Math.max(0, lower[within]! - own);
  }
  return flow;
}

/** What one unit of flow costs per arc for one objective, to be made least. */
export function costsOf(network: Network, step: Step): Float64Array {
  const cost = new Float64Array(network.from.length);
  const sign = step.sense === 'max' ? -1 : 1;
  const { visit, person } = step;
  if (visit) {
    network.options.forEach((option, arc) => {
      cost[arc] = sign * visit(option);
    });
  }
  if (person) {
    for (const [id, { entry }] of network.people) cost[entry] = sign * person(network.cat.people.get(id)!);
  }
  if (step.excess) {
    for (const { over, under } of network.organisations.values()) {
      if (over < 0) continue;
      cost[over] = sign;
      cost[under] = sign;
    }
  }
  // −0 would be a value of its own to some comparisons.
  for (let a = 0; a < cost.length; a++) cost[a]! += 0;
  return cost;
}

class Arcs {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly lower: Int32Array;
  private readonly upper: Int32Array;
  private count = 0;

  constructor(most: number) {
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.lower = new Int32Array(most);
    this.upper = new Int32Array(most);
  }

  add(from: number, to: number, lower: number, upper: number): number {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.lower[this.count] = lower;
    this.upper[this.count] = upper;
    return this.count++;
  }

  lists(): Pick<Network, 'from' | 'to' | 'lower' | 'upper'> {
    const cut = (list: Int32Array) => list.slice(0, this.count);
    return { from: cut(this.from), to: cut(this.to), lower: cut(this.lower), upper: cut(this.upper) };
  }
}
