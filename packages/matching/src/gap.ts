import { LexicographicSolver } from './lexicographic-flow.ts';
import { costOf, type Prepared } from './prepare.ts';
import type { Proof } from './result.ts';

/** What is known of a plan: so many steps are at their optimum, and the next could be better by `gap` at most. */
export type Certainty = { proven: number; gap: number };

/** Nothing is known. */
export const UNCERTAIN: Certainty = { proven: 0, gap: Infinity };

/**
 * How far a plan is from proven: the first step on which a better one is not excluded, and by how much. Takes what
 * proves most: `known`, or the flows.
 * @param plan the flow of the plan.
 * @param flow the best flow without side constraints, or its first steps.
 * @param best a flow that no plan beats, by the steps of `flow` in their order.
 */
export function gapOf(
  prepared: Prepared,
  plan: Int32Array,
  flow: LexicographicSolver,
  best: Int32Array,
  known: Certainty = UNCERTAIN,
): Omit<Proof, 'method'> {
  const { costs, steps } = prepared;
  const done = flow.potentials.length;
  const same = sameSteps(costs.slice(0, done), plan, best);
  for (let index = Math.max(same, known.proven); index < steps.length; index++) {
    const least = index === same && index < done ? costOf(costs[index]!, best) : leastOf(index);
    const most = index === known.proven ? known.gap : Infinity;
    const gap = Math.min(most, costOf(costs[index]!, plan) - least);
    if (gap > 0) return { gap, level: steps[index]!.name };
  }
  return { gap: 0 };

  /**
   * A value that no plan falls below on a step, when it is as good as this one on all steps before. Where the best flow
   * is better than this plan on a step, it tells nothing of those after it: only the steps before are kept then.
   */
  function leastOf(index: number): number {
    const cost = costs[index]!;
    // There was no time to finish the flow, so there is none to solve more.
    if (done < steps.length) return flow.bound(cost);
    const kept = sameSteps(costs, plan, flow.flow);
    const face = LexicographicSolver.open(prepared.network, flow.flow)!;
    for (let k = 0; k < kept; k++) face.keep(costs[k]!, flow.potentials[k]!);
    face.optimise(cost);
    return costOf(cost, face.flow);
  }
}

/** On how many steps, from the first, two flows cost the same. */
function sameSteps(costs: readonly Float64Array[], one: Int32Array, other: Int32Array): number {
  const differs = costs.findIndex((cost) => costOf(cost, one) !== costOf(cost, other));
  return differs < 0 ? costs.length : differs;
}
