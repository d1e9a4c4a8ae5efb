import type { Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import type { Deadline } from './highs.ts';
import type { Step } from './levels.ts';
import { lexicographic } from './lexicographic.ts';
import { buildModel } from './model.ts';
import { objectives } from './program-levels.ts';
import { Solver } from './solver.ts';

/**
 * The best plan by HiGHS, as an integer program over the whole instance; `null` when there is none. The
 * oracle in tests: it shares no search with what finds plans.
 * @throws {TimeLimitError} when the deadline passed first.
 */
export async function solveProgram(
  cat: Catalogue,
  steps: readonly Step[],
  deadline: Deadline,
  before: (step: Step, index: number) => void = () => {},
): Promise<Option[] | null> {
  const model = buildModel(cat);
  const madeAt = (point: Int32Array) => [...model.options.keys()].filter((column) => point[column] === 1);
  const solver = await Solver.open(model.program, deadline);
  try {
    const optima = await lexicographic(solver, objectives(model, steps), before);
    if (optima === null) return null;
    return madeAt(optima.at(-1)!.point).map((column) => model.options[column]!);
  } finally {
    solver.close();
  }
}
