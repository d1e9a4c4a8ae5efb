import { meetings } from './meetings.ts';
import type { Network } from './network.ts';
import { pairKey } from './pair-key.ts';
import { push } from './push.ts';

/** Other bounds for one arc. */
export type Bound = { arc: number; lower: number; upper: number };

/** A side constraint that a flow breaks, as alternatives: every plan keeps the bounds of at least one of them. */
export type Disjunction = Bound[][];

/** Finds what a flow breaks of the side constraints of an instance; a flow that breaks nothing is a plan. */
export type SideConstraints = {
  broken(flow: Int32Array): Disjunction[];
  /** One of them, or `null`. */
  someBroken(flow: Int32Array): Disjunction | null;
};

/** The same, each constraint by a name that it has in changed instances as well. */
export type NamedConstraints = SideConstraints & {
  /** The name of the constraint that a flow breaks by a disjunction. */
  nameOf(disjunction: Disjunction, flow: Int32Array): string;
  /** What a flow breaks of the constraint of that name, if anything. */
  brokenOf(name: string, flow: Int32Array): Disjunction | null;
};

const closed = (arc: number): Bound => ({ arc, lower: 0, upper: 0 });
const taken = (arc: number): Bound => ({ arc, lower: 1, upper: 1 });

type Test = { name: string; broken(flow: Int32Array): Disjunction | null };

/**
 * Prepares what the network does not know: two visits of one person at two organisations on disjoint days, the
 * minimum of a slot, hosts who are at home, people who go together, people who must not meet.
 */
export function sideConstraints(network: Network): NamedConstraints {
  const tests = [
    ...together(network),
    ...apart(network),
    ...minima(network),
    ...clashes(network),
    ...hostDays(network),
  ];
  // Where the last one was broken others are likely to be near.
  let last = 0;
  let byName: Map<string, Test> | null = null;
  return {
    broken: (flow) => tests.map((test) => test.broken(flow)).filter((each) => each !== null),
    nameOf: (disjunction, flow) => tests.find((test) => test.broken(flow) === disjunction)!.name,
    brokenOf(name, flow) {
      byName ??= new Map(tests.map((test) => [test.name, test]));
      return byName.get(name)?.broken(flow) ?? null;
    },
    someBroken(flow) {
      for (let n = 0; n < tests.length; n++) {
        const index = (last + n) % tests.length;
        const disjunction = tests[index]!.broken(flow);
        if (disjunction === null) continue;
        last = index;
        return disjunction;
      }
      return null;
    },
  };
}

/** Two visits of one person that exclude each other. */
function clashes({ cat, options, people }: Network): Test[] {
  const byPerson = arcsBy(options, ({ person }) => (people.get(person)!.more >= 0 ? person : null));
  const exclude = (a: number, b: number) => {
    const [one, other] = [cat.slots.get(options[a]!.slot)!, cat.slots.get(options[b]!.slot)!];
    return (
      one.place.organisation === other.place.organisation || one.days.some((day) => other.days.includes(day))
    );
  };
  return [...byPerson].map(([id, arcs]): Test => {
    const inTwo = cat.people.get(id)!.visits === 2 && arcs.length <= SETTLED_AT_ONCE;
    // Made when first needed: most people never clash, and somebody may have thousands of visits to choose from.
    const choices = new Map<number, Disjunction>();
    const excludedBy = (a: number) => arcs.filter((b) => b !== a && exclude(a, b));
    const broken = (flow: Int32Array) => {
      const made = arcs.filter((arc) => flow[arc] === 1);
      const a = made.find((one, k) => made.slice(k + 1).some((other) => exclude(one, other)));
      if (a === undefined) return null;
      const key = inTwo ? -1 : a;
      const choice =
        choices.get(key) ??
        (inTwo
          ? oneOrTwo(arcs, excludedBy, people.get(id)!.more)
          : [[taken(a), ...excludedBy(a).map(closed)], [closed(a)]]);
      choices.set(key, choice);
      return choice;
    };
    return { name: `clash ${id}`, broken };
  });
}

/** Up to so many possible visits all ways to make two of them are told apart in one go. */
const SETTLED_AT_ONCE = 60;

/**
 * One visit, or two that can go together: an alternative for each visit that can be the first of two, in the order of
 * `arcs`. None of them leaves two that exclude each other, so a person is settled at once.
 */
function oneOrTwo(arcs: number[], excludedBy: (arc: number) => number[], more: number): Disjunction {
  const choice: Disjunction = [[closed(more)]];
  arcs.forEach((a, k) => {
    const out = excludedBy(a);
    if (arcs.slice(k + 1).every((b) => out.includes(b))) return;
    choice.push([taken(a), taken(more), ...arcs.slice(0, k).map(closed), ...out.map(closed)]);
  });
  return choice;
}

/** A slot that receives somebody, but fewer than its minimum: nobody, or enough. */
function minima({ cat, slots, upper }: Network): Test[] {
  return [...slots].flatMap(([id, { exit }]): Test[] => {
    const { minimum } = cat.slots.get(id)!.place;
    if (minimum === 1) return [];
    const enough = { arc: exit, lower: minimum, upper: upper[exit]! };
    const choice = minimum > upper[exit]! ? [[closed(exit)]] : [[closed(exit)], [enough]];
    const broken = (flow: Int32Array) => (flow[exit]! > 0 && flow[exit]! < minimum ? choice : null);
    return [{ name: `minimum ${id}`, broken }];
  });
}

/** A host away on a day on which the place receives somebody: at home that day, or no guests that day. */
function hostDays({ cat, options, slots }: Network): Test[] {
  const byPerson = arcsBy(options, ({ person }) =>
    cat.people.get(person)!.hosts.length > 0 ? person : null,
  );
  return [...byPerson].flatMap(([id, arcs]) =>
    [...new Set(cat.people.get(id)!.hosts)].flatMap((place) => {
      const exits = new Map<string, number[]>();
      for (const slot of cat.places.get(place)!.slots) {
        const exit = slots.get(slot.id)?.exit;
        for (const day of exit === undefined ? [] : new Set(slot.days)) {
          push(exits, day, exit!);
        }
      }
      return [...exits].flatMap(([day, open]): Test[] => {
        const away = arcs.filter((arc) => cat.slots.get(options[arc]!.slot)!.days.includes(day));
        if (away.length === 0) return [];
        const choice = [away.map(closed), ...away.map((arc) => [taken(arc), ...open.map(closed)])];
        const some = (flow: Int32Array, list: number[]) => list.some((arc) => flow[arc]! > 0);
        const broken = (flow: Int32Array) => (some(flow, away) && some(flow, open) ? choice : null);
        return [{ name: `host ${pairKey(id, place)} ${day}`, broken }];
      });
    }),
  );
}

/** A slot that some of a group go to and others do not: all of them, or none. */
function together({ cat, options }: Network): Test[] {
  const byPerson = arcsBy(options, ({ person }) => (cat.partners.has(person) ? person : null));
  const arcs = new Map(
    [...byPerson].flatMap(([id, own]) => own.map((arc) => [pairKey(id, options[arc]!.slot), arc])),
  );
  const groups = new Map<string, string[]>();
  for (const [person, partners] of cat.partners) {
    const group = [person, ...partners].sort();
    groups.set(JSON.stringify(group), group);
  }
  return [...groups.values()].flatMap((group) => {
    const slots = new Set(
      group.flatMap((person) => (byPerson.get(person) ?? []).map((arc) => options[arc]!.slot)),
    );
    return [...slots].map((slot): Test => {
      const own = group.flatMap((person) => arcs.get(pairKey(person, slot)) ?? []);
      const choice = own.length < group.length ? [own.map(closed)] : [own.map(taken), own.map(closed)];
      const broken = (flow: Int32Array) => {
        const going = own.filter((arc) => flow[arc] === 1).length;
        return going > 0 && going < group.length ? choice : null;
      };
      return { name: `together ${pairKey(group[0]!, slot)}`, broken };
    });
  });
}

/** Somebody at one slot with people who must not be met: this one goes and none of them, or this one does not. */
function apart({ cat, options }: Network): Test[] {
  return meetings(cat, options).map(({ one, others }): Test => {
    const choice = [[taken(one), ...others.map(closed)], [closed(one)]];
    const { person, slot } = options[one]!;
    return {
      name: `apart ${pairKey(person, slot)}`,
      broken: (flow) => (flow[one] === 1 && others.some((arc) => flow[arc] === 1) ? choice : null),
    };
  });
}

function arcsBy(options: Network['options'], key: (option: Network['options'][number]) => string | null) {
  const arcs = new Map<string, number[]>();
  options.forEach((option, arc) => {
    const id = key(option);
    if (id !== null) push(arcs, id, arc);
  });
  return arcs;
}
