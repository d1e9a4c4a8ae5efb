import type { Option } from './allowed.ts';
import type { Bases } from './multipliers.ts';
import type { SideRow } from './side-rows.ts';

/** What a plan is to have: of each of these lists of visits, as indices of the options, at least so many. */
export type Demand = { arcs: number[]; least: number }[];

/**
 * The visits of a person at a tier, or all when `tier` is `null`. `own` are all of the person's; absent for somebody
 * without any.
 */
export function visitsAt(
  options: readonly Option[],
  own: readonly number[] | undefined,
  tier: number | null,
): number[] {
  return (own ?? []).filter((index) => tier === null || options[index]!.tier === tier);
}

/**
 * One visit more at a tier than somebody has, and at every better tier no fewer than now; of all tiers, a first visit.
 * Together the demands of all tiers are met by exactly the plans that are better for this person, tier by tier.
 * @param got the tiers of the person's present visits.
 */
export function demandOf(
  options: readonly Option[],
  own: readonly number[] | undefined,
  tier: number | null,
  got: readonly number[],
): Demand {
  if (tier === null) return [{ arcs: visitsAt(options, own, null), least: 1 }];
  const count = (at: number) => got.filter((each) => each === at).length;
  // The tier asked about goes first: it makes a plan worse, which is what tells where to look no further.
  const kept = [...new Set(got)].filter((each) => each < tier).sort((a, b) => a - b);
  return [
    { arcs: visitsAt(options, own, tier), least: count(tier) + 1 },
    ...kept.map((each) => ({ arcs: visitsAt(options, own, each), least: count(each) })),
  ];
}

/** A demand as constraints like any other. */
export function rowsOf(demand: Demand): SideRow[] {
  return demand.map(({ arcs, least }, index) => ({
    ...{ key: `demand ${index}`, arcs, values: arcs.map(() => -1) },
    ...{ most: -least, exact: false },
  }));
}

/** Bases from before some rows were asked, which bind nothing in them. */
export function basesWith(bases: Bases, rows: readonly SideRow[]): Bases {
  return bases.map(
    (basis) => basis && { ...basis, rowStatus: Int32Array.of(...basis.rowStatus, ...rows.map(() => 1)) },
  );
}
