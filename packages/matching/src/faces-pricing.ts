import { madeBy } from './at-hand.ts';
import { basesWith, type Demand, rowsOf } from './demand.ts';
import { inVain } from './errors.ts';
import { solveByFaces } from './faces.ts';
import type { Deadline } from './highs.ts';
import type { Step } from './levels.ts';
import { type Bases, Relaxation } from './multipliers.ts';
import { nearness } from './near-present.ts';
import { flowOf } from './network.ts';
import type { Prepared } from './prepare.ts';
import { levelCosts, priceOf } from './price-of.ts';
import type { Price, Pricing } from './pricing.ts';
import { SPENT } from './regions.ts';
import type { MatchResult } from './result.ts';
import { linked } from './side-rows.ts';
import type { Solved } from './solve.ts';

/** Its costs are made apart from it. */
const NEAREST: Step = { name: 'nearest plan', sense: 'min' };

/**
 * Prices on the faces of the relaxation, as a plan is found there: the round with the demand as one constraint more, and with
 * nearness to the present plan in place of the lottery. For rounds in which no parts prove the plan: what one demand leaves
 * to decide is little more than what the plan did. Each demand begins where the relaxation without it ended.
 */
export class FacesPricing implements Pricing {
  private readonly prepared: Prepared;
  /** The same with nearness in place of the lottery. */
  private readonly near: Prepared;
  private readonly result: MatchResult;
  private readonly bases: Bases;
  private readonly deadline: Deadline;

  private constructor(
    prepared: Prepared,
    near: Prepared,
    result: MatchResult,
    bases: Bases,
    deadline: Deadline,
  ) {
    this.prepared = prepared;
    this.near = near;
    this.result = result;
    this.bases = bases;
    this.deadline = deadline;
  }

  /** Prepares for questions about a proven result of this match. */
  static async open(
    { prepared }: Pick<Solved, 'prepared'>,
    result: MatchResult,
    deadline: Deadline,
  ): Promise<FacesPricing> {
    const { levels, network } = prepared;
    const nearest = nearness(prepared, result);
    const near: Prepared = {
      ...prepared,
      steps: [...prepared.steps.slice(0, levels), ...nearest.map(() => NEAREST)],
      costs: [...prepared.costs.slice(0, levels), ...nearest],
    };
    const relaxation = await Relaxation.open(linked(network), near.costs, null, deadline);
    try {
      relaxation.within(relaxation.links);
      return new FacesPricing(prepared, near, result, relaxation.bases, deadline);
    } finally {
      relaxation.close();
    }
  }

  async price(demand: Demand): Promise<Price | null | typeof SPENT> {
    const { prepared, near, result, bases, deadline } = this;
    const { network } = prepared;
    const rows = rowsOf(demand);
    const asked = { rows, bases: basesWith(bases, rows) };
    const answer = await solveByFaces(near, deadline, () => {}, null, 0, asked)
      .then((found) => ({ found }))
      .catch(inVain);
    if (answer === null) return SPENT;
    if (answer.found === null) return null;
    const { made, method } = answer.found;
    const present = levelCosts(prepared, flowOf(network, madeBy(network, result.visits)));
    const price = priceOf(prepared, result, present, flowOf(network, made));
    return method === 'milp' ? { ...price, proof: 'milp' } : price;
  }
}
