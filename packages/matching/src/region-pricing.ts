import { BestFirst } from './best-first.ts';
import type { Demand } from './demand.ts';
import { nearPresent, nearRelaxed } from './near-present.ts';
import type { Prepared } from './prepare.ts';
import { levelCosts, priceOf } from './price-of.ts';
import type { Price, Pricing } from './pricing.ts';
import {
  type Budget,
  bestPlan,
  budget,
  checkRegions,
  type Region,
  SPENT,
  Splitter,
  within,
} from './regions.ts';
import type { MatchResult } from './result.ts';
import type { Solved } from './solve.ts';

/**
 * A region of which only the plans that meet a demand are meant, and of those, unless `among` is `null`, only the plans
 * with one of these visits; its value bounds theirs.
 */
type Question = { region: Region; among: readonly number[] | null; value: Float64Array };

/**
 * Prices from regions that together hold every plan, each with its best flow: to force a visit takes one shortest path
 * per region (its reduced costs and those of what has to move), and only regions whose value does not already exceed
 * the price are looked at. Without side constraints there is one region.
 *
 * The regions are those of a search of its own, in which the lottery has made way for nearness to the present plan: so
 * the best plan with the visit forced, of which is told who is worse off, changes no more than it must.
 */
export class RegionPricing implements Pricing {
  private readonly prepared: Prepared;
  private readonly result: MatchResult;
  /** The region of the present plan first. */
  private readonly regions: Region[];
  /** What the present plan costs per level. */
  private readonly present: number[];
  private readonly splitter: Splitter;
  private readonly stop: () => boolean;

  private constructor(
    prepared: Prepared,
    result: MatchResult,
    regions: Region[],
    splitter: Splitter,
    stop: () => boolean,
  ) {
    this.stop = stop;
    this.prepared = prepared;
    this.result = result;
    this.regions = regions;
    this.splitter = splitter;
    this.present = levelCosts(prepared, regions[0]!.state.flow);
  }

  /**
   * Prepares for questions about a proven result of this match; `SPENT` when that takes too long, or when the match
   * did, so that this would.
   */
  static open(
    solved: Solved,
    result: MatchResult,
    stop: () => boolean = () => false,
  ): RegionPricing | typeof SPENT {
    const { prepared, proof, flow } = solved;
    if (flow.potentials.length < prepared.steps.length) return SPENT;
    if (proof.method === 'flow') {
      const whole = nearPresent(solved, result);
      checkRegions([whole]);
      return new RegionPricing(prepared, result, [whole], new Splitter(), stop);
    }
    if (proof.method !== 'branch') return SPENT;
    const open = new BestFirst<Region>();
    open.add(nearRelaxed(solved, result));
    const splitter = new Splitter();
    const plan = bestPlan(open, prepared.sides, budget(), stop, splitter);
    if (plan === null || plan === SPENT) return SPENT;
    const regions = [plan, ...open.all()];
    checkRegions(regions);
    return new RegionPricing(prepared, result, regions, splitter, stop);
  }

  async price(demand: Demand): Promise<Price | null | typeof SPENT> {
    const plan = this.bestWith(demand, budget());
    if (plan === SPENT || plan === null) return plan;
    return priceOf(this.prepared, this.result, this.present, plan.state.flow);
  }

  /** The best plan that meets the demand: best value first; a region is narrowed only when its turn comes. */
  private bestWith(demand: Demand, left: Budget): Region | null | typeof SPENT {
    const heap = new BestFirst<Question>();
    const add = (region: Region) => heap.add({ region, among: null, value: region.value });
    for (const region of this.regions) add(region);
    for (let item = heap.take(); item; item = heap.take()) {
      if (left.work <= 0 || this.stop()) return SPENT;
      const { region } = item;
      const among = item.among ?? lacking(region, demand);
      if (among !== null) {
        for (const each of narrow(region, among, left)) heap.add(each);
        continue;
      }
      const broken = this.prepared.sides.broken(region.state.flow);
      if (broken.length === 0) return region;
      for (const part of this.splitter.split(region, broken, left, this.stop).parts) add(part.region);
    }
    return null;
  }
}

/**
 * Visits that the best flow of a region does not make and of which every plan that meets the demand makes one; `null`
 * when the flow meets it.
 */
function lacking({ state: { flow } }: Region, demand: Demand): number[] | null {
  for (const { arcs, least } of demand) {
    const others = arcs.filter((arc) => flow[arc] !== 1);
    if (arcs.length - others.length < least) return others;
  }
  return null;
}

/** Narrows to the cheapest of these visits first; the others get a later turn. */
function narrow(region: Region, among: readonly number[], left: Budget): Question[] {
  left.work -= region.state.flow.length;
  const first = among.length > 0 ? region.state.cheapest(among) : null;
  if (!first) return [];
  const forced = within(region, [{ arc: first.arc, lower: 1, upper: 1 }], left);
  const others = among.filter((arc) => arc !== first.arc);
  return [
    ...(forced ? [{ region: forced, among: null, value: forced.value }] : []),
    ...(others.length > 0 ? [{ region, among: others, value: first.value }] : []),
  ];
}
