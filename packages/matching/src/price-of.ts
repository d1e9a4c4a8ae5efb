import { costOf, type Prepared } from './prepare.ts';
import type { Price } from './pricing.ts';
import type { MatchResult } from './result.ts';
import { worseOff } from './worse-off.ts';

/** What a flow costs per level. */
export const levelCosts = ({ costs, levels }: Prepared, flow: Int32Array): number[] =>
  costs.slice(0, levels).map((cost) => costOf(cost, flow));

/**
 * The price of a plan: the first level on which it is worse than the present one, and who is worse off; the lottery when
 * there is no such level.
 * @param present what the present plan costs per level.
 * @param flow over the arcs of the network.
 */
export function priceOf(
  prepared: Prepared,
  result: MatchResult,
  present: readonly number[],
  flow: Int32Array,
): Price {
  const own = levelCosts(prepared, flow);
  const k = present.findIndex((cost, level) => own[level] !== cost);
  if (k < 0) return { code: 'lottery' };
  const { name, sense } = prepared.steps[k]!;
  const from = result.objective[k]!.value;
  const change = own[k]! - present[k]!;
  const made = prepared.network.options.filter((_, arc) => flow[arc] === 1);
  const to = sense === 'max' ? from - change : from + change;
  return { code: 'costs', level: name, from, to, ...worseOff(result.visits, made) };
}
