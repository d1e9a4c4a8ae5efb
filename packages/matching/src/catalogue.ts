import { groups } from './groups.ts';
import { push } from './push.ts';
import type { Instance, Organisation, Person, Place, Slot } from './schema.ts';

/** A slot with the place it belongs to. */
export type PlacedSlot = Slot & { place: Place };

/** An instance looked up by id. Ids must be unique and references known (see `parseInstance`). */
export type Catalogue = {
  instance: Instance;
  organisations: Map<string, Organisation>;
  places: Map<string, Place>;
  slots: Map<string, PlacedSlot>;
  people: Map<string, Person>;
  /** Per person the tier (1-based) of every chosen place: the first one that names it. */
  tiers: Map<string, Map<string, number>>;
  /** The worst tier of the instance: the longest list of choices, at least 1. */
  worstTier: number;
  /** Per person the excluded organisations and places, as `organisation <id>` and `place <id>`. */
  excluded: Map<string, Set<string>>;
  /** Per person those who must not be met, this round or not; absent for somebody who may meet everybody. */
  apart: Map<string, Set<string>>;
  /** Per place the people who host it. */
  hosts: Map<string, string[]>;
  /** Per person the other members of the group; absent for somebody who goes alone. */
  partners: Map<string, string[]>;
  /** Locked slots per person, including those a locked member of the group drags along. */
  locks: Map<string, Set<string>>;
};

/** Looks up everything once. O(size of the instance). */
export function catalogue(instance: Instance): Catalogue {
  const places = new Map(instance.places.map((place) => [place.id, place]));
  const slots = new Map<string, PlacedSlot>();
  for (const place of instance.places) {
    for (const slot of place.slots) slots.set(slot.id, { ...slot, place });
  }
  const partners = new Map<string, string[]>();
  for (const group of groups(instance.together)) {
    for (const member of group)
      partners.set(
        member,
        group.filter((other) => other !== member),
      );
  }
  const locks = new Map<string, Set<string>>();
  for (const { person, slot } of instance.locks) {
    for (const member of [person, ...(partners.get(person) ?? [])]) collect(locks, member).add(slot);
  }
  const excluded = new Map<string, Set<string>>();
  for (const row of instance.exclusions) {
    const what = 'place' in row ? `place ${row.place}` : `organisation ${row.organisation}`;
    collect(excluded, row.person).add(what);
  }
  const hosts = new Map<string, string[]>();
  for (const { id, hosts: hosted } of instance.people) {
    for (const place of new Set(hosted)) push(hosts, place, id);
  }
  return {
    instance,
    organisations: new Map(instance.organisations.map((organisation) => [organisation.id, organisation])),
    places,
    slots,
    people: new Map(instance.people.map((person) => [person.id, person])),
    tiers: new Map(instance.people.map((person) => [person.id, tiersOf(person)])),
    worstTier: instance.people.reduce((worst, person) => Math.max(worst, person.choices.length), 1),
    excluded,
    apart: keptApart(instance.apart),
    hosts,
    partners,
    locks,
  };
}

function keptApart(rows: Instance['apart']): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const one of row) for (const other of row) if (one !== other) collect(apart, one).add(other);
  }
  return apart;
}

function collect(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}

function tiersOf(person: Person): Map<string, number> {
  const tiers = new Map<string, number>();
  person.choices.forEach((tier, index) => {
    for (const place of tier) if (!tiers.has(place)) tiers.set(place, index + 1);
  });
  return tiers;
}
