import { type Demand, visitsAt } from './demand.ts';
import { SolverError } from './errors.ts';
import type { Deadline } from './highs.ts';
import { type DemandRow, LevelSolvers } from './level-solvers.ts';
import { stepsOf } from './levels.ts';
import { type Model, pointOf } from './model.ts';
import type { NearPlans } from './near-plans.ts';
import { nearnessTo } from './nearness.ts';
import type { Price, Pricing } from './pricing.ts';
import { Program, sum } from './program.ts';
import { type Goal, objectives } from './program-levels.ts';
import type { MatchResult } from './result.ts';
import { worseOff } from './worse-off.ts';

/**
 * Answers what it would cost to force something into a proven plan: the first level that gets worse and by how much.
 *
 * Any plan that meets the demand shows that the levels up to the first on which it is worse need not get worse; only
 * that one is solved, with the plan as the cutoff. The better the plan, the less there is to solve.
 */
export class Forcing implements Pricing {
  private readonly model: Model;
  private readonly result: MatchResult;
  private readonly plans: NearPlans | undefined;
  private readonly rows = new Map<string, number>();
  /** So many of the goals are levels; the others say which of the plans at a price is meant. */
  private readonly levels: number;
  private readonly goals: Goal[];
  private readonly solvers: LevelSolvers;

  /** @param plans gives plans to begin with; without it HiGHS finds them as well. */
  constructor(model: Model, result: MatchResult, deadline: Deadline, plans?: NearPlans) {
    const program = model.program.copy();
    // Rows for every possible question, so that an answer does not depend on which others are asked.
    for (const person of model.byPerson.keys()) {
      const tiers = new Set(model.byPerson.get(person)!.map((column) => model.options[column]!.tier));
      for (const tier of [null, ...tiers]) {
        const arcs = visitsAt(model.options, model.byPerson.get(person), tier);
        const key = String(arcs);
        if (!this.rows.has(key)) this.rows.set(key, program.addRow(0, Infinity, sum(arcs)));
      }
    }
    this.model = model;
    this.result = result;
    this.plans = plans;
    const levels: Goal[] = objectives(model, stepsOf(model.cat)).map((step, index) => ({
      ...step,
      best: result.objective[index]!.value,
    }));
    // Without levels the only question is whether there is a plan at all.
    const none: Goal = { name: 'plan', sense: 'min', terms: { columns: [], values: [] }, best: 0 };
    if (levels.length === 0) levels.push(none);
    this.levels = levels.length;
    this.goals = [...levels, ...nearnessTo(result, model)];
    this.solvers = new LevelSolvers(program, this.goals, deadline);
  }

  /** Frees the memory of the solvers. */
  close(): void {
    this.solvers.close();
  }

  /** The price of a demand (see `demandOf`) for visits that are allowed; `null` when no plan at all meets it. */
  async price(demand: Demand): Promise<Price | null> {
    const rows = this.rowsOf(demand);
    const found = this.plans?.find(demand);
    let point = found ? pointOf(this.model, found) : undefined;
    // Each time round the plan gets worse at a later level.
    for (;;) {
      const index = point ? this.firstWorse(point) : 0;
      if (index < 0) return { code: 'lottery', proof: 'milp' };
      const optimum = await this.solvers.optimise(index, rows, new Map(), point);
      if (optimum === null) return null;
      point = this.better(demand, optimum.point);
      if (optimum.value === this.goals[index]!.best) continue;
      const { name, best } = this.goals[index]!;
      const nearest = await this.nearest(demand, index, optimum.value, point);
      const made = this.model.options.filter((_, column) => nearest[column] === 1);
      return {
        code: 'costs',
        level: name,
        from: best,
        to: optimum.value,
        ...worseOff(this.result.visits, made),
        proof: 'milp',
      };
    }
  }

  /** The first level that a point does not reach, or −1. */
  private firstWorse(point: Int32Array): number {
    return this.goals
      .slice(0, this.levels)
      .findIndex(({ terms, best }) => Program.value(terms, point) !== best);
  }

  /** The best plan at the price: by the levels behind the one that gets worse, then by nearness. */
  private async nearest(demand: Demand, index: number, value: number, from: Int32Array): Promise<Int32Array> {
    const rows = this.rowsOf(demand);
    const held = new Map([[index, value]]);
    let point = from;
    for (let at = index + 1; at < this.goals.length; at++) {
      const optimum = await this.solvers.optimise(at, rows, held, point);
      if (optimum === null) throw new SolverError('The plan behind a price could not be found again.');
      if (optimum.point !== point) point = this.better(demand, optimum.point);
      held.set(at, optimum.value);
    }
    return point;
  }

  private rowsOf(demand: Demand): DemandRow[] {
    return demand.map(({ arcs, least }) => ({ row: this.rows.get(String(arcs))!, least }));
  }

  private better(demand: Demand, point: Int32Array): Int32Array {
    if (!this.plans) return point;
    const made = [...this.model.options.keys()].filter((column) => point[column] === 1);
    return pointOf(this.model, this.plans.better(demand, made));
  }
}
