/** One thing wrong with an instance. */
export type Fault = {
  /** The row at fault in words, such as `people[3] "x@y.example"`. */
  row: string;
  /** Where it is in the JSON, such as `['people', 3, 'choices', 0, 1]`; empty for the instance as a whole. */
  path: (string | number)[];
  /** Stable and machine-readable, such as `unknown-place`. */
  code: string;
  /** One sentence in plain English, without the row. */
  message: string;
};

/** The instance is malformed or contradicts itself. Nothing was matched. */
export class InstanceError extends Error {
  override readonly name = 'InstanceError';
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    super(faults.map((fault) => `${fault.row}: ${fault.message}`).join('\n'));
    this.faults = faults;
  }
}

/** The solver failed, or its answer did not survive the exact check. Safe to try again: it is loaded afresh. */
export class SolverError extends Error {
  override readonly name = 'SolverError';
}

/** The time limit passed before there was any plan to give. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
  readonly seconds: number;
  /** What was being solved, such as `balance`. */
  readonly step: string;
  constructor(seconds: number, step: string) {
    super(`No plan within ${seconds} seconds: stopped while solving "${step}".`);
    this.seconds = seconds;
    this.step = step;
  }
}

/** For a way to an answer that need not succeed: what took too long, or failed, gives `null`; all else is thrown. */
export function inVain(error: unknown): null {
  if (error instanceof TimeLimitError || error instanceof SolverError) return null;
  throw error;
}
