import { personLot } from './lots.ts';
import type { Network } from './network.ts';
import { push } from './push.ts';
import type { MatchResult, Visit } from './result.ts';
import type { Pair } from './schema.ts';
import { worseOff } from './worse-off.ts';

/**
 * Whom a mended plan leaves worse off.
 *
 * `directly`: makes fewer visits than before, or as many at lower choices, for whatever reason; sorted.
 *
 * `indirectly`: passed over. Somebody else got a visit at `slot` that this person would rather have than what the plan
 * gives, while the priority of this person is as high and the lot, as it was drawn at first, higher: justified envy, if
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
  const own = new Map<string, number[]>();
  for (const { person, tier } of visits) push(own, person, tier);
  const newAt = new Map<string, string[]>();
  for (const { person, slot } of added) push(newAt, slot, person);
  const present = new Set(visits.map(({ person, slot }) => JSON.stringify([person, slot])));

  const indirectly = options.flatMap(({ person, slot, tier }) => {
    const others = newAt.get(slot);
    if (others === undefined) return [];
    const self = cat.people.get(person)!;
    const tiers = own.get(person) ?? [];
    const wants = tiers.length < self.visits || tiers.some((each) => each > tier);
    if (!wants || present.has(JSON.stringify([person, slot]))) return [];
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
