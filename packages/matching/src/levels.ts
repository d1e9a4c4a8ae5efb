import type { Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import { pairKey } from './pair-key.ts';
import type { Level, Person } from './schema.ts';

/**
 * One objective to optimise exactly, after those before it: the sum of what it counts per visit made, per person
 * placed and per visit of excess balance. `name` is the `level` of the result's row. Whatever is counted per person
 * is to be as much as possible and not negative.
 */
export type Step = {
  name: string;
  sense: 'max' | 'min';
  visit?: (option: Option) => number;
  person?: (person: Person) => number;
  excess?: true;
};

/** The levels of the settings as single objectives, in order; `rank:generous` alone gives one per tier. */
export function stepsOf(cat: Catalogue): Step[] {
  return cat.instance.settings.levels.flatMap((level) => STEPS[level](cat));
}

const STEPS: Record<Level, (cat: Catalogue) => Step[]> = {
  placed: () => [
    { name: 'placed', sense: 'max', person: () => 1 },
    { name: 'visits', sense: 'max', visit: () => 1 },
  ],
  balance: () => [{ name: 'balance', sense: 'min', excess: true }],
  priority: () => [{ name: 'priority', sense: 'max', person: (person) => person.priority }],
  'rank:generous': (cat) =>
    // Worst first; the first choices are what remains, so they are no objective of their own.
    tiers(cat)
      .slice(1)
      .reverse()
      .map((tier) => ({ name: `rank:generous/${tier}`, sense: 'min', visit: at(tier) })),
  'rank:greedy': (cat) =>
    tiers(cat).map((tier) => ({ name: `rank:greedy/${tier}`, sense: 'max', visit: at(tier) })),
  'rank:sum': () => [{ name: 'rank:sum', sense: 'min', visit: (option) => option.tier }],
  'new-ties': (cat) => [{ name: 'new-ties', sense: 'max', visit: newTie(cat) }],
  stability: (cat) => [{ name: 'stability', sense: 'max', visit: kept(cat.instance.previous) }],
};

function tiers(cat: Catalogue): number[] {
  return Array.from({ length: cat.worstTier }, (_, index) => index + 1);
}

const at = (tier: number) => (option: Option) => (option.tier === tier ? 1 : 0);

function newTie(cat: Catalogue): (option: Option) => number {
  const known = new Set(cat.instance.known.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  if (known.size === 0) return () => 1;
  return ({ person, slot }) => {
    const home = cat.people.get(person)!.organisation;
    return known.has(pairKey(home, cat.slots.get(slot)!.place.organisation)) ? 0 : 1;
  };
}

/** Counts 1 for a visit of the list. */
export function kept(visits: readonly { person: string; slot: string }[]): (option: Option) => number {
  const list = new Set(visits.map(({ person, slot }) => pairKey(person, slot)));
  return ({ person, slot }) => (list.has(pairKey(person, slot)) ? 1 : 0);
}
