import { nearRelaxed } from './near-present.ts';
import { flowOf } from './network.ts';
import { before } from './ordered-arcs.ts';
import { pairKey } from './pair-key.ts';
import type { Prepared } from './prepare.ts';
import { anyPlan, bestLike, budget, type Region, within } from './regions.ts';
import type { MatchResult } from './result.ts';
import type { Solved } from './solve.ts';

/**
 * Good plans with some visit forced, by flows: for HiGHS to begin with, so that it looks only for better ones. Nothing
 * here is proven.
 */
export class NearPlans {
  private readonly prepared: Prepared;
  private readonly whole: Region;
  /** The part of it in which every side constraint is decided as in the present plan. */
  private readonly asDecided: Region;

  /** `solved` must have all its levels. */
  constructor(solved: Solved, result: MatchResult) {
    this.prepared = solved.prepared;
    this.whole = nearRelaxed(solved, result);
    const made = new Set(result.visits.map(({ person, slot }) => pairKey(person, slot)));
    const present = solved.prepared.network.options.flatMap(({ person, slot }, arc) => {
      return made.has(pairKey(person, slot)) ? [arc] : [];
    });
    this.asDecided = this.like(this.whole, present);
  }

  /** A plan that makes one of the visits `demand`, as indices of the options; `null` when none came up. */
  find(demand: readonly number[]): number[] | null {
    let best: Region | null = null;
    for (const arc of demand) {
      for (const region of [this.asDecided, this.whole]) {
        const forced = within(region, [{ arc, lower: 1, upper: 1 }], budget());
        if (forced === null || (best && before(best.value, forced.value))) continue;
        const plan = anyPlan(forced, this.prepared.sides);
        if (plan && (best === null || before(plan.value, best.value))) best = plan;
      }
    }
    return best && this.better(demand, this.madeIn(best));
  }

  /** The plan that makes one of the visits and decides all else as the plan `made` does: at least as good. */
  better(demand: readonly number[], made: readonly number[]): number[] {
    const arc = demand.find((each) => made.includes(each))!;
    const forced = within(this.whole, [{ arc, lower: 1, upper: 1 }], budget())!;
    return this.madeIn(this.like(forced, made));
  }

  private like(region: Region, made: readonly number[]): Region {
    const { network, sides } = this.prepared;
    return bestLike(region, sides, flowOf(network, made));
  }

  private madeIn({ state }: Region): number[] {
    return [...this.prepared.network.options.keys()].filter((arc) => state.flow[arc] === 1);
  }
}
