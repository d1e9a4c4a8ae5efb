import { canonical } from './canonical.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { reasonsFor } from './explain.ts';
import { deadlineIn } from './highs.ts';
import type { LexicographicSolver } from './lexicographic-flow.ts';
import { parseInstance } from './parse.ts';
import { type MatchOptions, planOf } from './plan.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';
import { type Solved, solve } from './solve.ts';
import { matchByTrading } from './trading.ts';

/**
 * Finds the plan that is best on the first level, among those best on the second, and so on; what still ties is
 * drawn by lot from the seed. The plan depends on the content of the instance only, not on the order of its rows.
 * With `mechanism: 'ttc'` it is found by trading cycles, see `tradingCycles`.
 *
 * When the time limit passes first, the result is the best plan found: `status` is `time-limit`, `proof` tells how much
 * better another could be, and there are no reasons.
 * @throws {InstanceError} malformed, contradictory or infeasible instance, with the rows at fault.
 * @throws {TimeLimitError} when the time limit passed before there was any plan.
 * @throws {SolverError} when the solver failed. Every result has passed `verify`.
 */
export async function match(instance: Instance, options: MatchOptions = {}): Promise<MatchResult> {
  const parsed = parseInstance(instance);
  if (parsed.settings.mechanism === 'ttc') return matchByTrading(parsed, options);
  return (await matchFrom(canonical(parsed), options)).result;
}

/** The same for an instance in canonical order, with what a next match can start from. */
export async function matchFrom(
  instance: Instance,
  options: MatchOptions,
  startFrom: (prepared: Prepared) => LexicographicSolver | undefined = () => undefined,
): Promise<{ result: MatchResult; solved: Solved }> {
  const deadline = deadlineIn(options.timeLimitSeconds);
  const cat: Catalogue = catalogue(instance);
  const prepared = prepare(cat);
  const of = prepared.steps.length;
  const report = (step: string, done: number) => options.onProgress?.({ phase: 'levels', step, done, of });
  const before = (step: { name: string }, index: number) => report(step.name, index);
  const solved = await solve(prepared, deadline, before, startFrom(prepared));
  const result = planOf(instance, solved.visits, solved.proof);
  report('done', of);
  const { reasons: unplaced = true, why = false, onProgress } = options;
  if (result.status !== 'optimal' || (!unplaced && !why)) return { result, solved };
  const wanted = { unplaced, why, ...(onProgress ? { onProgress } : {}) };
  return { result: await reasonsFor(solved, result, deadline, wanted), solved };
}
