import type { Deadline } from './highs.ts';
import { atLeastAsGood } from './lexicographic.ts';
import type { Program } from './program.ts';
import type { Goal } from './program-levels.ts';
import { type Optimum, Solver } from './solver.ts';

/** A row of a demand, and how much it is to hold at least. */
export type DemandRow = { row: number; least: number };

/**
 * One solver per goal, that starts from the basis which is optimal when the goals before it are held at their best. So
 * to hold some of them elsewhere, or to meet a demand, takes a few steps of the dual simplex method. Solvers open when
 * first needed; call `close`.
 */
export class LevelSolvers {
  private readonly program: Program;
  private readonly goals: readonly Goal[];
  private readonly deadline: Deadline;
  private readonly open = new Map<number, Solver>();

  /** `program` has the rows of the demands, which bind nothing yet. */
  constructor(program: Program, goals: readonly Goal[], deadline: Deadline) {
    this.program = program;
    this.goals = goals;
    this.deadline = deadline;
  }

  /** Frees the memory of the solvers. */
  close(): void {
    for (const solver of this.open.values()) solver.close();
  }

  /**
   * The optimum of the goal at `index` when the demand in these rows is met; `null` when nothing meets it.
   * @param held the values of goals that are not held at their best, by index.
   * @param known a point that keeps all this: what is no better is not looked for.
   */
  async optimise(
    index: number,
    demand: readonly DemandRow[],
    held: ReadonlyMap<number, number>,
    known?: Int32Array,
  ): Promise<Optimum | null> {
    const solver = await this.solverOf(index);
    const { sense, terms, name } = this.goals[index]!;
    const hold = (at: number, value: number) =>
      solver.bound(this.rowOf(at), ...atLeastAsGood(this.goals[at]!, value));
    for (const { row, least } of demand) solver.bound(row, least, Infinity);
    for (const [at, value] of held) hold(at, value);
    try {
      return solver.optimise(sense, terms, name, known);
    } finally {
      for (const { row } of demand) solver.bound(row, 0, Infinity);
      for (const at of held.keys()) hold(at, this.goals[at]!.best);
    }
  }

  private rowOf(goal: number): number {
    return this.program.rows.length + goal;
  }

  private async solverOf(index: number): Promise<Solver> {
    const known = this.open.get(index);
    if (known) return known;
    const solver = await Solver.open(this.program, this.deadline);
    this.open.set(index, solver);
    for (const goal of this.goals.slice(0, index)) {
      solver.addRow(...atLeastAsGood(goal, goal.best), goal.terms);
    }
    const { sense, terms, name } = this.goals[index]!;
    solver.startFrom(sense, terms, name);
    return solver;
  }
}
