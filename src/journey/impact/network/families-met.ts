import { FAMILY_ORDER, type FamilyKey, familiesOf } from './by-family.ts';
import { isLive, type Line } from './lines.ts';

/** How much two families have to do with each other: live lines, of all that there could be between them. */
export interface FamiliesMet {
  families: readonly [FamilyKey, FamilyKey];
  live: number;
  possible: number;
}

/** Each pair of different families that both have an organisation, those that meet least first. */
export function familiesMet(
  familyOf: ReadonlyMap<string, FamilyKey>,
  lines: readonly Pick<Line, 'ids' | 'state'>[],
): FamiliesMet[] {
  const sizes = new Map<FamilyKey, number>();
  for (const family of familyOf.values()) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const live = new Map<string, number>();
  for (const { ids } of lines.filter(isLive)) {
    const [one, other] = ids.map((id) => familyOf.get(id));
    if (!one || !other) continue;
    const key = familiesOf(one, other).join(' ');
    live.set(key, (live.get(key) ?? 0) + 1);
  }
  const present = FAMILY_ORDER.filter((family) => family !== 'none' && sizes.has(family));
  return present
    .flatMap((one, index) =>
      present.slice(index + 1).map(
        (other): FamiliesMet => ({
          families: [one, other],
          live: live.get(`${one} ${other}`) ?? 0,
          possible: sizes.get(one)! * sizes.get(other)!,
        }),
      ),
    )
    .toSorted((a, b) => a.live / a.possible - b.live / b.possible || b.possible - a.possible);
}
