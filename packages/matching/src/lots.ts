import type { Catalogue } from './catalogue.ts';
import type { Step } from './levels.ts';

/** The highest lot. */
export const SIDES = 1 << 16;

/**
 * Draws a lot: an integer in 1…65536 that depends on nothing but its words. FNV-1a over the UTF-16 code units of the
 * words as a JSON list, finished with the mixer of MurmurHash3, so that similar names get unrelated lots.
 */
export function lot(...words: string[]): number {
  return mixed(hashed(OFFSET, JSON.stringify(words)));
}

/** `lot(...first, person, slot)` for many pairs; quick when those of a person come together. */
export function pairLots(...first: string[]): (person: string, slot: string) => number {
  const start = hashed(OFFSET, `${JSON.stringify(first).slice(0, -1)},`);
  const endings = new Map<string, string>();
  let last: string | undefined;
  let own = 0;
  return (person, slot) => {
    if (person !== last) {
      last = person;
      own = hashed(start, JSON.stringify(person));
    }
    const ending = endings.get(slot) ?? `,${JSON.stringify(slot)}]`;
    endings.set(slot, ending);
    return mixed(hashed(own, ending));
  };
}

const OFFSET = 0x811c9dc5;

function hashed(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mixed(hashed: number): number {
  let hash = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return ((hash >>> 0) % SIDES) + 1;
}

/**
 * The lottery between plans that are equal on every level, as three more objectives: the highest sum of lots of
 * the people placed (so that being flexible gives no better luck), then twice that of the visits made. Two
 * different plans draw the same sums with a chance of about one in 2³² (isolation lemma, Mulmuley, Vazirani and
 * Vazirani 1987), so the plan is one and the same whatever solver or machine finds it.
 * @param reversed the other way round: whoever had the lowest lot now has the highest.
 */
export function lotterySteps({ instance }: Catalogue, reversed = false): Step[] {
  const { seed } = instance.settings;
  const visit = pairLots(seed, 'visit');
  const again = pairLots(seed, 'again');
  const turned = (own: number) => (reversed ? SIDES + 1 - own : own);
  return [
    { name: 'lottery', sense: 'max', person: (person) => turned(personLot(seed, person.id)) },
    { name: 'lottery', sense: 'max', visit: ({ person, slot }) => turned(visit(person, slot)) },
    { name: 'lottery', sense: 'max', visit: ({ person, slot }) => turned(again(person, slot)) },
  ];
}

/**
 * The lot of a person in the lottery, from the seed alone: an integer from 1 to 65,536, the same in every round with that seed
 * and whoever else takes part. Higher is luckier; `reverseLot` turns it round. Two people may draw the same.
 */
export const personLot = (seed: string, person: string): number => lot(seed, 'person', person);
