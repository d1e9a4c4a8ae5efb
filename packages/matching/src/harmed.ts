import type { PlacedSlot } from './catalogue.ts';
import { personLot } from './lots.ts';
import type { Network } from './network.ts';
import { push } from './push.ts';
import type { MatchResult, Visit } from './result.ts';
import type { Pair, Person } from './schema.ts';
import { worseOff } from './worse-off.ts';

/**
 * Whom a mended plan leaves worse off.
 *
 * `directly`: makes fewer visits than before, or as many at lower choices, for whatever reason; sorted.
 *
 * `indirectly`: passed over. Somebody else got a visit at `slot` that this person would rather have than what the plan
 * gives: besides it, or in the place of a visit at a lower choice that is not fixed; while the priority of this person is as high and the lot, as it was drawn at first, higher: justified envy, if
 * the lots were an order of turn. The reversed lot makes this likely on purpose. `instead` is who got it. One row for
 * each slot and person who got it, sorted.
 */
export type Harmed = {
  directly: string[];
  indirectly: { person: string; slot: string; tier: number; instead: string }[];
};

/** Finds both. `added` are the visits of the result that the plan before had not. */
export function harmedBy(
  { cat, options }: Pick<Network, 'cat' | 'options'>,
  before: readonly Pair[],
  added: readonly Visit[],
  { visits }: Pick<MatchResult, 'visits'>,
): Harmed {
  const { seed } = cat.instance.settings;
  const tierOf = ({ person, slot }: Pair) => {
    const place = cat.slots.get(slot)?.place.id;
    return (place === undefined ? undefined : cat.tiers.get(person)!.get(place)) ?? cat.worstTier;
  };
  const stayed = before.filter(({ person }) => cat.people.has(person));
  const { loses, worse } = worseOff(
    stayed.map((visit) => ({ person: visit.person, tier: tierOf(visit) })),
    visits,
  );
  const own = new Map<string, Visit[]>();
  for (const visit of visits) push(own, visit.person, visit);
  const newAt = new Map<string, string[]>();
  for (const { person, slot } of added) push(newAt, slot, person);
  const clash = (one: PlacedSlot, other: PlacedSlot) =>
    one.place.organisation === other.place.organisation || one.days.some((day) => other.days.includes(day));
  /** Whether this visit goes with all that the person has, or with all but one that is worth less. */
  const wouldRather = ({ id, visits: wanted }: Person, slot: string, tier: number): boolean => {
    const made = own.get(id) ?? [];
    const at = cat.slots.get(slot)!;
    const inTheWay = made.filter((visit) => visit.slot === slot || clash(cat.slots.get(visit.slot)!, at));
    if (inTheWay.length === 0 && made.length < wanted) return true;
    const isFixed = (visit: Visit) => cat.locks.get(id)?.has(visit.slot) ?? false;
    return made.some(
      (visit) => visit.tier > tier && !isFixed(visit) && inTheWay.every((other) => other === visit),
    );
  };

  const indirectly = options.flatMap(({ person, slot, tier }) => {
    const others = newAt.get(slot);
    if (others === undefined) return [];
    const self = cat.people.get(person)!;
    if (!wouldRather(self, slot, tier)) return [];
    return others
      .filter((other) => {
        const [mine, theirs] = [personLot(seed, person), personLot(seed, other)];
        return self.priority >= cat.people.get(other)!.priority && mine > theirs;
      })
      .map((instead) => ({ person, slot, tier, instead }));
  });
  const key = (row: Harmed['indirectly'][number]) => JSON.stringify([row.person, row.slot, row.instead]);
  return {
    directly: [...loses, ...worse].sort(),
    indirectly: indirectly.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
