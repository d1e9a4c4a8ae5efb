import type { MeasureFault } from '../form.ts';

/** What was wrong with what was sent, with it to be shown again. */
export interface MeasureSaid {
  fault?: MeasureFault;
  wait?: number;
  typed: [string, string][];
}
