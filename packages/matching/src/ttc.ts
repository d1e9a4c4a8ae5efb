import { catalogue } from './catalogue.ts';
import { type Fault, InstanceError } from './errors.ts';
import type { Visit } from './result.ts';
import { rowName } from './row-name.ts';
import type { Instance, Person } from './schema.ts';
import { market } from './ttc-market.ts';
import { runRounds } from './ttc-rounds.ts';

/**
 * Two-sided top trading cycles (2S-TTC; U. Dur and M. U. Ünver, "Two-Sided Matching via Balanced Exchange", Journal
 * of Political Economy, 2019), seats being slots with a capacity. Their tolerable version is formulated anew, as one
 * more participant in the cycles: see the pool in `runRounds`.
 *
 * - **People** want their allowed visits by tier; within a tier by a lot. At most one visit each, also where
 *   `visits` is higher; somebody with a locked visit takes no further part. Hosts stay home on every day on which
 *   their place may receive somebody.
 * - **Organisations** let their own people go in the order of `priority`, highest first; then by lot.
 * - **Balance**: with `start` = standing and locked visits, every organisation ends between min(start, −tolerance)
 *   and max(start, tolerance): received = sent for tolerance 0 from 0, and never further out than it started. A
 *   visit without return goes to an organisation whose own people have all had their turn, and comes from the one
 *   that is most in credit (standing + received − sent; then by lot).
 * - **Lots** depend on the seed and the ids only.
 *
 * Telling the true choices and free days is a dominant strategy for every person, and no plan within the same
 * balance makes somebody better off and nobody worse off (by choices with lots; so not always across tiers with
 * several places, or places with several slots, where another draw can be better for somebody).
 * The levels of the settings are not looked at.
 *
 * @param instance from `canonical(parseInstance(…))`: the order of rows is that of the last resort when lots tie.
 * @returns visits sorted by person, then slot; locked ones included.
 * @throws {InstanceError} what `ttcFaults` finds.
 */
export function tradingCycles(instance: Instance): Visit[] {
  const faults = ttcFaults(instance);
  if (faults.length > 0) throw new InstanceError(faults);
  const found = market(instance);
  const { got } = runRounds(found);
  const visits = [...found.locked];
  instance.people.forEach(({ id }, person) => {
    const wish = found.wishes[person]![got[person]!];
    if (wish) visits.push({ person: id, slot: found.slots[wish.slot]!.id, tier: wish.tier });
  });
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return visits.sort((a, b) => compare(a.person, b.person) || compare(a.slot, b.slot));
}

/**
 * What trading cycles cannot honour without giving people a reason to misreport: `ttc-minimum`, a place of which a
 * slot needs several people at once, unless locked visits are enough; `ttc-together`, people who go together,
 * unless a locked visit settles it; `ttc-apart`, two people who must not meet and of whom neither has a locked visit.
 * Somebody absent goes nowhere, so is met nowhere. Empty when all is well.
 * @param instance from `parseInstance`; rows and paths are those of this instance, whatever their order.
 */
export function ttcFaults(instance: Instance): Fault[] {
  const faults: Fault[] = [];
  const add = (path: Fault['path'], code: string, message: string) =>
    faults.push({ row: rowName(instance, path), path, code, message });

  // Locks of the catalogue include those that a locked member of a group drags along.
  const { locks } = catalogue(instance);
  const locked = new Map<string, number>();
  for (const slots of locks.values()) {
    for (const slot of slots) locked.set(slot, (locked.get(slot) ?? 0) + 1);
  }
  instance.together.forEach((row, index) => {
    if (row.some((person) => locks.has(person))) return;
    add(['together', index], 'ttc-together', 'trading cycles move people one by one, not together');
  });
  const trades = ({ id }: Person) => !locks.has(id);
  const trading = new Set(instance.people.filter(trades).map(({ id }) => id));
  instance.apart.forEach((row, index) => {
    if (row.filter((person) => trading.has(person)).length < 2) return;
    const message = 'trading cycles give seats one by one and cannot keep people apart';
    add(['apart', index], 'ttc-apart', message);
  });
  instance.places.forEach((place, index) => {
    const short = place.slots.some(
      ({ id, capacity }) => capacity >= place.minimum && (locked.get(id) ?? 0) < place.minimum,
    );
    if (place.minimum === 1 || !short) return;
    const message = `trading cycles fill seats one by one and cannot keep a minimum of ${place.minimum}`;
    add(['places', index, 'minimum'], 'ttc-minimum', message);
  });
  return faults;
}
