import type { Highs } from 'highs';
import { SolverError } from './errors.ts';
import { type Deadline, guarded, prepare, run } from './highs.ts';
import type { Expression, Program } from './program.ts';

/** What is no further from an integer is one. */
export const INTEGRAL = 1e-6;

/** The integer point of a program that costs least, and no more than `most`; `null` when there is none. Changes the program. */
export function bestInteger(
  highs: Highs,
  program: Program,
  cost: Float64Array,
  most: number,
  { deadline, name }: { deadline: Deadline; name: string },
): Int32Array | null {
  const terms: Expression = { columns: [], values: [] };
  cost.forEach((value, arc) => {
    if (value === 0) return;
    terms.columns.push(arc);
    terms.values.push(value);
  });
  if (most < Infinity) program.addRow(-Infinity, most, terms);
  const model = guarded(() => highs.createModel(program.data(terms, false)));
  try {
    guarded(() => prepare(model));
    const values = run(highs, model, deadline, name);
    if (values === null) return null;
    const point = Int32Array.from(values, Math.round);
    if (values.some((value, column) => Math.abs(value - point[column]!) > INTEGRAL)) {
      throw new SolverError(`HiGHS gave a fractional answer for "${name}".`);
    }
    return point;
  } finally {
    guarded(() => model.dispose());
  }
}
