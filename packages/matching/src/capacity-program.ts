import type { Asking, FirstEffect } from './capacity.ts';
import { SolverError } from './errors.ts';
import type { Deadline } from './highs.ts';
import { stepsOf } from './levels.ts';
import { atLeastAsGood } from './lexicographic.ts';
import { buildModel, type Model, pointOf } from './model.ts';
import { pairKey } from './pair-key.ts';
import { Program, sum } from './program.ts';
import { type Goal, objectives } from './program-levels.ts';
import type { MatchResult } from './result.ts';
import type { Roomy } from './roomy.ts';
import { Solver } from './solver.ts';

/** Other bounds of a row. */
type RowBounds = { row: number; lower: number; upper: number };

/** A level with its solver, in which all levels before are held at their best. */
type LevelAt = { goal: Goal; solver: Solver; duals: Float64Array; tight: boolean };

/** What a dual value smaller than this is due to is rounding. */
const ROUNDING = 1e-9;

/**
 * Answers by integer programs, for rounds that branching is too slow for. Level by level: where the relaxation proves
 * the present value and the rows in question have duals of 0, nothing better comes of
 * other bounds, and when a known plan still has that value there is nothing to solve. Otherwise a few steps of the dual simplex method tell, from the basis of the question before.
 * Owns memory outside the garbage collector: call `close`.
 */
export class CapacityByProgram implements Asking {
  private readonly room: Roomy;
  private readonly program: Program;
  private readonly goals: Goal[];
  private readonly point: Int32Array;
  private readonly seats = new Map<string, number>();
  private readonly balances = new Map<string, RowBounds[]>();
  private readonly deadline: Deadline;
  private readonly open: LevelAt[] = [];

  constructor(room: Roomy, result: MatchResult, deadline: Deadline) {
    this.room = room;
    this.deadline = deadline;
    const model = buildModel(room.prepared.cat);
    this.program = model.program;
    this.goals = objectives(model, stepsOf(model.cat)).map((step, index) => ({
      ...step,
      best: result.objective[index]!.value,
    }));
    const made = new Set(result.visits.map(({ person, slot }) => pairKey(person, slot)));
    this.point = pointOf(
      model,
      [...model.options.keys()].filter((column) => {
        const { person, slot } = model.options[column]!;
        return made.has(pairKey(person, slot));
      }),
    );
    this.addSeats(model);
    this.findBalances(model);
  }

  /** Frees the memory of the solvers. */
  close(): void {
    for (const { solver } of this.open) solver.close();
  }

  async seatMore(slot: string): Promise<FirstEffect> {
    const row = this.seats.get(slot);
    if (row === undefined) return null;
    // The present plan keeps more room too, so only what is better is looked for.
    return this.first([{ row, lower: 0, upper: this.program.rows[row]!.upper + 1 }], this.point);
  }

  async standing(organisation: string, change: 1 | -1): Promise<FirstEffect> {
    const rows = this.balances.get(organisation);
    if (rows === undefined) return null;
    const moved = rows.map(({ row, lower, upper }) => ({
      row,
      lower: lower - change,
      upper: upper - change,
    }));
    // The same visits with the excess that they have then: the least that both rows allow.
    const point = this.point.slice();
    const excess = this.program.rows[rows[0]!.row]!.columns.at(-1)!;
    point[excess] = 0;
    const over = moved.map(({ row, lower, upper }) => {
      const value = Program.value(this.program.rows[row]!, point);
      return Math.max(0, lower - value, value - upper);
    });
    point[excess] = Math.max(...over);
    return this.first(moved, point);
  }

  /** The first level that differs, with other bounds of some rows. `known` is a plan that keeps them. */
  private async first(rows: readonly RowBounds[], known: Int32Array): Promise<FirstEffect> {
    let plan = known;
    // Without a possible visit there is nothing to solve, and a balance that nothing can change is known.
    if (this.program.lower.length === 0) return null;
    for (let index = 0; index < this.goals.length; index++) {
      const { goal, solver, duals, tight } = await this.levelAt(index);
      const same = Program.value(goal.terms, plan) === goal.best;
      if (same && tight && rows.every(({ row }) => Math.abs(duals[row]!) < ROUNDING)) continue;
      for (const { row, lower, upper } of rows) solver.bound(row, lower, upper);
      try {
        // A fractional optimum of the relaxation is enough where it excludes what is better than the known plan.
        const relaxation = solver.relax(goal.sense, goal.terms, goal.name);
        if (same && relaxation?.bound === goal.best) continue;
        const optimum = relaxation?.optimum ?? solver.optimise(goal.sense, goal.terms, goal.name, plan);
        if (optimum === null) throw new SolverError(`The plan was lost at "${goal.name}".`);
        // A plan that is as good as now up to this level serves for the next ones.
        if (!same) plan = optimum.point;
        if (optimum.value !== goal.best) return { level: goal.name, before: goal.best, after: optimum.value };
      } finally {
        for (const { row } of rows) {
          const { lower, upper } = this.program.rows[row]!;
          solver.bound(row, lower, upper);
        }
      }
    }
    return null;
  }

  private async levelAt(index: number): Promise<LevelAt> {
    const opened = this.open[index];
    if (opened) return opened;
    const goal = this.goals[index]!;
    const solver = await Solver.open(this.program, this.deadline);
    for (const held of this.goals.slice(0, index)) {
      solver.addRow(...atLeastAsGood(held, held.best), held.terms);
    }
    // Only values are asked for, so each question may go on from the basis of the one before.
    const relaxation = solver.relax(goal.sense, goal.terms, goal.name);
    const tight = relaxation?.bound === goal.best;
    this.open[index] = { goal, solver, duals: solver.rowDuals(), tight };
    return this.open[index];
  }

  /** The program has the room; rows of their own take it away until it is asked for. */
  private addSeats({ options, cat }: Model): void {
    const columns = new Map<string, number[]>();
    options.forEach(({ slot }, column) => {
      columns.set(slot, [...(columns.get(slot) ?? []), column]);
    });
    for (const [slot, own] of columns) {
      const capacity = cat.slots.get(slot)!.capacity - 1;
      const row = this.program.addRow(0, capacity, sum(own));
      if (this.room.seatMore(slot) !== null) this.seats.set(slot, row);
    }
  }

  private findBalances({ excess }: Model): void {
    const byColumn = new Map([...excess].map(([organisation, column]) => [column, organisation]));
    this.program.rows.forEach(({ columns, lower, upper }, row) => {
      const organisation = byColumn.get(columns.at(-1) ?? -1);
      if (organisation === undefined) return;
      this.balances.set(organisation, [...(this.balances.get(organisation) ?? []), { row, lower, upper }]);
    });
    // Another standing may ask for one more of it.
    for (const column of excess.values()) this.program.upper[column]! += 1;
  }
}
