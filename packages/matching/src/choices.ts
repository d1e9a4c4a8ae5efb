import type { Catalogue } from './catalogue.ts';
import type { Forbidden } from './result.ts';
import { type RuleBook, ruleBook } from './rules.ts';
import type { Person } from './schema.ts';

/** One tier of somebody's choices as the rules see it. */
export type Choice = {
  tier: number;
  /** Places of this tier that no earlier tier names. */
  places: string[];
  /** Those of them that rules alone rule out. */
  forbidden: Forbidden[];
};

/** Makes a function that gives the choices of a person, one per tier. */
export function choicesOf(cat: Catalogue): (person: Person) => Choice[] {
  const book: RuleBook = ruleBook(cat);
  return (person) =>
    person.choices.map((_, index) => {
      const tier = index + 1;
      const named = [...cat.tiers.get(person.id)!].filter(([, first]) => first === tier);
      const places = named.map(([place]) => place);
      const forbidden = places.flatMap((place) => {
        const rule = book.atPlace(person, place);
        return rule ? [{ place, rule }] : [];
      });
      return { tier, places, forbidden };
    });
}

/**
 * The tiers that would be better than what somebody got: those before the worst visit that have no visit
 * themselves; all without a visit when the person makes fewer visits than wanted.
 */
export function betterTiers(person: Person, got: readonly number[]): number[] {
  const bound = got.length < person.visits ? person.choices.length : Math.max(...got) - 1;
  const all = Array.from({ length: Math.min(bound, person.choices.length) }, (_, index) => index + 1);
  return all.filter((tier) => !got.includes(tier));
}
