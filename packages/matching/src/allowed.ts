import type { Catalogue } from './catalogue.ts';
import type { RuleBook } from './rules.ts';

/** A visit that the rules for one person allow. `tier` is 1-based; a lock outside the choices has the worst. */
export type Option = { person: string; slot: string; tier: number };

/** Every allowed visit, in the order of people and places of the catalogue. O(people × slots of their choices). */
export function allowedVisits(cat: Catalogue, book: RuleBook): Option[] {
  const options: Option[] = [];
  for (const person of cat.instance.people) {
    const tiers = new Map(cat.tiers.get(person.id));
    const locks = cat.locks.get(person.id) ?? new Set<string>();
    for (const slot of locks) {
      const place = cat.slots.get(slot)!.place.id;
      if (!tiers.has(place)) tiers.set(place, cat.worstTier);
    }
    for (const [place, tier] of tiers) {
      const chosen = cat.tiers.get(person.id)!.has(place);
      for (const { id } of cat.places.get(place)!.slots) {
        const possible = chosen ? book.atSlot(person, cat.slots.get(id)!) === null : locks.has(id);
        if (possible) options.push({ person: person.id, slot: id, tier });
      }
    }
  }
  return options;
}
