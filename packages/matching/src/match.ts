import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { InstanceError, SolverError, UnsupportedMechanismError } from './errors.ts';
import { reasonsFor } from './explain.ts';
import { deadlineIn } from './highs.ts';
import { infeasible } from './infeasible.ts';
import { stepsOf } from './levels.ts';
import { lexicographic } from './lexicographic.ts';
import { lotterySteps } from './lots.ts';
import { buildModel, type Model } from './model.ts';
import { objectiveOf } from './objective.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult, Progress, Visit } from './result.ts';
import type { Instance } from './schema.ts';
import { Solver } from './solver.ts';
import { verify } from './verify.ts';

/** How to run a match. */
export type MatchOptions = {
  onProgress?: (progress: Progress) => void;
  /** For everything together; without it there is no limit. */
  timeLimitSeconds?: number;
  /** Whether to find the reason for everybody without a visit; default true. */
  reasons?: boolean;
  /** Whether to fill `why`, as `explain` does for everybody; default false. */
  why?: boolean;
};

/**
 * Finds the plan that is best on the first level, among those best on the second, and so on; what still ties is
 * drawn by lot from the seed. The plan depends on the content of the instance only, not on the order of its rows.
 * @throws {InstanceError} malformed, contradictory or infeasible instance, with the rows at fault.
 * @throws {UnsupportedMechanismError} for the mechanism `ttc`.
 * @throws {TimeLimitError} when the time limit passed before everything was proven.
 * @throws {SolverError} when the solver failed. A result is always proven and has passed `verify`.
 */
export async function match(instance: Instance, options: MatchOptions = {}): Promise<MatchResult> {
  const parsed = canonical(parseInstance(instance));
  const { mechanism } = parsed.settings;
  if (mechanism !== 'optimal') throw new UnsupportedMechanismError(mechanism);
  const deadline = deadlineIn(options.timeLimitSeconds);
  const model = buildModel(catalogue(parsed));
  const steps = [...stepsOf(model), ...lotterySteps(model)];
  const report = (step: string, done: number) =>
    options.onProgress?.({ phase: 'levels', step, done, of: steps.length });

  const solver = await Solver.open(model.program, deadline);
  let result: MatchResult;
  try {
    const optima = await lexicographic(solver, steps, (step, index) => report(step.name, index));
    if (optima === null) throw new InstanceError(await infeasible(instance, deadline));
    result = planAt(model, optima.at(-1)!.point);
    if (optima.some((optimum) => optimum.method === 'milp')) result.proof.method = 'milp';
  } finally {
    solver.close();
  }
  const { violations } = verify(parsed, result);
  if (violations.length > 0) throw new SolverError(`The plan failed its check: ${violations[0]!.message}`);
  report('done', steps.length);
  const reasons = options.reasons !== false;
  if (!reasons && !options.why) return result;
  return reasonsFor(model, result, deadline, {
    unplaced: reasons,
    why: options.why === true,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
}

function planAt(model: Model, point: ArrayLike<number>): MatchResult {
  const { instance } = model.cat;
  const text = (visit: Visit) => JSON.stringify([visit.person, visit.slot]);
  const visits = model.options
    .filter((_, column) => point[column] === 1)
    .sort((a, b) => (text(a) < text(b) ? -1 : 1));
  const made = new Set(visits.map((visit) => visit.person));
  const missing = instance.people.filter((person) => !made.has(person.id));
  return {
    status: 'optimal',
    visits,
    ...objectiveOf(instance, visits),
    proof: { method: 'lp', gap: 0 },
    unplaced: missing.map((person) => ({ person: person.id, reason: null })),
    why: [],
  };
}
