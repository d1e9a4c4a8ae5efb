import type { Catalogue, PlacedSlot } from './catalogue.ts';
import { push } from './push.ts';
import type { Person } from './schema.ts';

/**
 * Why somebody cannot go to a place, whatever the others do:
 * `own-organisation`; `excluded`; `no-slots` (the place offers none); `too-small` (no slot holds the place's
 * minimum); `not-free` (no slot falls on days this person is free); `hosting` (on those days the person hosts a
 * place that certainly receives somebody, or hosts this very place); `together` (a member of the group cannot go
 * there); `apart` (somebody whom this person must not meet hosts the place, or has a locked visit to the slot); `full` (locked visits of others take every seat); `locked` (this person's own locked visits rule it out).
 */
export type Rule =
  | 'own-organisation'
  | 'excluded'
  | 'no-slots'
  | 'too-small'
  | 'not-free'
  | 'hosting'
  | 'together'
  | 'apart'
  | 'full'
  | 'locked';

/** The order in which the rules are tried; what fails later came further. */
const ORDER: Rule[] = [
  'own-organisation',
  'excluded',
  'no-slots',
  'too-small',
  'not-free',
  'hosting',
  'together',
  'apart',
  'full',
  'locked',
];

/** The rules that hold for a place as a whole; of `apart` only a host, which is what `alone` looks at. */
const OF_THE_PLACE: ReadonlySet<Rule> = new Set<Rule>(['own-organisation', 'excluded', 'apart']);

/** Answers which visits are possible at all. Build once per catalogue with `ruleBook`. */
export type RuleBook = {
  /** The first rule against this person at this slot, or `null`. A choice is not asked for. */
  atSlot(person: Person, slot: PlacedSlot): Rule | null;
  /** `null` when some slot of the place is possible, else the rule met by the slot that came furthest. */
  atPlace(person: Person, place: string): Rule | null;
};

/** Prepares the rules of one instance. Locked visits are always possible: `parseInstance` has checked them. */
export function ruleBook(cat: Catalogue): RuleBook {
  const lockedPeople = new Map<string, string[]>();
  const busyDays = new Map<string, Set<string>>();
  for (const [locked, slots] of cat.locks) {
    for (const id of slots) {
      const slot = cat.slots.get(id)!;
      push(lockedPeople, id, locked);
      const days = busyDays.get(slot.place.id) ?? new Set<string>();
      busyDays.set(slot.place.id, days);
      for (const day of slot.days) days.add(day);
    }
  }
  const freeDays = new Map(cat.instance.people.map((person) => [person.id, new Set(person.days)]));
  const anyOf = (people: readonly string[] | undefined, those: ReadonlySet<string>) =>
    people?.some((id) => those.has(id)) ?? false;
  const isLocked = (person: Person, slot: PlacedSlot) => cat.locks.get(person.id)?.has(slot.id) ?? false;

  /** The rules that concern one person and one slot and nobody else. */
  function alone(person: Person, slot: PlacedSlot): Rule | null {
    if (isLocked(person, slot)) return null;
    const { place } = slot;
    if (place.organisation === person.organisation) return 'own-organisation';
    const excluded = cat.excluded.get(person.id);
    if (excluded?.has(`place ${place.id}`) || excluded?.has(`organisation ${place.organisation}`)) {
      return 'excluded';
    }
    const apart = cat.apart.get(person.id);
    if (apart && anyOf(cat.hosts.get(place.id), apart)) return 'apart';
    if (slot.capacity < place.minimum) return 'too-small';
    if (!slot.days.every((day) => freeDays.get(person.id)!.has(day))) return 'not-free';
    if (person.hosts.includes(place.id)) return 'hosting';
    const busy = person.hosts.some((hosted) => slot.days.some((day) => busyDays.get(hosted)?.has(day)));
    return busy ? 'hosting' : null;
  }

  function ownLocks(person: Person, slot: PlacedSlot): Rule | null {
    const locks = cat.locks.get(person.id);
    if (!locks) return null;
    if (locks.size >= person.visits) return 'locked';
    const clash = [...locks].some((id) => {
      const other = cat.slots.get(id)!;
      return (
        other.place.organisation === slot.place.organisation ||
        other.days.some((day) => slot.days.includes(day))
      );
    });
    return clash ? 'locked' : null;
  }

  /** Whether a locked visit brings somebody to the slot whom this person must not meet. */
  function meetsLocked(person: Person, slot: PlacedSlot): boolean {
    const apart = cat.apart.get(person.id);
    return apart !== undefined && anyOf(lockedPeople.get(slot.id), apart);
  }

  function atSlot(person: Person, slot: PlacedSlot): Rule | null {
    if (isLocked(person, slot)) return null;
    const first = alone(person, slot);
    if (first) return first;
    for (const id of cat.partners.get(person.id) ?? []) {
      const partner = cat.people.get(id)!;
      // A partner goes only to a place among the partner's own choices.
      if (!cat.tiers.get(id)!.has(slot.place.id) || alone(partner, slot) || ownLocks(partner, slot)) {
        return 'together';
      }
      if (meetsLocked(partner, slot)) return 'together';
    }
    if (meetsLocked(person, slot)) return 'apart';
    if ((lockedPeople.get(slot.id)?.length ?? 0) >= slot.capacity) return 'full';
    return ownLocks(person, slot);
  }

  function atPlace(person: Person, place: string): Rule | null {
    let furthest: Rule = 'no-slots';
    for (const { id } of cat.places.get(place)!.slots) {
      const rule = atSlot(person, cat.slots.get(id)!);
      if (rule === null) return null;
      if (ORDER.indexOf(rule) > ORDER.indexOf(furthest)) furthest = rule;
    }
    // Own organisation, exclusion and a host who must not be met hold for the place, also for one without slots.
    const stub = { id: '', days: [], capacity: Number.POSITIVE_INFINITY, place: cat.places.get(place)! };
    const general = alone(person, stub);
    return general !== null && OF_THE_PLACE.has(general) ? general : furthest;
  }

  return { atSlot, atPlace };
}
