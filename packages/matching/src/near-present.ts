import { kept } from './levels.ts';
import { LexicographicSolver } from './lexicographic-flow.ts';
import { pairLots } from './lots.ts';
import type { Network } from './network.ts';
import type { Prepared } from './prepare.ts';
import type { Region } from './regions.ts';
import type { MatchResult } from './result.ts';
import type { Solved } from './solve.ts';
import { wholeRegion } from './whole-region.ts';

/** A best flow without side constraints, with the potentials of all levels. */
type Near = Pick<Solved, 'prepared' | 'flow'>;
type Plan = Pick<MatchResult, 'visits'>;

/**
 * The order of prices: the levels; then the fewest present visits given up; then the lots, low for what is new and for
 * what is given up. What the present plan has costs −1 and −lot, all else 0 and lot: so to leave it never costs less.
 */
function nearCosts({ prepared }: Near, plan: Plan): Float64Array[] {
  return [...prepared.costs.slice(0, prepared.levels), ...nearness(prepared, plan)];
}

/** The steps behind the levels, see `nearCosts`. */
export function nearness({ network, cat }: Prepared, { visits }: Plan): Float64Array[] {
  const isKept = kept(visits);
  const draw = pairLots(cat.instance.settings.seed, 'visit');
  const givenUp = new Float64Array(network.from.length);
  const lots = new Float64Array(network.from.length);
  network.options.forEach((option, arc) => {
    const stays = isKept(option) === 1;
    if (stays) givenUp[arc] = -1;
    lots[arc] = (stays ? -1 : 1) * draw(option.person, option.slot);
  });
  return [givenUp, lots];
}

/** The region of all plans when the present plan is the best flow: nothing is nearer, and potentials of 0 prove it. */
export function nearPresent(solved: Solved, result: MatchResult): Region {
  const { prepared, flow } = solved;
  const zero = new Float64Array(prepared.network.nodes);
  const potentials = [...flow.potentials.slice(0, prepared.levels), zero, zero];
  return wholeRegion(prepared, flow.flow, nearCosts(solved, result), potentials);
}

/**
 * The region of all plans when it is not: the best flow is found from that with the lottery.
 * @param reach the widest bounds that arcs will ever have.
 */
export function nearRelaxed(
  solved: Near,
  result: Plan,
  reach?: Pick<Network, 'from' | 'to' | 'lower' | 'upper'>,
): Region {
  const { prepared, flow } = solved;
  const costs = nearCosts(solved, result);
  const near = LexicographicSolver.open(prepared.network, flow.flow)!;
  for (const [k, cost] of costs.entries()) {
    if (k < prepared.levels) near.keep(cost, flow.potentials[k]!);
    else near.optimise(cost);
  }
  return wholeRegion(prepared, near.flow, costs, near.potentials, reach);
}
