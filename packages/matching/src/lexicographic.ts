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
 */
export async function lexicographic(
  solver: Solver,
  steps: Objective[],
  before: (step: Objective, index: number) => void = () => {},
): Promise<Optimum[] | null> {
  const optima: Optimum[] = [];
  for (const [index, step] of steps.entries()) {
    before(step, index);
    await breathe();
    const optimum = solver.optimise(step.sense, step.terms, step.name);
    if (optimum === null) return null;
    solver.addRow(...atLeastAsGood(step, optimum.value), step.terms);
    optima.push(optimum);
  }
  return optima;
}
