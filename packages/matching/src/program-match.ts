import type { Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import { type Certainty, UNCERTAIN } from './gap.ts';
import type { Deadline } from './highs.ts';
import type { Step } from './levels.ts';
import { type Known, lexicographic } from './lexicographic.ts';
import { buildModel, pointOf } from './model.ts';
import { objectives } from './program-levels.ts';
import { Solver } from './solver.ts';

/** A plan to begin with, as indices of the options, and what becomes of it until the time is up. */
export type Beginning = {
  made: number[];
  /** Makes a plan better, never worse, by the steps in their order. */
  improve: (made: number[]) => number[];
  /** How sure `made` is. */
  known: Certainty;
};

/**
 * The best plan by HiGHS, as an integer program over the whole instance; `null` when there is none. Serves when branch
 * and bound on flows grows too large, and as the oracle in tests, which begins with nothing.
 * @throws {TimeLimitError} when the deadline passed first; `beginning` then holds the best plan found.
 */
export async function solveProgram(
  cat: Catalogue,
  steps: readonly Step[],
  deadline: Deadline,
  before: (step: Step, index: number) => void = () => {},
  beginning?: Beginning,
): Promise<Option[] | null> {
  const model = buildModel(cat);
  const madeAt = (point: Int32Array) => [...model.options.keys()].filter((column) => point[column] === 1);
  const known: Known = { ...UNCERTAIN };
  if (beginning) {
    known.point = pointOf(model, beginning.made);
    known.improve = (point) => pointOf(model, beginning.improve(madeAt(point)));
  }
  const solver = await Solver.open(model.program, deadline);
  try {
    const optima = await lexicographic(solver, objectives(model, steps), before, known);
    if (optima === null) return null;
    return madeAt(optima.at(-1)!.point).map((column) => model.options[column]!);
  } finally {
    solver.close();
    if (beginning && known.point) {
      beginning.made = madeAt(known.point);
      beginning.known = { proven: known.proven, gap: known.gap };
    }
  }
}
