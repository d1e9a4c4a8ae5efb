import type { Task } from '../journey/programme/programme-task.ts';

/** What waits, of all stages, the most urgent first. */
export const byWeight = <T extends Task>(tasks: readonly T[]): T[] =>
  tasks.toSorted((a, b) => b.weight - a.weight);
