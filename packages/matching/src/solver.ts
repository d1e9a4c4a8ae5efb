import type { Basis, Highs, Model } from 'highs';
import { SolverError } from './errors.ts';
import { type Deadline, guarded, highsModule, prepare, run } from './highs.ts';
import { INTEGRAL, rounded, roundedUp } from './integral.ts';
import { type Expression, Program } from './program.ts';

/** An optimal integer point with the value of the objective there, both exact integers. */
export type Optimum = { value: number; point: Int32Array; method: 'lp' | 'milp' };

/**
 * What the relaxation tells: no integer point is better than `bound`; `optimum` when it is integral itself. `tight`: its
 * value is an integer, so that an integer point may well reach it.
 */
export type Relaxation = { bound: number; optimum: Optimum | null; tight: boolean };

/** How many values next to the bound of the relaxation are tried before the whole integer program. */
const TRIES = 2;

/**
 * Minimises or maximises one expression after another over the same program.
 *
 * The linear relaxation goes first, warm from the basis before: this problem is nearly a network flow, so its
 * optimum is usually integral already, and then it is optimal for the integer program too. Only otherwise is
 * the integer program solved. Every answer is rounded and checked against the program in integers.
 * Owns memory outside the garbage collector: call `close`.
 */
export class Solver {
  readonly program: Program;
  private readonly highs: Highs;
  private readonly deadline: Deadline;
  private readonly relaxed: Model;
  private cost: Expression = { columns: [], values: [] };
  private basis: Basis | undefined;

  private constructor(highs: Highs, program: Program, deadline: Deadline) {
    this.highs = highs;
    this.program = program;
    this.deadline = deadline;
    this.relaxed = guarded(() => {
      const model = highs.createModel(program.data(this.cost, true));
      prepare(model);
      return model;
    });
  }

  /** Opens a solver on a copy of the program. */
  static async open(program: Program, deadline: Deadline): Promise<Solver> {
    return new Solver(await highsModule(), program.copy(), deadline);
  }

  /** Frees the memory of the solver. */
  close(): void {
    guarded(() => this.relaxed.dispose());
  }

  /** Adds a row and returns its index. */
  addRow(lower: number, upper: number, terms: Expression): number {
    const index = this.program.addRow(lower, upper, terms);
    guarded(() => this.relaxed.addRow(lower, upper, { indices: terms.columns, values: terms.values }));
    return index;
  }

  /** Changes the bounds of a row. */
  bound(row: number, lower: number, upper: number): void {
    Object.assign(this.program.rows[row]!, { lower, upper });
    guarded(() => this.relaxed.changeRowBounds(row, lower, upper));
  }

  /**
   * Solves the relaxation and remembers its basis. From then on `optimise` starts there every time, so that
   * which of several optimal points it finds does not depend on the questions before it.
   */
  startFrom(sense: 'max' | 'min', terms: Expression, step: string): void {
    if (this.program.lower.length === 0) return;
    this.setCost(sense, terms);
    run(this.highs, this.relaxed, this.deadline, step);
    this.basis = guarded(() => this.relaxed.getBasis());
  }

  /** Per row how much the optimum of the relaxation solved last changes with its bound. */
  rowDuals(): Float64Array {
    return guarded(() => Float64Array.from(this.relaxed.getSolution().rowDual));
  }

  /**
   * The optimum over the program as it is now, or `null` when no point satisfies it.
   * @param known a point of the program: what is no better is not looked for.
   */
  optimise(sense: 'max' | 'min', terms: Expression, step: string, known?: Int32Array): Optimum | null {
    const relaxation = this.relax(sense, terms, step);
    if (relaxation === null) return null;
    return relaxation.optimum ?? this.integer(terms, step, known);
  }

  /** Solves the relaxation only; `null` when already that has no point. */
  relax(sense: 'max' | 'min', terms: Expression, step: string): Relaxation | null {
    if (this.program.lower.length === 0) {
      const optimum = this.checked(new Int32Array(0), terms, 'lp');
      return { bound: optimum.value, optimum, tight: true };
    }
    this.setCost(sense, terms);
    const basis = this.basis;
    if (basis) {
      guarded(() => {
        // A basis alone is not all: HiGHS also keeps the state of its random choices from one run to the next.
        this.relaxed.clearSolver();
        this.relaxed.setBasis(basis);
      });
    }
    const values = run(this.highs, this.relaxed, this.deadline, step);
    if (values === null) return null;
    const point = rounded(values);
    if (point) {
      const optimum = this.checked(point, terms, 'lp');
      return { bound: optimum.value, optimum, tight: true };
    }
    const value = Program.value(this.cost, values);
    const least = roundedUp(value);
    return {
      bound: sense === 'max' ? -least : least,
      optimum: null,
      tight: Math.abs(value - least) < INTEGRAL,
    };
  }

  /** Solves the integer program, after `relax` found a fractional optimum. */
  private integer(terms: Expression, step: string, known?: Int32Array): Optimum | null {
    const { colValue, colDual } = guarded(() => this.relaxed.getSolution());
    const relaxedCost = Program.value(this.cost, colValue);
    const most = known ? Program.value(this.cost, known) : Infinity;
    const least = roundedUp(relaxedCost);
    const upTo = (target: number) => {
      const within = nearFace(this.program, { colValue, colDual }, target - relaxedCost);
      within.addRow(-Infinity, target, this.cost);
      return this.solved(within, terms, step);
    };
    for (let target = least; target < Math.min(most, least + TRIES); target++) {
      const optimum = upTo(target);
      if (optimum) return optimum;
    }
    if (!known) return this.solved(this.program, terms, step);
    // Nothing worse than the known point matters, which leaves most columns where the relaxation has them.
    const better = most > least + TRIES ? upTo(most - 1) : null;
    return better ?? this.checked(known, terms, 'milp');
  }

  private solved(program: Program, terms: Expression, step: string): Optimum | null {
    const model = guarded(() => this.highs.createModel(program.data(this.cost, false)));
    try {
      guarded(() => prepare(model));
      const values = run(this.highs, model, this.deadline, step);
      if (values === null) return null;
      const point = rounded(values);
      if (!point) throw new SolverError(`HiGHS gave a fractional answer for "${step}".`);
      return this.checked(point, terms, 'milp');
    } finally {
      guarded(() => model.dispose());
    }
  }

  private checked(point: Int32Array, terms: Expression, method: 'lp' | 'milp'): Optimum {
    this.program.check(point);
    return { value: Program.value(terms, point), point, method };
  }

  private setCost(sense: 'max' | 'min', terms: Expression): void {
    const sign = sense === 'max' ? -1 : 1;
    const cost = { columns: terms.columns, values: terms.values.map((value) => sign * value) };
    const all = new Float64Array(this.program.lower.length);
    cost.columns.forEach((column, k) => {
      all[column] = cost.values[k]!;
    });
    this.cost = cost;
    guarded(() => this.relaxed.changeColsCost({ kind: 'range', from: 0, to: all.length - 1 }, all));
  }
}

/**
 * The program with those columns fixed that no point within `room` of the relaxed optimum can move: a column at
 * its bound with a reduced cost above `room` (reduced-cost fixing, Dantzig, Fulkerson and Johnson 1954).
 */
function nearFace(
  program: Program,
  { colValue, colDual }: { colValue: Float64Array; colDual: Float64Array },
  room: number,
): Program {
  const fixed = program.copy();
  colDual.forEach((dual, column) => {
    if (Math.abs(dual) <= room + 1e-6) return;
    const near = Math.round(colValue[column]!);
    if (near === program.lower[column] && dual > 0) fixed.upper[column] = near;
    if (near === program.upper[column] && dual < 0) fixed.lower[column] = near;
  });
  return fixed;
}
