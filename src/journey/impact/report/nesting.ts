import { isFew } from './few.ts';
import { type Known, saysOfOthers } from './less-own.ts';

/** Numbers of people of which each is part of the one before: signed up, allowed, went. The first are worth most. */
export type Chain = readonly string[];

/**
 * Which of these numbers cannot be shown: those of few people, and of two that lie within each other and differ by few, the smaller
 * one. What is left can be subtracted from each other without saying anything of fewer than five.
 * @param before hidden already, whatever they are now
 * @param known what each organisation has in them, which who speaks for it takes off
 */
export function hiddenWithin(
  counts: ReadonlyMap<string, number>,
  chains: readonly Chain[],
  { before = new Set(), known = {} }: { before?: ReadonlySet<string>; known?: Known } = {},
): Set<string> {
  const says = (key: string, count: number) =>
    isFew(count) || saysOfOthers(known, [key], count, (own) => own(key));
  const saysBeside = (larger: string, key: string) => {
    const apart = counts.get(larger)! - counts.get(key)!;
    return isFew(apart) || saysOfOthers(known, [larger, key], apart, (own) => own(larger) - own(key));
  };
  const hidden = new Set(
    [...counts].flatMap(([key, count]) => (before.has(key) || says(key, count) ? [key] : [])),
  );
  for (const chain of chains) {
    const shown: string[] = [];
    for (const key of chain) {
      if (!counts.has(key) || hidden.has(key)) continue;
      if (shown.some((larger) => saysBeside(larger, key))) hidden.add(key);
      else shown.push(key);
    }
  }
  return hidden;
}
