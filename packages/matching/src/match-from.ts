import { catalogue } from './catalogue.ts';
import { reasonsFor } from './explain.ts';
import type { Deadline } from './highs.ts';
import { type MatchOptions, planOf } from './plan.ts';
import { prepare } from './prepare.ts';
import type { Budget } from './regions.ts';
import { restart } from './restart.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';
import { branching, SOON, type Solved, solve } from './solve.ts';

/** Less than branching may take otherwise. */
const BRIEF: Budget = { work: 1e6, bytes: 3e8 };
/**
 * Matches an instance in canonical order; faults name the rows of the instance as it was `given`. `soon` tells whether
 * branching led to the plan within `SOON`: after a decision it can take two or three times as long; beyond that multipliers
 * are quicker.
 */
export async function matchFrom(
  given: Instance,
  instance: Instance,
  deadline: Deadline,
  options: MatchOptions,
  before?: Solved,
): Promise<{ result: MatchResult; solved: Solved; soon: boolean }> {
  const prepared = prepare(catalogue(instance), given, options.reverseLot);
  const total = prepared.steps.length;
  const report = (step: string, done: number) =>
    options.onProgress?.({ phase: 'levels', step, done, of: total });
  const start = before && restart(before, prepared);
  // Where branching did not lead to the plan before, it is not tried for long again.
  const most = before?.proof.method === 'milp' ? BRIEF : branching();
  const left = { ...most };
  const tell = ({ name }: { name: string }, index: number) => report(name, index);
  const solved = await solve(prepared, deadline, tell, start, left, start && before?.tree);
  const soon = solved.proof.method !== 'milp' && most.work - left.work <= SOON.work;
  const result = planOf(instance, solved.visits, solved.proof);
  report('done', total);
  const { reasons: unplaced = true, why = false, onProgress } = options;
  if (!unplaced && !why) return { result, solved, soon };
  const wanted = { unplaced, why, ...(onProgress ? { onProgress } : {}) };
  const explained = await reasonsFor(prepared, provenBy(solved), result, deadline, wanted);
  return { result: explained, solved, soon };
}

/** The match, if it proved its plan: prices are differences to the best. */
export function provenBy(solved: Solved): Solved | null {
  return solved.proof.gap === 0 ? solved : null;
}
