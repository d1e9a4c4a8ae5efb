import { isFew } from './few.ts';

/** Numbers of people of which each is part of the one before: signed up, allowed, went. The first are worth most. */
export type Chain = readonly string[];

/**
 * Which of these numbers cannot be shown: those of few people, and of two that lie within each other and differ by few, the smaller
 * one. What is left can be subtracted from each other without saying anything of fewer than five.
 * @param before hidden already, whatever they are now
 */
export function hiddenWithin(
  counts: ReadonlyMap<string, number>,
  chains: readonly Chain[],
  before: ReadonlySet<string> = new Set(),
): Set<string> {
  const hidden = new Set(
    [...counts].flatMap(([key, count]) => (before.has(key) || isFew(count) ? [key] : [])),
  );
  for (const chain of chains) {
    const shown: string[] = [];
    for (const key of chain) {
      const count = counts.get(key);
      if (count === undefined || hidden.has(key)) continue;
      if (shown.some((larger) => isFew(counts.get(larger)! - count))) hidden.add(key);
      else shown.push(key);
    }
  }
  return hidden;
}
