import { apartSlot } from './apart-slot.ts';
import type { Decided, Decision } from './decision.ts';
import { type Fault, InstanceError } from './errors.ts';
import { type Instance, LIMITS, type Pair, type Slot } from './schema.ts';

type Plan = readonly Pair[];
type Of<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

const DECIDE: {
  [Kind in Decision['kind']]: (instance: Instance, made: Plan, decision: Of<Kind>) => Decided;
} = {
  seat: (instance, _, { person, slot }) => locked(instance, [{ person, slot }]),
  lock(instance, made, { person, slot }) {
    const visit = { person, slot };
    if (!made.some((each) => same(each, visit)))
      refuse('not-a-visit', `${named(visit)} is not a visit of the plan`);
    return locked(instance, [visit]);
  },
  release(instance, _, { person, slot }) {
    const lock = { person, slot };
    const locks = instance.locks.filter((each) => !same(each, lock));
    if (locks.length === instance.locks.length) refuse('not-locked', `${named(lock)} is not a lock`);
    return { instance: { ...instance, locks }, locks: [] };
  },
  forbid(instance, _, decision) {
    const { person } = decision;
    known(instance.people, person, 'person');
    if ('slot' in decision) return { instance: apartSlot(instance, person, decision.slot), locks: [] };
    const row =
      'place' in decision
        ? { person, place: decision.place }
        : { person, organisation: decision.organisation };
    return { instance: { ...instance, exclusions: [...instance.exclusions, row] }, locks: [] };
  },
  swap(instance, made, { people: [one, other] }) {
    if (one === other) refuse('same-person', `"${one}" cannot swap alone`);
    for (const id of [one, other]) known(instance.people, id, 'person');
    const visitsOf = (person: string) => made.filter((visit) => visit.person === person);
    const given = [
      ...visitsOf(other).map(({ slot }) => ({ person: one, slot })),
      ...visitsOf(one).map(({ slot }) => ({ person: other, slot })),
    ];
    const present = [...visitsOf(one), ...visitsOf(other)];
    const locks = instance.locks.filter((lock) => !present.some((visit) => same(visit, lock)));
    return locked({ ...instance, locks }, given);
  },
  capacity(instance, _, { slot: id, change }) {
    const slots = instance.places.flatMap((place) => place.slots);
    known(slots, id, 'slot');
    const { capacity } = slots.find((slot) => slot.id === id)!;
    if (!Number.isInteger(change) || capacity + change < 0 || capacity + change > LIMITS.number) {
      refuse('no-capacity', `slot "${id}" has ${capacity} seats, which cannot change by ${change}`);
    }
    const changed = (slot: Slot) => (slot.id === id ? { ...slot, capacity: capacity + change } : slot);
    const places = instance.places.map((place) =>
      place.slots.some((slot) => slot.id === id) ? { ...place, slots: place.slots.map(changed) } : place,
    );
    return { instance: { ...instance, places }, locks: [] };
  },
  place(instance, _, { place, choices }) {
    for (const { person } of choices) known(instance.people, person, 'person');
    const tiers = new Map(choices.map(({ person, tier = 1 }) => [person, tier]));
    for (const tier of tiers.values()) {
      if (!Number.isInteger(tier) || tier < 1 || tier > LIMITS.tiers)
        refuse('no-tier', `${tier} is not a tier`);
    }
    const people = instance.people.map((person) => {
      const tier = tiers.get(person.id);
      if (tier === undefined) return person;
      const length = Math.max(tier, person.choices.length);
      const all = Array.from({ length }, (_, index) => person.choices[index] ?? []);
      return { ...person, choices: all.map((own, index) => (index === tier - 1 ? [...own, place.id] : own)) };
    });
    return { instance: { ...instance, people, places: [...instance.places, place] }, locks: [] };
  },
};

/**
 * The instance after a decision; not parsed yet.
 * @param made the plan at hand, which `lock` and `swap` speak about.
 * @throws {InstanceError} when the decision names what is not there.
 */
export function decide(instance: Instance, made: Plan, decision: Decision): Decided {
  if (!Object.hasOwn(DECIDE, decision.kind))
    refuse('unknown-decision', `unknown decision "${decision.kind}"`);
  const apply = DECIDE[decision.kind] as (instance: Instance, made: Plan, decision: Decision) => Decided;
  return apply(instance, made, decision);
}

function locked(instance: Instance, wanted: Pair[]): Decided {
  for (const { person, slot } of wanted) {
    known(instance.people, person, 'person');
    known(
      instance.places.flatMap((place) => place.slots),
      slot,
      'slot',
    );
  }
  const fresh = wanted.filter((lock) => !instance.locks.some((each) => same(each, lock)));
  return { instance: { ...instance, locks: [...instance.locks, ...fresh] }, locks: fresh };
}

function known(rows: readonly { id: string }[], id: string, what: string): void {
  if (!rows.some((row) => row.id === id)) refuse(`unknown-${what}`, `unknown ${what} "${id}"`);
}

function refuse(code: string, message: string): never {
  throw new InstanceError([decisionFault(code, message)]);
}

/** A fault of the decision itself. */
export function decisionFault(code: string, message: string): Fault {
  return { row: 'decision', path: [], code, message };
}

const same = (a: Pair, b: Pair) => a.person === b.person && a.slot === b.slot;
const named = ({ person, slot }: Pair) => `"${person}" at "${slot}"`;
