import { canonical } from './canonical.ts';
import { InstanceError } from './errors.ts';
import { type MatchOptions, planOf } from './plan.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';
import { tradingCycles, ttcFaults } from './ttc.ts';
import { tradingCycleReasons } from './ttc-reasons.ts';

/**
 * A match by trading cycles.
 * @param instance from `parseInstance`, in the order of the user, so that faults name the user's rows.
 * @throws {InstanceError} what `ttcFaults` finds.
 */
export function matchByTrading(instance: Instance, options: MatchOptions): MatchResult {
  const faults = ttcFaults(instance);
  if (faults.length > 0) throw new InstanceError(faults);
  const ordered = canonical(instance);
  const result = planOf(ordered, tradingCycles(ordered), { method: 'ttc', gap: 0 });
  const { unplaced, why } =
    options.reasons === false && !options.why ? result : tradingReasons(ordered, result);
  return {
    ...result,
    unplaced: options.reasons === false ? result.unplaced : unplaced,
    why: options.why ? why : [],
  };
}

/** The reasons of a match by trading cycles. */
export function tradingReasons(
  instance: Instance,
  result: MatchResult,
  people?: readonly string[],
): Pick<MatchResult, 'unplaced' | 'why'> {
  const { unplaced, why } = tradingCycleReasons(instance, people);
  const reasons = new Map(unplaced.map((row) => [row.person, row.reason]));
  return {
    unplaced: result.unplaced.map((row) => ({ ...row, reason: reasons.get(row.person) ?? row.reason })),
    why,
  };
}
