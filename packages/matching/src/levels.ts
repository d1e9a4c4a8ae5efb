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
  wanted: (cat) => [{ name: 'wanted', sense: 'max', visit: wanted(cat) }],
  variety: (cat) => [
    { name: 'variety/organisation', sense: 'min', visit: (option) => (hasMet(cat, option) ? 1 : 0) },
    { name: 'variety/kind', sense: 'min', visit: metAnother(cat) },
  ],
  stability: (cat) => [{ name: 'stability', sense: 'max', visit: kept(cat.instance.previous) }],
};

function tiers(cat: Catalogue): number[] {
  return Array.from({ length: cat.worstTier }, (_, index) => index + 1);
}

const at = (tier: number) => (option: Option) => (option.tier === tier ? 1 : 0);

function newTie(cat: Catalogue): (option: Option) => number {
  const ties = cat.instance.known;
  if (ties.length === 0) return () => 1;
  const between = bothWays(ties.filter((tie) => Array.isArray(tie)));
  const own = new Set(
    ties.flatMap((tie) => (Array.isArray(tie) ? [] : [pairKey(tie.person, tie.organisation)])),
  );
  return (option) => {
    const [home, host] = endsOf(cat, option);
    return between.has(pairKey(home, host)) || own.has(pairKey(option.person, host)) ? 0 : 1;
  };
}

function wanted(cat: Catalogue): (option: Option) => number {
  const pairs = bothWays(cat.instance.wanted);
  if (pairs.size === 0) return () => 0;
  return (option) => (pairs.has(pairKey(...endsOf(cat, option))) ? 1 : 0);
}

const bothWays = (pairs: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));

/** The organisation that somebody comes from, and the one that receives. */
function endsOf(cat: Catalogue, { person, slot }: Option): [string, string] {
  return [cat.people.get(person)!.organisation, cat.slots.get(slot)!.place.organisation];
}

function hasMet(cat: Catalogue, { person, slot }: Option): boolean {
  return cat.people.get(person)!.met.includes(cat.slots.get(slot)!.place.organisation);
}

/** Counts 1 for a visit to an organisation that somebody does not know, of a kind that this person does know. */
function metAnother(cat: Catalogue): (option: Option) => number {
  const kinds = new Map<string, Set<string | undefined>>();
  for (const { id, met } of cat.instance.people) {
    if (met.length > 0) kinds.set(id, new Set(met.map((organisation) => kindOf(organisation))));
  }
  return (option) => {
    const kind = kindOf(cat.slots.get(option.slot)!.place.organisation);
    return kind !== undefined && kinds.get(option.person)?.has(kind) && !hasMet(cat, option) ? 1 : 0;
  };

  function kindOf(organisation: string): string | undefined {
    return cat.organisations.get(organisation)!.kind;
  }
}

/** Counts 1 for a visit of the list. */
export function kept(visits: readonly { person: string; slot: string }[]): (option: Option) => number {
  const list = new Set(visits.map(({ person, slot }) => pairKey(person, slot)));
  return ({ person, slot }) => (list.has(pairKey(person, slot)) ? 1 : 0);
}
