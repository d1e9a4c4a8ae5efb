import type { Catalogue } from './catalogue.ts';
import type { Forbidden, Visit } from './result.ts';
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
 * The tiers at which somebody could have one visit more and be better off: those where `visits` is not used up by what
 * the person has there and at better tiers, and that name an organisation which the person does not visit at that tier
 * already.
 * @param got the person's present visits.
 */
export function betterTiers(cat: Catalogue, person: Person, got: readonly Visit[]): number[] {
  const all = Array.from(person.choices, (_, index) => index + 1);
  return all.filter((tier) => {
    if (got.filter((visit) => visit.tier <= tier).length >= person.visits) return false;
    const visited = visitedAt(cat, got, tier);
    if (visited.size === 0) return true;
    return [...cat.tiers.get(person.id)!].some(
      ([place, first]) => first === tier && !visited.has(cat.places.get(place)!.organisation),
    );
  });
}

/** The organisations that somebody visits at a tier: nobody goes to one of them twice. */
export function visitedAt(cat: Catalogue, got: readonly Visit[], tier: number): Set<string> {
  const atTier = got.filter((visit) => visit.tier === tier);
  return new Set(atTier.map(({ slot }) => cat.slots.get(slot)!.place.organisation));
}
