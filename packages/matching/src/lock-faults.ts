import type { Catalogue, PlacedSlot } from './catalogue.ts';
import type { FaultList } from './parse-faults.ts';
import { push } from './push.ts';
import { rowName } from './row-name.ts';
import { type RuleBook, ruleBook } from './rules.ts';
import type { Person } from './schema.ts';

type Locked = { index: number; person: string; slot: PlacedSlot; row: string };

/** So many names are listed in one message. */
const NAMES = 10;

/**
 * Locks that cannot all be honoured. Without locks the empty plan is always possible, so every contradiction
 * involves one. A lock may lie outside the choices and the free days: somebody decided it knowing better.
 */
export function lockFaults(cat: Catalogue, faults: FaultList): void {
  const { instance } = cat;
  if (instance.locks.length === 0) return;
  const locks = instance.locks.map(
    (lock, index): Locked => ({
      index,
      person: lock.person,
      slot: cat.slots.get(lock.slot)!,
      row: rowName(instance, ['locks', index]),
    }),
  );
  ownFaults(cat, locks, faults);
  personFaults(cat, locks, faults);
  slotFaults(cat, locks, faults);
  hostDayFaults(cat, locks, faults);
}

function add(faults: FaultList, lock: Locked, code: string, message: string): void {
  faults.add(['locks', lock.index], code, message);
}

/** What is wrong with a lock whatever the other locks are. */
function ownFaults(cat: Catalogue, locks: Locked[], faults: FaultList): void {
  const pairs = new Set(locks.map(({ person, slot }) => JSON.stringify([person, slot.id])));
  // Of the rules only those about a person and the days matter here; locks and groups are looked at below.
  const book = ruleBook({ ...cat, locks: new Map(), partners: new Map() });
  for (const lock of locks) {
    if (faults.enough) return;
    const { place } = lock.slot;
    const home = cat.people.get(lock.person)!.organisation;
    if (place.organisation === home) {
      const message = `place "${place.id}" is of this person's own organisation "${home}"`;
      add(faults, lock, 'lock-own-organisation', message);
    }
    const excluded = cat.excluded.get(lock.person);
    for (const what of [`place ${place.id}`, `organisation ${place.organisation}`]) {
      if (excluded?.has(what)) add(faults, lock, 'lock-excluded', `this person is excluded from ${what}`);
    }
    // Everybody in the group of a locked person goes to the same slot, so must be able to.
    for (const partner of cat.partners.get(lock.person) ?? []) {
      if (pairs.has(JSON.stringify([partner, lock.slot.id]))) continue;
      const rule = partnerRule(cat, book, partner, lock.slot);
      if (rule) add(faults, lock, 'lock-together', `"${partner}" has to come along but cannot: ${rule}`);
    }
  }
}

function partnerRule(cat: Catalogue, book: RuleBook, partner: string, slot: PlacedSlot): string | null {
  if (!cat.tiers.get(partner)!.has(slot.place.id)) return 'not-chosen';
  return book.atSlot(cat.people.get(partner)!, slot);
}

/** Locks of one person, or of the group, that exclude each other. */
function personFaults(cat: Catalogue, locks: Locked[], faults: FaultList): void {
  const byPerson = Map.groupBy(locks, (lock) => lock.person);
  for (const [id, slots] of cat.locks) {
    if (faults.enough) return;
    const { visits } = cat.people.get(id)!;
    const group = [id, ...(cat.partners.get(id) ?? [])];
    const own = group.flatMap((member) => byPerson.get(member) ?? []).sort((a, b) => a.index - b.index);
    if (slots.size > visits) {
      const rows = enumerated(own.map((lock) => lock.row));
      const message = `"${id}" makes at most ${visits} visit(s), locked are: ${rows}`;
      add(faults, own.at(-1)!, 'locks-over-visits', message);
    }
    const hosts = new Map<string, Locked>();
    const busy = new Map<string, Locked>();
    for (const lock of firstPerSlot(own)) {
      const host = lock.slot.place.organisation;
      const same = hosts.get(host);
      if (same) {
        add(faults, lock, 'locks-same-organisation', `"${id}" visits the same organisation in ${same.row}`);
      }
      const day = lock.slot.days.find((each) => busy.has(each));
      if (day) {
        add(faults, lock, 'locks-same-day', `"${id}" is elsewhere on ${day} in ${busy.get(day)!.row}`);
      }
      hosts.set(host, lock);
      for (const each of lock.slot.days) busy.set(each, lock);
    }
  }
}

/** Locks into one slot that its capacity or its place's minimum cannot bear. */
function slotFaults(cat: Catalogue, locks: Locked[], faults: FaultList): void {
  const visitors = new Map<string, string[]>();
  for (const [person, slots] of cat.locks) {
    for (const slot of slots) {
      push(visitors, slot, person);
    }
  }
  const last = new Map(locks.map((lock) => [lock.slot.id, lock]));
  let book: RuleBook | undefined;
  let wanting: Map<string, Person[]> | undefined;
  for (const [id, locked] of visitors) {
    if (faults.enough) return;
    const lock = last.get(id)!;
    const { capacity, place } = lock.slot;
    if (locked.length > capacity) {
      const names = enumerated(locked.map((person) => `"${person}"`));
      add(
        faults,
        lock,
        'locks-over-capacity',
        `slot "${id}" holds ${capacity}, locked into it are ${locked.length}: ${names}`,
      );
    }
    if (locked.length >= place.minimum) continue;
    book ??= ruleBook(cat);
    wanting ??= wantingBy(cat);
    const others = new Set(locked);
    const possible = (wanting.get(place.id) ?? []).filter(
      (person) => !others.has(person.id) && book!.atSlot(person, lock.slot) === null,
    );
    const most = Math.min(capacity, locked.length + possible.length);
    if (most >= place.minimum) continue;
    const message = `slot "${id}" can receive at most ${most}, its minimum is ${place.minimum}`;
    add(faults, lock, 'lock-below-minimum', message);
  }
}

/** Per place the people who chose it. */
function wantingBy(cat: Catalogue): Map<string, Person[]> {
  const wanting = new Map<string, Person[]>();
  for (const person of cat.instance.people) {
    for (const place of cat.tiers.get(person.id)!.keys()) {
      push(wanting, place, person);
    }
  }
  return wanting;
}

/** A locked host and a lock into the hosted place on the same day. */
function hostDayFaults(cat: Catalogue, locks: Locked[], faults: FaultList): void {
  const byPlaceDay = new Map<string, Locked[]>();
  const key = (place: string, day: string) => JSON.stringify([place, day]);
  for (const lock of locks) {
    for (const day of new Set(lock.slot.days)) push(byPlaceDay, key(lock.slot.place.id, day), lock);
  }
  for (const [id, slots] of cat.locks) {
    for (const hosted of new Set(cat.people.get(id)!.hosts)) {
      if (faults.enough) return;
      const met = [...slots].flatMap((away) => {
        // Two visits that share several days clash once, on the first.
        const first = new Map<Locked, string>();
        for (const day of cat.slots.get(away)!.days) {
          for (const lock of byPlaceDay.get(key(hosted, day)) ?? []) {
            if (!first.has(lock)) first.set(lock, day);
          }
        }
        return [...first].map(([lock, day]) => ({ lock, day, away }));
      });
      for (const { lock, day, away } of met.sort((a, b) => a.lock.index - b.lock.index)) {
        const message = `"${id}" hosts place "${hosted}" on ${day} but is locked into "${away}" that day`;
        add(faults, lock, 'lock-host-day', message);
      }
    }
  }
}

/** Several members of a group may be locked into one slot, which is no contradiction. */
function firstPerSlot(locks: Locked[]): Locked[] {
  const first = new Map<string, Locked>();
  for (const lock of locks) if (!first.has(lock.slot.id)) first.set(lock.slot.id, lock);
  return [...first.values()];
}

function enumerated(names: string[]): string {
  const more = names.length - NAMES;
  return more > 0 ? `${names.slice(0, NAMES).join(', ')} and ${more} more` : names.join(', ');
}
