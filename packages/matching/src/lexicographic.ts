import { SolverError } from './errors.ts';
import type { Objective } from './program-levels.ts';
import type { Optimum, Solver } from './solver.ts';

/** Lets other work of the event loop pass, at most every `EVERY` ms: the solver itself never yields. */
const EVERY = 30;
let last = 0;

/** Waits for the event loop now and then. */
export async function breathe(): Promise<void> {
  if (Date.now() - last < EVERY) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = Date.now();
}

/** The bounds that hold a step at a value: no worse is allowed, and better does not exist. */
export function atLeastAsGood(step: Objective, value: number): [lower: number, upper: number] {
  return step.sense === 'max' ? [value, Infinity] : [-Infinity, value];
}

/**
 * Optimises the steps one after the other, each over the optima of those before it. Returns the optimum of every
 * step, or `null` when the program has no point at all. The rows that hold the steps stay in the solver.
 *
 * A step whose relaxation has an integer value is first held at that value, without looking for an integer point: the point found at a later step
 * proves it too. Only when there is none are such steps solved by themselves.
 */
export async function lexicographic(
  solver: Solver,
  steps: Objective[],
  before: (step: Objective, index: number) => void = () => {},
): Promise<Optimum[] | null> {
  const optima: Optimum[] = [];
  let open: { index: number; value: number; row: number }[] = [];
  /** Steps up to this one have been found to need a point of their own. */
  let exact = -1;
  let told = -1;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!;
    if (index > told) before(step, index);
    told = Math.max(told, index);
    await breathe();
    const hold = (value: number) => solver.addRow(...atLeastAsGood(step, value), step.terms);
    const relaxation = solver.relax(step.sense, step.terms, step.name);
    const last = index === steps.length - 1;
    if (relaxation?.tight && !relaxation.optimum && !last && index > exact) {
      open.push({ index, value: relaxation.bound, row: hold(relaxation.bound) });
      continue;
    }
    const optimum: Optimum | null =
      relaxation && (relaxation.optimum ?? solver.optimise(step.sense, step.terms, step.name));
    if (optimum) {
      for (const held of open) optima[held.index] = { ...optimum, value: held.value };
      optima[index] = optimum;
      open = [];
      hold(optimum.value);
      continue;
    }
    const [first] = open;
    if (!first && index === 0) return null;
    if (!first) throw new SolverError(`HiGHS lost the plan of the level before "${step.name}".`);
    for (const { row } of open) solver.bound(row, -Infinity, Infinity);
    open = [];
    exact = first.index;
    index = first.index - 1;
  }
  return optima;
}
