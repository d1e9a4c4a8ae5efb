/**
 * Invents a large round: `node bench/make-round.ts ORGANISATIONS PEOPLE [DAYS=10] [SEED=1] [PREFIX=round]` writes
 * PREFIX.json, an instance, and PREFIX.min, its people as a bare flow problem for comparing solvers.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseInstance } from '../src/parse.ts';
import type { Instance, InstanceInput } from '../src/schema.ts';
import { Random } from '../src/testing-random.ts';
import { type Network, writeDimacs } from './dimacs.ts';

export type RoundSize = { organisations: number; people: number; days: number; seed: number };

const CHOICES = 5;

/**
 * A round as they tend to be: some organisations much larger and some much more wanted than others, seats for most
 * people but not where everybody wants to go, and people who are free on a few days only.
 */
export function makeRound({ organisations, people, days, seed }: RoundSize): InstanceInput {
  const random = new Random(seed);
  const share = () => random.below(1_000_000) / 1_000_000;
  const dates = Array.from({ length: days }, (_, day) =>
    new Date(Date.UTC(2027, 2, 1 + day)).toISOString().slice(0, 10),
  );
  const some = (count: number) => {
    const left = [...dates];
    while (left.length > Math.max(1, count)) left.splice(random.below(left.length), 1);
    return left;
  };
  const ids = Array.from({ length: organisations }, (_, index) => `o${index}`);
  // Sizes within a factor of thirty; interest falls off like Zipf's law, in an order that has nothing to do with size.
  const bySize = weighted(ids, () => 30 ** share());
  const rank = new Map(shuffled(ids, random).map((id, index) => [id, index + 1]));
  const byInterest = weighted(ids, (id) => 1 / rank.get(id)! ** 0.8);

  const members = new Map<string, number>();
  const rows = Array.from({ length: people }, (_, index) => {
    const organisation = bySize(share());
    members.set(organisation, (members.get(organisation) ?? 0) + 1);
    const wanted = new Set<string>();
    while (wanted.size < Math.min(CHOICES, organisations - 1)) {
      const host = byInterest(share());
      if (host !== organisation) wanted.add(host);
    }
    return {
      id: `p${index}`,
      organisation,
      choices: [...wanted].map((host) => [`s${host}`]),
      days: some(3 + random.below(4)),
      priority: random.below(10) < 3 ? 1 : 0,
    };
  });
  const places = ids.map((id) => {
    const open = some(Math.round(days * (0.3 + 0.5 * share())));
    const seats = (members.get(id) ?? 0) * (0.9 + share());
    const capacity = Math.max(1, Math.ceil(seats / open.length));
    return {
      id: `s${id}`,
      organisation: id,
      slots: open.map((day) => ({ id: `s${id}/${day}`, days: [day], capacity })),
    };
  });
  return {
    organisations: ids.map((id) => ({ id })),
    places,
    people: rows,
    settings: { tolerance: 3, seed: 'bench' },
  };
}

/**
 * The same round with side constraints as in the example: a quarter of the people receive visitors at the place of
 * their organisation, one in twelve wants two visits, and one place in twenty-five wants at least two visitors a day.
 */
export function withSideConstraints(round: InstanceInput, seed: number): InstanceInput {
  const random = new Random(seed);
  const oneIn = (count: number) => random.below(count) === 0;
  return {
    ...round,
    people: round.people.map((person) => ({
      ...person,
      hosts: oneIn(4) ? [`s${person.organisation}`] : [],
      visits: oneIn(12) ? 2 : 1,
    })),
    places: round.places.map((place) => ({ ...place, minimum: oneIn(25) ? 2 : 1 })),
  };
}

/** Makes a function from a share in [0, 1) to an entry, each as likely as its weight. */
function weighted<Entry>(entries: readonly Entry[], weight: (entry: Entry) => number) {
  let total = 0;
  const sums = entries.map((entry) => {
    total += weight(entry);
    return total;
  });
  return (share: number): Entry => {
    let [low, high] = [0, entries.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= share * total) low = middle + 1;
      else high = middle;
    }
    return entries[low]!;
  };
}

function shuffled<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  const left = [...entries];
  return entries.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** What a visit at each choice costs more than one at the first; not being placed costs 1,000. */
const PENALTY = [0, 20, 60, 120, 200];

/**
 * The round as a circulation home → person → slot → host → home with one steep weight per choice and an exact
 * balance: not what `match` solves, but of the same shape, and any solver can be asked for it.
 */
export function networkOf(instance: Instance): Network {
  const arcs: [number, number, number, number][] = [];
  let nodes = 0;
  const sending = new Map(instance.organisations.map(({ id }) => [id, nodes++]));
  const receiving = new Map(instance.organisations.map(({ id }) => [id, nodes++]));
  const slots = new Map<string, { node: number; days: string[] }[]>();
  for (const place of instance.places) {
    const own = place.slots.map((slot) => ({ node: nodes++, days: slot.days }));
    slots.set(place.id, own);
    own.forEach(({ node }, index) => {
      arcs.push([node, receiving.get(place.organisation)!, place.slots[index]!.capacity, 0]);
    });
  }
  for (const person of instance.people) {
    const node = nodes++;
    arcs.push([sending.get(person.organisation)!, node, person.visits, 0]);
    person.choices.forEach((tier, choice) => {
      for (const slot of tier.flatMap((place) => slots.get(place)!)) {
        if (!slot.days.every((day) => person.days.includes(day))) continue;
        arcs.push([node, slot.node, 1, (PENALTY[choice] ?? 300) - 1_000]);
      }
    });
  }
  for (const { id } of instance.organisations) {
    arcs.push([receiving.get(id)!, sending.get(id)!, instance.people.length, 0]);
  }
  const column = (index: number) => Int32Array.from(arcs, (arc) => arc[index]!);
  return {
    nodes,
    ...{ from: column(0), to: column(1), upper: column(2), cost: column(3) },
    lower: new Int32Array(arcs.length),
    supply: new Int32Array(nodes),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [organisations = 500, people = 50_000, days = 10, seed = 1] = process.argv.slice(2, 6).map(Number);
  const prefix = process.argv[6] ?? 'round';
  const round = makeRound({ organisations, people, days, seed });
  writeFileSync(`${prefix}.json`, JSON.stringify(round));
  writeFileSync(`${prefix}.min`, writeDimacs(networkOf(parseInstance(round))));
}
