import type { Option } from './allowed.ts';
import type { Catalogue } from './catalogue.ts';
import { push } from './push.ts';

/** A visit, and those to the same slot by people whom the visitor must not meet; all as indices of the options. */
export type Meeting = { one: number; others: number[] };

/**
 * The visits of which `apart` allows no two together. Each pair comes once, under the visit that more visits are kept
 * from: somebody who must not meet the whole of an organisation is then one row per slot.
 */
export function meetings(cat: Catalogue, options: readonly Option[]): Meeting[] {
  if (cat.apart.size === 0) return [];
  const bySlot = new Map<string, Map<string, number>>();
  options.forEach(({ person, slot }, index) => {
    if (!cat.apart.has(person)) return;
    const visitors = bySlot.get(slot);
    if (visitors) visitors.set(person, index);
    else bySlot.set(slot, new Map([[person, index]]));
  });
  return [...bySlot.values()].flatMap((visitors) => atSlot(cat, visitors));
}

function atSlot(cat: Catalogue, visitors: ReadonlyMap<string, number>): Meeting[] {
  const against = new Map<string, string[]>();
  for (const person of visitors.keys()) {
    const apart = cat.apart.get(person)!;
    // Whichever is the smaller: a list of a thousand people must not be walked for each visitor of a small slot.
    const [few, many] = apart.size < visitors.size ? [apart, visitors] : [visitors, apart];
    for (const other of few.keys()) if (many.has(other)) push(against, person, other);
  }
  const count = (person: string) => against.get(person)!.length;
  const isCentre = (person: string, other: string) => {
    const more = count(person) - count(other);
    return more > 0 || (more === 0 && visitors.get(person)! < visitors.get(other)!);
  };
  return [...against].flatMap(([person, all]) => {
    const others = all.filter((other) => isCentre(person, other)).map((other) => visitors.get(other)!);
    return others.length > 0 ? [{ one: visitors.get(person)!, others }] : [];
  });
}
