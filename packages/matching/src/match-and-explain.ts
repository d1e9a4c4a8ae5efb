import { type Deadline, deadlineIn } from './highs.ts';
import { openMatch } from './open-match.ts';
import type { MatchResult, Progress } from './result.ts';
import type { Instance } from './schema.ts';

/** How to match and explain. */
export type MatchAndExplainOptions = {
  /** For everything together, as for `match`. */
  timeLimitSeconds?: number;
  onProgress?: (progress: Progress) => void;
  /** Gets the plan before its explanations. */
  onPlan?: (plan: MatchResult) => void;
};

/**
 * `match` and then `explain` for everybody, within one time limit: the explanations get the time that the match has
 * left.
 * @param deadline for tests; otherwise that of the time limit.
 * @throws as `match`.
 */
export async function matchAndExplain(
  instance: Instance,
  { onPlan, ...options }: MatchAndExplainOptions,
  deadline: Deadline = deadlineIn(options.timeLimitSeconds),
): Promise<MatchResult> {
  const open = await openMatch(instance, options);
  onPlan?.(open.result);
  const timeLimitSeconds = Math.max(0, (deadline.at - Date.now()) / 1000);
  return { ...open.result, why: await open.explain({ ...options, timeLimitSeconds }) };
}
