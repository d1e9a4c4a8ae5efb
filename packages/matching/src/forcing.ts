import { demandOf } from './demand.ts';
import { SolverError } from './errors.ts';
import type { Deadline } from './highs.ts';
import { stepsOf } from './levels.ts';
import { atLeastAsGood } from './lexicographic.ts';
import type { Model } from './model.ts';
import { NearestPlan } from './nearest.ts';
import type { Pricing } from './pricing.ts';
import { sum } from './program.ts';
import { type Goal, objectives } from './program-levels.ts';
import type { Costs, MatchResult } from './result.ts';
import { Solver } from './solver.ts';

/**
 * Answers what it would cost to force something into a proven plan: the first level that gets worse and by how
 * much. One solver per level holds the levels before it at their optimum and starts from its optimal basis, so
 * that a question takes a few steps of the dual simplex method per level, until the first level that gets worse.
 */
export class Forcing implements Pricing {
  private readonly goals: Goal[];
  private readonly model: Model;
  private readonly deadline: Deadline;
  private readonly rows = new Map<string, number>();
  private readonly solvers = new Map<number, Solver>();
  private readonly nearest: NearestPlan;

  /** Prepares for questions; solvers open when first needed. */
  constructor(model: Model, result: MatchResult, deadline: Deadline) {
    const program = model.program.copy();
    // Rows for every possible question, so that an answer does not depend on which others are asked.
    for (const person of model.byPerson.keys()) {
      const tiers = new Set(model.byPerson.get(person)!.map((column) => model.options[column]!.tier));
      for (const tier of [null, ...tiers]) {
        const demand = demandOf(model.options, model.byPerson.get(person), tier);
        const key = String(demand);
        if (!this.rows.has(key)) this.rows.set(key, program.addRow(0, Infinity, sum(demand)));
      }
    }
    this.model = { ...model, program };
    this.deadline = deadline;
    this.goals = objectives(model, stepsOf(model.cat)).map((step, index) => ({
      ...step,
      best: result.objective[index]!.value,
    }));
    // Without levels the only question is whether there is a plan at all.
    const none: Goal = { name: 'plan', sense: 'min', terms: { columns: [], values: [] }, best: 0 };
    if (this.goals.length === 0) this.goals.push(none);
    this.nearest = new NearestPlan(this.model, result, this.goals, deadline);
  }

  /** Frees the memory of the solvers. */
  close(): void {
    for (const solver of this.solvers.values()) solver.close();
    this.nearest.close();
  }

  /** The price of a demand (see `demandOf`), which must not be empty; `null` when no plan at all meets it. */
  async price(demand: number[]): Promise<Costs | { code: 'lottery' } | null> {
    const row = this.rows.get(String(demand))!;
    // Levels of which the relaxation does not exclude the present value. Any integer point found at a later
    // level proves them; only when there is none are they solved as integer programs themselves.
    let open: number[] = [];
    for (const index of this.goals.keys()) {
      const relaxation = await this.ask(index, row, (solver, goal) =>
        solver.relax(goal.sense, goal.terms, goal.name),
      );
      if (relaxation === null) return this.firstWorse([...open, index], row);
      const { sense, best } = this.goals[index]!;
      if (sense === 'max' ? relaxation.bound < best : relaxation.bound > best) {
        const { optimum } = relaxation;
        return optimum ? this.costs(row, index, optimum.value) : this.settle([...open, index], row);
      }
      open = relaxation.optimum ? [] : [...open, index];
    }
    return open.length === 0 ? { code: 'lottery' } : this.settle(open, row);
  }

  /** Solves the last of the open levels; a point there settles the others. */
  private async settle(open: number[], row: number): Promise<Costs | { code: 'lottery' } | null> {
    const last = open.at(-1)!;
    const value = await this.exact(last, row);
    if (value === null) return this.firstWorse(open.slice(0, -1), row);
    return value === this.goals[last]!.best ? { code: 'lottery' } : this.costs(row, last, value);
  }

  /** Solves open levels in order until one gets worse: one of them must, or no plan meets the demand. */
  private async firstWorse(open: number[], row: number): Promise<Costs | null> {
    for (const index of open) {
      const value = await this.exact(index, row);
      if (value === null) break;
      if (value !== this.goals[index]!.best) return this.costs(row, index, value);
    }
    if (open.length > 0 && open[0] !== 0)
      throw new SolverError('A level lost the plan that the one before it had.');
    return null;
  }

  private async costs(row: number, index: number, to: number): Promise<Costs> {
    const { name, best } = this.goals[index]!;
    return { code: 'costs', level: name, from: best, to, ...(await this.nearest.changes(row, index, to)) };
  }

  private async exact(index: number, row: number): Promise<number | null> {
    const optimum = await this.ask(index, row, (solver, goal) =>
      solver.optimise(goal.sense, goal.terms, goal.name),
    );
    return optimum?.value ?? null;
  }

  private async ask<Answer>(
    index: number,
    row: number,
    question: (solver: Solver, goal: Goal) => Answer,
  ): Promise<Answer> {
    const solver = await this.solverOf(index);
    solver.bound(row, 1, Infinity);
    try {
      return question(solver, this.goals[index]!);
    } finally {
      solver.bound(row, 0, Infinity);
    }
  }

  private async solverOf(index: number): Promise<Solver> {
    const known = this.solvers.get(index);
    if (known) return known;
    const solver = await Solver.open(this.model.program, this.deadline);
    this.solvers.set(index, solver);
    for (const goal of this.goals.slice(0, index)) {
      solver.addRow(...atLeastAsGood(goal, goal.best), goal.terms);
    }
    const goal = this.goals[index]!;
    solver.startFrom(goal.sense, goal.terms, goal.name);
    return solver;
  }
}
