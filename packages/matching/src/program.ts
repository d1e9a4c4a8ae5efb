import type { ModelData } from 'highs';
import { SolverError } from './errors.ts';

/** A linear expression: parallel lists of columns and integer coefficients, no column twice. */
export type Expression = { columns: number[]; values: number[] };

/** One row: `lower ≤ expression ≤ upper`. */
export type Row = Expression & { lower: number; upper: number };

/** Makes an expression in which every given column counts `value`. */
export function sum(columns: number[], value = 1): Expression {
  return { columns, values: columns.map(() => value) };
}

/** What a cost per column adds up to; columns that cost nothing are left out. */
export function sumOf(cost: ArrayLike<number>): Expression {
  const terms: Expression = { columns: [], values: [] };
  for (let column = 0; column < cost.length; column++) {
    if (cost[column] === 0) continue;
    terms.columns.push(column);
    terms.values.push(cost[column]!);
  }
  return terms;
}

/** An integer program without an objective: bounded integer columns, rows with integer coefficients. */
export class Program {
  lower: number[] = [];
  upper: number[] = [];
  rows: Row[] = [];

  /** Adds an integer column and returns its index. */
  addColumn(lower: number, upper: number): number {
    this.lower.push(lower);
    return this.upper.push(upper) - 1;
  }

  /** Adds a row and returns its index. */
  addRow(lower: number, upper: number, terms: Expression): number {
    return this.rows.push({ ...terms, lower, upper }) - 1;
  }

  /** The same rows and columns in a program of its own, so that bounds can be changed. */
  copy(): Program {
    const other = new Program();
    other.lower = this.lower.slice();
    other.upper = this.upper.slice();
    other.rows = this.rows.map((row) => ({ ...row }));
    return other;
  }

  /** The value of an expression at a point. */
  static value(terms: Expression, point: ArrayLike<number>): number {
    let total = 0;
    for (let k = 0; k < terms.columns.length; k++) total += terms.values[k]! * point[terms.columns[k]!]!;
    return total;
  }

  /** Checks an integer point in integer arithmetic; throws `SolverError` on the first row or bound it breaks. */
  check(point: ArrayLike<number>): void {
    this.lower.forEach((lower, column) => {
      const value = point[column]!;
      if (!(Number.isInteger(value) && value >= lower && value <= this.upper[column]!)) {
        throw new SolverError(`The solver's answer puts column ${column} at ${value}.`);
      }
    });
    this.rows.forEach((row, index) => {
      const value = Program.value(row, point);
      if (value < row.lower || value > row.upper) {
        throw new SolverError(`The solver's answer breaks row ${index}: ${value}.`);
      }
    });
  }

  /** The form the solver takes, to be minimised; columns are integer unless `relaxed`. */
  data(cost: Expression, relaxed: boolean): ModelData {
    const starts = new Int32Array(this.rows.length + 1);
    this.rows.forEach((row, index) => {
      starts[index + 1] = starts[index]! + row.columns.length;
    });
    const numCols = this.lower.length;
    const numRows = this.rows.length;
    const colCost = new Float64Array(numCols);
    cost.columns.forEach((column, k) => {
      colCost[column] = cost.values[k]!;
    });
    return {
      numCols,
      numRows,
      colCost,
      colLower: this.lower,
      colUpper: this.upper,
      rowLower: this.rows.map((row) => row.lower),
      rowUpper: this.rows.map((row) => row.upper),
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts,
        indices: Int32Array.from(this.rows.flatMap((row) => row.columns)),
        values: Float64Array.from(this.rows.flatMap((row) => row.values)),
      },
      ...(relaxed ? {} : { integrality: new Int32Array(numCols).fill(1) }),
    };
  }
}
