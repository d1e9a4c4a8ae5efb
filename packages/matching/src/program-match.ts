import type { Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import type { Deadline } from './highs.ts';
import type { Step } from './levels.ts';
import { lexicographic } from './lexicographic.ts';
import { buildModel } from './model.ts';
import { objectives } from './program-levels.ts';
import { Solver } from './solver.ts';

/**
 * The best plan by HiGHS, as an integer program over the whole instance; `null` when there is none. Serves when branch
 * and bound on flows grows too large, and as the oracle in tests.
 * @throws {TimeLimitError} when the deadline passed first.
 */
export async function solveProgram(
  cat: Catalogue,
  steps: readonly Step[],
  deadline: Deadline,
  before: (step: Step, index: number) => void = () => {},
): Promise<Option[] | null> {
  const model = buildModel(cat);
  const solver = await Solver.open(model.program, deadline);
  try {
    const optima = await lexicographic(solver, objectives(model, steps), before);
    if (optima === null) return null;
    const { point } = optima.at(-1)!;
    return model.options.filter((_, column) => point[column] === 1);
  } finally {
    solver.close();
  }
}
