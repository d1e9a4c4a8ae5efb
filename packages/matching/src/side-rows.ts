import { meetings } from './meetings.ts';
import type { Network } from './network.ts';
import { pairKey } from './pair-key.ts';
import { push } from './push.ts';

/**
 * A linear inequality over arcs that every plan keeps: Σ values · flow ≤ `most`, or = `most` where it is `exact`. Its `key` names it in
 * changed instances as well.
 */
export type SideRow = { key: string; arcs: number[]; values: number[]; most: number; exact: boolean };

/** A network with the side constraints as rows. */
export type LinkedNetwork = Pick<Network, 'nodes' | 'from' | 'to' | 'lower' | 'upper'> & {
  rows: SideRow[];
  /** Per slot that a minimum or a host asks it of, the loop that is 1 when it receives somebody. */
  receives: Map<string, number>;
};

/**
 * The side constraints as rows over the arcs of a network, with a loop at the hub for each slot of which has to be known
 * whether it receives somebody: a loop takes part in no path, so its flow is a choice by itself.
 */
export function linked(network: Network): LinkedNetwork {
  const { cat, options } = network;
  const rows: SideRow[] = [];
  const byPerson = new Map<string, number[]>();
  const bySlot = new Map<string, number[]>();
  options.forEach(({ person, slot }, arc) => {
    push(byPerson, person, arc);
    push(bySlot, slot, arc);
  });
  const atMostOne = (key: string, arcs: number[]) =>
    rows.push({ key, arcs, values: arcs.map(() => 1), most: 1, exact: false });
  const ofArcs = { cat, options, byPerson, bySlot, rows, atMostOne };
  clashes(ofArcs);
  const closed = together(ofArcs);
  for (const { one, others } of meetings(cat, options)) {
    const { person, slot } = options[one]!;
    for (const other of others)
      atMostOne(`apart ${pairKey(person, options[other]!.person)} ${slot}`, [one, other]);
  }
  const count = network.from.length;
  const receives = new Map<string, number>();
  const away = hostsAway(ofArcs);
  for (const [id, arcs] of bySlot) {
    const slot = cat.slots.get(id)!;
    const hosts = (away.get(slot.place.id) ?? []).flatMap(({ host, days }) =>
      slot.days.flatMap((day) => (days.has(day) ? [{ host, day, visits: days.get(day)! }] : [])),
    );
    const { minimum } = slot.place;
    if (minimum === 1 && hosts.length === 0) continue;
    const loop = count + receives.size;
    receives.set(id, loop);
    for (const arc of arcs) {
      const key = `visitor ${pairKey(options[arc]!.person, id)}`;
      rows.push({ key, arcs: [arc, loop], values: [1, -1], most: 0, exact: false });
    }
    const all = [...arcs, loop];
    const each = (sign: number, own: number) => [...arcs.map(() => sign), own];
    rows.push({
      key: `capacity ${id}`,
      arcs: all,
      values: each(1, -network.upper[network.slots.get(id)!.exit]!),
      most: 0,
      exact: false,
    });
    if (minimum > 1)
      rows.push({ key: `minimum ${id}`, arcs: all, values: each(-1, minimum), most: 0, exact: false });
    for (const { host, day, visits } of hosts)
      atMostOne(`host ${pairKey(host, id)} ${day}`, [...visits, loop]);
  }
  const longer = (list: Int32Array, value: number) => {
    const own = new Int32Array(count + receives.size).fill(value);
    own.set(list);
    return own;
  };
  const upper = longer(network.upper, 1);
  for (const arc of closed) upper[arc] = 0;
  return {
    nodes: network.nodes,
    from: longer(network.from, 0),
    to: longer(network.to, 0),
    lower: longer(network.lower, 0),
    upper,
    rows,
    receives,
  };
}

type OfArcs = Pick<Network, 'cat' | 'options'> & {
  byPerson: Map<string, number[]>;
  bySlot: Map<string, number[]>;
  rows: SideRow[];
  atMostOne(key: string, arcs: number[]): void;
};

/** Two visits of one person are at two organisations, on disjoint days. */
function clashes({ cat, options, byPerson, atMostOne }: OfArcs): void {
  for (const [person, arcs] of byPerson) {
    if (cat.people.get(person)!.visits === 1) continue;
    const groups = new Map<string, number[]>();
    for (const arc of arcs) {
      const { place, days } = cat.slots.get(options[arc]!.slot)!;
      push(groups, `organisation ${place.organisation}`, arc);
      for (const day of days) push(groups, `day ${day}`, arc);
    }
    for (const [what, own] of groups) if (own.length > 1) atMostOne(`clash ${person} ${what}`, own);
  }
}

/** People of a group go to the same slots. Returns the visits that one of them cannot make, so that none does. */
function together({ cat, options, bySlot, rows }: OfArcs): number[] {
  const closed: number[] = [];
  for (const [slot, arcs] of bySlot) {
    const own = new Map(arcs.map((arc) => [options[arc]!.person, arc]));
    for (const [person, arc] of own) {
      const partners = cat.partners.get(person);
      if (partners === undefined) continue;
      const other = own.get(partners[0]!);
      if (other === undefined || partners.some((partner) => !own.has(partner))) closed.push(arc);
      else
        rows.push({
          key: `together ${pairKey(person, slot)}`,
          arcs: [arc, other],
          values: [1, -1],
          most: 0,
          exact: true,
        });
    }
  }
  return closed;
}

/** Per hosted place its hosts, each with the visits per day that would take the host away. */
function hostsAway({ cat, options, byPerson }: OfArcs) {
  const away = new Map<string, { host: string; days: Map<string, number[]> }[]>();
  for (const [host, arcs] of byPerson) {
    const { hosts } = cat.people.get(host)!;
    if (hosts.length === 0) continue;
    const days = new Map<string, number[]>();
    for (const arc of arcs) for (const day of cat.slots.get(options[arc]!.slot)!.days) push(days, day, arc);
    for (const place of new Set(hosts)) push(away, place, { host, days });
  }
  return away;
}
