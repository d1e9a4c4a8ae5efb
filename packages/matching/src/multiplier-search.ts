import type { Loops } from './loops.ts';
import type { Relaxed } from './multipliers.ts';
import { exactOver, type Prepared } from './prepare.ts';
import { checkRegions } from './regions.ts';
import { partFrom } from './relaxed-anew.ts';
import type { LinkedNetwork } from './side-rows.ts';
import { weightedFlows } from './weighted.ts';
import { type Found, WeightedSearch } from './weighted-search.ts';

/**
 * The best plan by branch and bound on flows with the multipliers of a relaxation as costs, as far as
 * settling so many flows proves it, with integers.
 */
export function searchBy(
  { multipliers, flow, potentials }: Pick<Relaxed, 'multipliers' | 'flow' | 'potentials'>,
  about: { prepared: Prepared; links: LinkedNetwork; loops: Loops; settles: number },
  stop: () => boolean,
): Found {
  const { prepared, links, loops, settles } = about;
  const nothing = { plan: null, proven: false };
  const leaf = { decisions: [], multipliers, potentials, flow };
  const part = partFrom(leaf, { links, costs: prepared.costs, near: [] });
  const sizes = { ...prepared.network, lower: links.lower, upper: links.upper };
  if (part === null || !part.costs.every((cost) => exactOver(sizes, cost))) return nothing;
  const { flows } = weightedFlows(links, [part]);
  if (!flows.every(({ state }) => state.settle())) return nothing;
  checkRegions(flows.map(({ state }) => ({ state, value: state.value })));
  const left = { work: settles * links.from.length, bytes: Infinity };
  return new WeightedSearch(prepared.sides, loops).best(flows, left, stop);
}
