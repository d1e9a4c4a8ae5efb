import type { Demand } from './demand.ts';
import { nearRelaxed } from './near-present.ts';
import { flowOf } from './network.ts';
import { before } from './ordered-arcs.ts';
import { pairKey } from './pair-key.ts';
import type { Prepared } from './prepare.ts';
import { anyPlan, bestLike, budget, type Region, within } from './regions.ts';
import type { MatchResult } from './result.ts';
import type { Bound } from './side-constraints.ts';
import type { Solved } from './solve.ts';

const taken = (arc: number): Bound => ({ arc, lower: 1, upper: 1 });

/**
 * Good plans with some visit forced, by flows: for HiGHS to begin with, so that it looks only for better ones. Nothing
 * here is proven.
 */
export class NearPlans {
  private readonly prepared: Prepared;
  private readonly whole: Region;
  /** The present visits, as indices of the options. */
  private readonly present: readonly number[];
  /** The part of it in which every side constraint is decided as in the present plan. */
  private readonly asDecided: Region;

  /** `solved` must have all its levels. */
  constructor(solved: Solved, result: MatchResult) {
    this.prepared = solved.prepared;
    this.whole = nearRelaxed(solved, result);
    const made = new Set(result.visits.map(({ person, slot }) => pairKey(person, slot)));
    this.present = solved.prepared.network.options.flatMap(({ person, slot }, arc) => {
      return made.has(pairKey(person, slot)) ? [arc] : [];
    });
    this.asDecided = this.like(this.whole, this.present);
  }

  /**
   * A plan that meets the demand with one new visit next to those present ones that count for it, as indices of the
   * options; `null` when none came up.
   */
  find(demand: Demand): number[] | null {
    const stay = this.present.filter((arc) => demand.some(({ arcs }) => arcs.includes(arc)));
    let best: Region | null = null;
    for (const arc of demand[0]!.arcs) {
      if (stay.includes(arc)) continue;
      for (const region of [this.asDecided, this.whole]) {
        const forced = within(region, [...stay, arc].map(taken), budget());
        if (forced === null || (best && before(best.value, forced.value))) continue;
        const plan = anyPlan(forced, this.prepared.sides);
        if (plan && (best === null || before(plan.value, best.value))) best = plan;
      }
    }
    return best && this.better(demand, this.madeIn(best));
  }

  /** The plan that meets the demand as the plan `made` does and decides all else like it: at least as good. */
  better(demand: Demand, made: readonly number[]): number[] {
    const kept = demand.flatMap(({ arcs, least }) =>
      arcs.filter((arc) => made.includes(arc)).slice(0, least),
    );
    const forced = within(this.whole, kept.map(taken), budget())!;
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
