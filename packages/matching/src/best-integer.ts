import type { Highs } from 'highs';
import { SolverError } from './errors.ts';
import { type Deadline, guarded, prepare, run } from './highs.ts';
import { rounded } from './integral.ts';
import { type Program, sumOf } from './program.ts';

/** The integer point of a program that costs least, and no more than `most`; `null` when there is none. Changes the program. */
export function bestInteger(
  highs: Highs,
  program: Program,
  cost: Float64Array,
  most: number,
  { deadline, name }: { deadline: Deadline; name: string },
): Int32Array | null {
  const terms = sumOf(cost);
  if (most < Infinity) program.addRow(-Infinity, most, terms);
  const model = guarded(() => highs.createModel(program.data(terms, false)));
  try {
    guarded(() => prepare(model));
    const values = run(highs, model, deadline, name);
    if (values === null) return null;
    const point = rounded(values);
    if (point === null) throw new SolverError(`HiGHS gave a fractional answer for "${name}".`);
    return point;
  } finally {
    guarded(() => model.dispose());
  }
}
