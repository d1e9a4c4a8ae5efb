import highsLoader, { type Highs, type Model } from 'highs';
import { SolverError, TimeLimitError } from './errors.ts';

// The package declares its default export as CommonJS would have it; at run time it is the loader itself.
const loadHighs = highsLoader as unknown as () => Promise<Highs>;

/** Milliseconds since the epoch after which solving stops; `Infinity` for never. */
export type Deadline = { at: number; seconds: number };

/**
 * Makes a deadline so many seconds from now.
 * @throws {RangeError} what is no number of seconds, such as NaN or less than 0: never taken for "no limit".
 */
export function deadlineIn(seconds = Infinity): Deadline {
  if (typeof seconds !== 'number' || !(seconds >= 0)) {
    throw new RangeError(`timeLimitSeconds is ${String(seconds)}, not a number of seconds from 0`);
  }
  return { at: Date.now() + seconds * 1000, seconds };
}

/** Half of the time that is left, for what need not succeed. */
export function halfOf({ at, seconds }: Deadline): Deadline {
  return { at: (Date.now() + at) / 2, seconds };
}

/** Whether the time is up. */
export function passed(deadline: Deadline): boolean {
  return Date.now() >= deadline.at;
}

let loaded: Promise<Highs> | undefined;

/**
 * The HiGHS module, loaded once. After a failure it is loaded afresh, as an aborted WebAssembly module stays
 * broken for good. `load` is for tests.
 */
export async function highsModule(load: () => Promise<Highs> = loadHighs): Promise<Highs> {
  loaded ??= load();
  try {
    return await loaded;
  } catch (cause) {
    loaded = undefined;
    throw new SolverError(`HiGHS could not be loaded: ${text(cause)}`, { cause });
  }
}

/** Forgets the loaded module, so that the next call loads a new one. */
export function discardHighs(): void {
  loaded = undefined;
}

/** Runs something in HiGHS; whatever it throws becomes a `SolverError` and the module is discarded. */
export function guarded<Result>(operation: () => Result): Result {
  try {
    return operation();
  } catch (cause) {
    discardHighs();
    throw new SolverError(`HiGHS failed: ${text(cause)}`, { cause });
  }
}

// Every objective is integer, so a gap below 1 proves optimality.
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0.9,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
  random_seed: 0,
  // Costs more than it brings on problems this close to a network flow.
  mip_heuristic_run_feasibility_jump: false,
  mip_detect_symmetry: false,
};

/** Sets the options of every run: silent, exact, the same each time. */
export function prepare(model: Model): void {
  model.options.set(OPTIONS);
}

/**
 * Runs a model within the deadline and returns its column values, or `null` when it is infeasible.
 * @throws {TimeLimitError} when the deadline passed first.
 * @throws {SolverError} for any other outcome: never an unproven answer.
 */
export function run(highs: Highs, model: Model, deadline: Deadline, step: string): Float64Array | null {
  const remaining = (deadline.at - Date.now()) / 1000;
  if (remaining <= 0) throw new TimeLimitError(deadline.seconds, step);
  const status = guarded(() => {
    model.zeroAllClocks();
    model.options.set('time_limit', Math.min(remaining, 1e9));
    return runWarmOrCold(highs, model).modelStatus;
  });
  const { modelStatus } = highs.constants;
  if (status === modelStatus.optimal) return guarded(() => model.getSolution().colValue);
  // Every column is bounded, so "unbounded or infeasible" is infeasible.
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return null;
  if (status === modelStatus.timeLimit) throw new TimeLimitError(deadline.seconds, step);
  throw new SolverError(`HiGHS stopped with model status ${status} while solving "${step}".`);
}

/**
 * Runs from the basis at hand; where HiGHS gives up on it, from nothing. Rows that hold earlier steps at their value leave a
 * single face, and with costs of tens of thousands it sometimes fails there from a basis that it made itself.
 */
function runWarmOrCold(highs: Highs, model: Model) {
  try {
    return model.run();
  } catch (error) {
    if (!(error instanceof highs.errors.HighsError)) throw error;
    model.clearSolver();
    return model.run();
  }
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
