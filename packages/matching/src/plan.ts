import { SolverError } from './errors.ts';
import { objectiveOf } from './objective.ts';
import type { MatchResult, Progress, Visit } from './result.ts';
import type { Instance } from './schema.ts';
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
  /** Draws the lots the other way round, so that who was unlucky before is lucky now; not for `ttc`. Default false. */
  reverseLot?: boolean;
};

/** A result without reasons, checked against the definitions. */
export function planOf(instance: Instance, made: readonly Visit[], proof: MatchResult['proof']): MatchResult {
  const text = (visit: Visit) => JSON.stringify([visit.person, visit.slot]);
  const visits = [...made].sort((a, b) => (text(a) < text(b) ? -1 : 1));
  const placed = new Set(visits.map((visit) => visit.person));
  const missing = instance.people.filter((person) => !placed.has(person.id));
  const result: MatchResult = {
    status: proof.gap === 0 ? 'optimal' : 'unproven',
    visits,
    ...objectiveOf(instance, visits),
    proof,
    unplaced: missing.map((person) => ({ person: person.id, reason: null })),
    why: [],
  };
  const [violation] = verify(instance, result).violations;
  if (violation) throw new SolverError(`The plan failed its check: ${violation.message}`);
  return result;
}
