import { type Fault, InstanceError, SolverError, TimeLimitError } from './errors.ts';
import type { MatchResult, Progress } from './result.ts';

/** Why a match in a thread came to nothing, as plain data: an error loses its class on the way between threads. */
export type Failure =
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'late'; seconds: number; step: string }
  | { kind: 'broken'; message: string };

/** What the thread of a match tells. */
export type Message =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'plan'; result: MatchResult }
  | { kind: 'done'; result: MatchResult }
  | Failure;

/** Makes an error into what can be told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InstanceError) return { kind: 'faulty', faults: error.faults };
  if (error instanceof TimeLimitError) return { kind: 'late', seconds: error.seconds, step: error.step };
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
}

/** Makes what was told into the error again; whatever is not of the instance or the time limit is a `SolverError`. */
export function errorOf(failure: Failure): InstanceError | TimeLimitError | SolverError {
  switch (failure.kind) {
    case 'faulty':
      return new InstanceError(failure.faults);
    case 'late':
      return new TimeLimitError(failure.seconds, failure.step);
    case 'broken':
      return new SolverError(failure.message);
  }
}
