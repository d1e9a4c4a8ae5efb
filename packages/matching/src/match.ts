import { openMatch } from './open-match.ts';
import type { MatchOptions } from './plan.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';

/**
 * Finds the plan that is best on the first level, among those best on the second, and so on; what still ties is
 * drawn by lot from the seed. The plan depends on the content of the instance only, not on the order of its rows.
 * With `mechanism: 'ttc'` it is found by trading cycles, see `tradingCycles`.
 *
 * When the time limit passes first, the result is the best plan found: `status` is `unproven`, `proof` tells how much
 * better another could be, and of the reasons only those by the rules are known.
 * @throws {InstanceError} malformed, contradictory or infeasible instance, with the rows at fault.
 * @throws {RangeError} a time limit that is no number of seconds.
 * @throws {TimeLimitError} when the time limit passed before there was any plan.
 * @throws {SolverError} when the solver failed. Every result has passed `verify`.
 */
export async function match(instance: Instance, options: MatchOptions = {}): Promise<MatchResult> {
  return (await openMatch(instance, options)).result;
}
