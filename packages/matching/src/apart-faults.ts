import type { Catalogue } from './catalogue.ts';
import { pairKey } from './pair-key.ts';
import type { FaultList } from './parse-faults.ts';
import { rowName } from './row-name.ts';
import type { Instance } from './schema.ts';

/** Locks that bring people together who must not meet: into one slot, or to a place where the other receives. */
export function apartFaults(cat: Catalogue, faults: FaultList): void {
  const { apart, locks } = cat.instance;
  if (apart.length === 0 || locks.length === 0) return;
  let rows: ((one: string, other: string) => string) | undefined;
  const rowOf = (one: string, other: string) => {
    rows ??= rowNames(cat.instance);
    return rows(one, other);
  };

  locks.forEach(({ person, slot }, index) => {
    if (faults.enough) return;
    const { place } = cat.slots.get(slot)!;
    const hosts = cat.hosts.get(place.id) ?? [];
    for (const host of hosts.filter((id) => cat.apart.get(person)?.has(id))) {
      const message = `"${host}" hosts place "${place.id}", and is kept apart in ${rowOf(person, host)}`;
      faults.add(['locks', index], 'lock-apart', message);
    }
  });

  for (const [slot, visitors] of visitorsBySlot(cat)) {
    if (faults.enough) return;
    for (const one of visitors.keys()) {
      for (const other of smaller(cat.apart.get(one), visitors)) {
        const index = visitors.get(other);
        // Each pair once, at its later lock.
        if (index === undefined || !cat.apart.get(one)!.has(other) || !isLater(visitors, other, one))
          continue;
        const message = `"${one}" is locked into "${slot}" as well, and is kept apart in ${rowOf(one, other)}`;
        faults.add(['locks', index], 'locks-apart', message);
      }
    }
  }
}

/** Per slot the locked people, also those whom a group takes along, with the lock that brings them. */
function visitorsBySlot({ instance, partners }: Catalogue): Map<string, Map<string, number>> {
  const bySlot = new Map<string, Map<string, number>>();
  instance.locks.forEach(({ person, slot }, index) => {
    const visitors = bySlot.get(slot) ?? new Map<string, number>();
    bySlot.set(slot, visitors);
    visitors.set(person, index);
  });
  // After the locks themselves, so that somebody with a lock is named by that.
  instance.locks.forEach(({ person, slot }, index) => {
    const visitors = bySlot.get(slot)!;
    for (const partner of partners.get(person) ?? []) {
      if (!visitors.has(partner)) visitors.set(partner, index);
    }
  });
  return bySlot;
}

function smaller(apart: ReadonlySet<string> | undefined, visitors: ReadonlyMap<string, number>) {
  if (!apart) return [];
  return apart.size < visitors.size ? apart.keys() : visitors.keys();
}

function isLater(visitors: ReadonlyMap<string, number>, one: string, other: string): boolean {
  const difference = visitors.get(one)! - visitors.get(other)!;
  return difference > 0 || (difference === 0 && one > other);
}

/** The name of the first row that keeps two people apart. */
function rowNames(instance: Instance): (one: string, other: string) => string {
  const rows = new Map<string, number>();
  instance.apart.forEach((row, index) => {
    for (const one of row) {
      for (const other of row) {
        const key = pairKey(one, other);
        if (one !== other && !rows.has(key)) rows.set(key, index);
      }
    }
  });
  return (one, other) => rowName(instance, ['apart', rows.get(pairKey(one, other))!]);
}
