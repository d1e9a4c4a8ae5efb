import { allowedVisits } from './allowed.ts';
import { type Catalogue, catalogue, type PlacedSlot } from './catalogue.ts';
import { lot } from './lots.ts';
import type { Visit } from './result.ts';
import { ruleBook } from './rules.ts';
import type { Instance, Person } from './schema.ts';

/** A seat that somebody may take: the index of the slot, and the number of the choice. */
export type Wish = { slot: number; tier: number };

/**
 * What trading cycles work on: organisations, people and slots by their index in the instance. Nothing but
 * `wishes` depends on what people report, and the wishes of a person only on that person's own report.
 */
export type Market = {
  cat: Catalogue;
  /** Locked visits: carried out before the first round. */
  locked: Visit[];
  /** Per organisation its people without a lock, in the order in which they may go. */
  staff: number[][];
  /** Per person the organisation. */
  home: Int32Array;
  /** Per person the seats wanted, best first, without ties. */
  wishes: Wish[][];
  slots: PlacedSlot[];
  /** Per slot the seats that locked visits leave. */
  seats: Int32Array;
  /** Per slot the organisation that receives. */
  host: Int32Array;
  /** Per organisation: standing + received − sent, by locked visits alone. */
  net: Int32Array;
  /** Per organisation the values between which `net` stays; infinite when no balance is kept. */
  least: Float64Array;
  most: Float64Array;
  /** Per organisation a lot, for who sends first without return. */
  lots: Int32Array;
  /** What keeps this person from this slot although `Rule` does not; see `hostRule`. */
  bars: (person: Person, slot: PlacedSlot) => HostBar | null;
};

/**
 * `hosting`: the person hosts a place that may receive somebody on a day of the slot. `host-away`: a host of the
 * slot has a locked visit elsewhere on one of its days.
 */
export type HostBar = 'hosting' | 'host-away';

/** Looks up everything, draws the lots and carries out the locks. O(visits allowed × log of those per person). */
export function market(instance: Instance): Market {
  const cat = catalogue(instance);
  const { organisations, people, settings } = instance;
  const slots = [...cat.slots.values()];
  const slotIndex = new Map(slots.map((slot, index) => [slot.id, index]));
  const personIndex = new Map(people.map((person, index) => [person.id, index]));
  const organisationIndex = new Map(organisations.map((organisation, index) => [organisation.id, index]));
  const host = Int32Array.from(slots, (slot) => organisationIndex.get(slot.place.organisation)!);
  const home = Int32Array.from(people, (person) => organisationIndex.get(person.organisation)!);
  const seats = Int32Array.from(slots, (slot) => slot.capacity);
  const net = Int32Array.from(organisations, (organisation) => organisation.standing);
  const bars = hostRule(cat, slots);

  const locked: Visit[] = [];
  const wishes: Wish[][] = people.map(() => []);
  for (const { person, slot, tier } of allowedVisits(cat, ruleBook(cat))) {
    const at = slotIndex.get(slot)!;
    const who = cat.people.get(person)!;
    const locks = cat.locks.get(person);
    if (locks?.has(slot)) {
      locked.push({ person, slot, tier });
      seats[at]!--;
      net[host[at]!]!++;
      net[home[personIndex.get(person)!]!]!--;
    } else if (!locks && bars(who, slots[at]!) === null) {
      wishes[personIndex.get(person)!]!.push({ slot: at, tier });
    }
  }
  // The lot does not depend on the report, so each report is a strict order and nothing is won by another one.
  people.forEach((person, index) => {
    const drawn = new Map(
      wishes[index]!.map(({ slot }) => [slot, lot(settings.seed, 'seat', person.id, slots[slot]!.id)]),
    );
    wishes[index]!.sort((a, b) => a.tier - b.tier || drawn.get(b.slot)! - drawn.get(a.slot)!);
  });

  const staff: number[][] = organisations.map(() => []);
  const turn = people.map((person) => lot(settings.seed, 'priority', person.id));
  people.forEach((person, index) => {
    if (!cat.locks.has(person.id)) staff[home[index]!]!.push(index);
  });
  for (const list of staff) {
    list.sort((a, b) => people[b]!.priority - people[a]!.priority || turn[b]! - turn[a]!);
  }

  const tolerances = organisations.map(
    ({ tolerance = settings.tolerance }) => tolerance ?? Number.POSITIVE_INFINITY,
  );
  return {
    cat,
    locked,
    staff,
    home,
    wishes,
    slots,
    seats,
    host,
    net,
    least: Float64Array.from(tolerances, (tolerance, index) => Math.min(net[index]!, -tolerance)),
    most: Float64Array.from(tolerances, (tolerance, index) => Math.max(net[index]!, tolerance)),
    lots: Int32Array.from(organisations, ({ id }) => lot(settings.seed, 'organisation', id)),
    bars,
  };
}

/**
 * Hosts stay home on every day on which their place may receive somebody, whether or not anybody comes: a seat
 * that vanished because its host left would break a promise made to others, and with it strategy-proofness. Where
 * a locked visit takes a host away, the place receives nobody that day.
 */
function hostRule(cat: Catalogue, slots: PlacedSlot[]): Market['bars'] {
  const filled = new Set([...cat.locks.values()].flatMap((ids) => [...ids]));
  const away = new Map<string, Set<string>>();
  for (const [id, ids] of cat.locks) {
    for (const place of cat.people.get(id)!.hosts) {
      const days = away.get(place) ?? new Set<string>();
      away.set(place, days);
      for (const slot of ids) for (const day of cat.slots.get(slot)!.days) days.add(day);
    }
  }
  const hostAway = (slot: PlacedSlot) => {
    const days = away.get(slot.place.id);
    return days !== undefined && slot.days.some((day) => days.has(day));
  };
  const receiving = new Map<string, Set<string>>();
  for (const slot of slots) {
    const open = filled.has(slot.id) || (slot.capacity >= slot.place.minimum && !hostAway(slot));
    if (!open) continue;
    const days = receiving.get(slot.place.id) ?? new Set<string>();
    receiving.set(slot.place.id, days);
    for (const day of slot.days) days.add(day);
  }
  return (person, slot) => {
    if (hostAway(slot)) return 'host-away';
    const busy = person.hosts.some((place) => slot.days.some((day) => receiving.get(place)?.has(day)));
    return busy ? 'hosting' : null;
  };
}
