import type { Catalogue, PlacedSlot } from './catalogue.ts';
import type { Fault } from './errors.ts';
import { rowName } from './row-name.ts';
import { ruleBook } from './rules.ts';

type Locked = { index: number; person: string; slot: PlacedSlot; row: string };

/**
 * Locks that cannot all be honoured. Without locks the empty plan is always possible, so every contradiction
 * involves one. A lock may lie outside the choices and the free days: somebody decided it knowing better.
 */
export function lockFaults(cat: Catalogue): Fault[] {
  const faults: Fault[] = [];
  const { instance } = cat;
  const add = (index: number, code: string, message: string) => {
    const path = ['locks', index];
    faults.push({ row: rowName(instance, path), path, code, message });
  };
  const locks: Locked[] = instance.locks.map((lock, index) => ({
    index,
    person: lock.person,
    slot: cat.slots.get(lock.slot)!,
    row: rowName(instance, ['locks', index]),
  }));
  for (const { index, person, slot } of locks) {
    const { place } = slot;
    const home = cat.people.get(person)!.organisation;
    if (place.organisation === home) {
      add(
        index,
        'lock-own-organisation',
        `place "${place.id}" is of this person's own organisation "${home}"`,
      );
    }
    const excluded = cat.excluded.get(person);
    for (const what of [`place ${place.id}`, `organisation ${place.organisation}`]) {
      if (excluded?.has(what)) add(index, 'lock-excluded', `this person is excluded from ${what}`);
    }
    for (const partner of cat.partners.get(person) ?? []) partnerFault(index, partner, slot);
  }
  perPerson();
  perSlot();
  hostDays();
  return faults;

  /** Everybody in the group of a locked person goes to the same slot, so must be able to. */
  function partnerFault(index: number, partner: string, slot: PlacedSlot): void {
    if (locks.some((lock) => lock.person === partner && lock.slot.id === slot.id)) return;
    const person = cat.people.get(partner)!;
    const chosen = cat.tiers.get(partner)!.has(slot.place.id);
    const unlocked = { ...cat, locks: new Map(), partners: new Map() };
    const rule = chosen ? ruleBook(unlocked).atSlot(person, slot) : 'not-chosen';
    if (rule) add(index, 'lock-together', `"${partner}" has to come along but cannot: ${rule}`);
  }

  function perPerson(): void {
    for (const [id, slots] of cat.locks) {
      const person = cat.people.get(id)!;
      const group = [id, ...(cat.partners.get(id) ?? [])];
      const own = locks.filter((lock) => group.includes(lock.person));
      const last = own.at(-1)!;
      if (slots.size > person.visits) {
        const rows = own.map((lock) => lock.row).join(', ');
        add(
          last.index,
          'locks-over-visits',
          `"${id}" makes at most ${person.visits} visit(s), locked are: ${rows}`,
        );
      }
      own.forEach((lock, at) => {
        for (const other of own.slice(0, at)) {
          if (other.slot.id === lock.slot.id) continue;
          if (other.slot.place.organisation === lock.slot.place.organisation) {
            add(
              lock.index,
              'locks-same-organisation',
              `"${id}" visits the same organisation in ${other.row}`,
            );
          }
          const day = lock.slot.days.find((each) => other.slot.days.includes(each));
          if (day) add(lock.index, 'locks-same-day', `"${id}" is elsewhere on ${day} in ${other.row}`);
        }
      });
    }
  }

  function perSlot(): void {
    const visitors = new Map<string, string[]>();
    for (const [person, slots] of cat.locks) {
      for (const slot of slots) visitors.set(slot, [...(visitors.get(slot) ?? []), person]);
    }
    for (const [id, locked] of visitors) {
      const slot = cat.slots.get(id)!;
      const { index } = locks.findLast((lock) => lock.slot.id === id)!;
      const quoted = locked.map((person) => `"${person}"`).join(', ');
      if (locked.length > slot.capacity) {
        add(
          index,
          'locks-over-capacity',
          `slot "${id}" holds ${slot.capacity}, locked into it are: ${quoted}`,
        );
      }
      const { minimum } = slot.place;
      if (locked.length >= minimum) continue;
      const book = ruleBook(cat);
      const possible = instance.people.filter(
        (person) =>
          locked.includes(person.id) ||
          (cat.tiers.get(person.id)!.has(slot.place.id) && book.atSlot(person, slot) === null),
      );
      const most = Math.min(slot.capacity, possible.length);
      if (most < minimum) {
        add(
          index,
          'lock-below-minimum',
          `slot "${id}" can receive at most ${most}, its minimum is ${minimum}`,
        );
      }
    }
  }

  /** A locked host and a lock into the hosted place on the same day. */
  function hostDays(): void {
    for (const [id, slots] of cat.locks) {
      const hosted = new Set(cat.people.get(id)!.hosts);
      for (const lock of locks.filter((each) => hosted.has(each.slot.place.id))) {
        for (const away of slots) {
          const day = cat.slots.get(away)!.days.find((each) => lock.slot.days.includes(each));
          if (!day) continue;
          const message = `"${id}" hosts place "${lock.slot.place.id}" on ${day} but is locked into "${away}" that day`;
          add(lock.index, 'lock-host-day', message);
        }
      }
    }
  }
}
