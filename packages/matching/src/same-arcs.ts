import type { Network } from './network.ts';

/** Per node of the new network the same node of the old one, or −1. */
export function sameNodes(old: Network, fresh: Network): Int32Array {
  const same = new Int32Array(fresh.nodes).fill(-1);
  same[0] = 0;
  for (const kind of ['organisations', 'people', 'slots'] as const) {
    for (const [id, { node }] of fresh[kind]) same[node] = old[kind].get(id)?.node ?? -1;
  }
  return same;
}

/** The same for arcs. */
export function sameArcs(old: Network, fresh: Network): Int32Array {
  const same = new Int32Array(fresh.from.length).fill(-1);
  const visits = new Map<string, Map<string, number>>();
  old.options.forEach(({ person, slot }, arc) => {
    const own = visits.get(person);
    if (own) own.set(slot, arc);
    else visits.set(person, new Map([[slot, arc]]));
  });
  fresh.options.forEach(({ person, slot }, arc) => {
    same[arc] = visits.get(person)?.get(slot) ?? -1;
  });
  for (const [id, { entry, more }] of fresh.people) {
    const known = old.people.get(id);
    if (!known) continue;
    same[entry] = known.entry;
    if (more >= 0) same[more] = known.more;
  }
  for (const [id, { exit }] of fresh.slots) same[exit] = old.slots.get(id)?.exit ?? -1;
  for (const [id, { within, over, under }] of fresh.organisations) {
    const known = old.organisations.get(id);
    if (!known) continue;
    same[within] = known.within;
    if (over >= 0) same[over] = known.over;
    if (under >= 0) same[under] = known.under;
  }
  return same;
}
