import type { Catalogue } from './catalogue.ts';
import type { Step } from './levels.ts';

/** The highest lot. */
export const SIDES = 1 << 16;

/**
 * Draws a lot: an integer in 1…65536 that depends on nothing but its words. FNV-1a over UTF-16 code units,
 * finished with the mixer of MurmurHash3, so that similar names get unrelated lots.
 */
export function lot(...words: string[]): number {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(words);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return ((hash >>> 0) % SIDES) + 1;
}

/**
 * The lottery between plans that are equal on every level, as three more objectives: the highest sum of lots of
 * the people placed (so that being flexible gives no better luck), then twice that of the visits made. Two
 * different plans draw the same sums with a chance of about one in 2³² (isolation lemma, Mulmuley, Vazirani and
 * Vazirani 1987), so the plan is one and the same whatever solver or machine finds it.
 */
export function lotterySteps({ instance }: Catalogue): Step[] {
  const { seed } = instance.settings;
  return [
    { name: 'lottery', sense: 'max', person: (person) => lot(seed, 'person', person.id) },
    { name: 'lottery', sense: 'max', visit: ({ person, slot }) => lot(seed, 'visit', person, slot) },
    { name: 'lottery', sense: 'max', visit: ({ person, slot }) => lot(seed, 'again', person, slot) },
  ];
}
