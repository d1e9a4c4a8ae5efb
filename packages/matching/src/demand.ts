import type { Option } from './allowed.ts';

/**
 * The visits of which one is to be made, as indices of `options`: those of a person at a tier, or all when `tier` is
 * `null`. `own` are the person's; absent for somebody without any.
 */
export function demandOf(
  options: readonly Option[],
  own: readonly number[] | undefined,
  tier: number | null,
): number[] {
  return (own ?? []).filter((index) => tier === null || options[index]!.tier === tier);
}
