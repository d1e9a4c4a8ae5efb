import fc from 'fast-check';
import type { Instance } from './schema.ts';
import { instances } from './testing-instances.ts';
import { Random } from './testing-random.ts';

type Container = unknown[] | Record<string, unknown>;
type Mutation = (whole: Record<string, unknown>, random: Random) => void;

/** A part of a round that stands by itself: its first people, the places they chose, and all organisations. */
export function cutDown(instance: Instance, people: number): Instance {
  const kept = instance.people.slice(0, people);
  const ids = new Set(kept.map((person) => person.id));
  const wanted = new Set(kept.flatMap((person) => [...person.choices.flat(), ...person.hosts]));
  const places = instance.places.filter((place) => wanted.has(place.id));
  const slots = new Set(places.flatMap((place) => place.slots.map((slot) => slot.id)));
  const within = (row: { person: string; slot: string }) => ids.has(row.person) && slots.has(row.slot);
  return {
    ...instance,
    places,
    people: kept,
    exclusions: instance.exclusions.filter((row) => !('place' in row) || wanted.has(row.place)),
    locks: instance.locks.filter(within),
    together: instance.together.filter((members) => members.every((member) => ids.has(member))),
    apart: instance.apart.filter((row) => row.every((id) => ids.has(id))),
    previous: instance.previous.filter(within),
  };
}

/** Random valid instances, the same each time; locks may contradict each other. */
export function randomInstances(count: number): Instance[] {
  return fc.sample(instances(), { numRuns: count, seed: 2027 });
}

/**
 * A copy of the instance with one to three things changed that may make it malformed or contradictory, drawn by
 * the seed. Some changes are harmless. The size stays within a small factor of that of the instance.
 */
export function malformed(instance: Instance, seed: number): unknown {
  const random = new Random(seed);
  const whole = structuredClone(instance) as unknown as Record<string, unknown>;
  const changes = 1 + random.below(3);
  for (let change = 0; change < changes; change++) random.pick(MUTATIONS)(whole, random);
  // Now and then the instance as a whole is something else.
  return random.below(200) === 0 ? random.pick(ODDITIES)() : whole;
}

/** What may stand where something else belongs: the JSON that people write by mistake, and what is not JSON. */
const ODDITIES: (() => unknown)[] = [
  ...[null, true, '', ' ', 'x', '1', '2027-02-30', '2027-3-1', '__proto__', 'constructor', 'toString'],
  ...['\ud800', 'a\u0000b', 'x'.repeat(301), undefined, 1n, Symbol('odd'), new Date(0), () => 1, /x/],
  ...[0, -0, 1, -1, 0.5, 2, 3, 100, 101, 1e6, 1e6 + 1, -1e6, 2 ** 53, 1e308, NaN, Infinity, -Infinity],
].map((value) => () => value);
ODDITIES.push(
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => new Array(3),
  () => new Array(2 ** 32 - 1),
  () => new Map([['id', 'x']]),
  () => Object.create({ id: 'inherited' }),
  () => JSON.parse('{"__proto__":{"id":"x"}}'),
  () => nested(1_000),
  () => {
    const cycle: Record<string, unknown> = { id: 'cycle' };
    cycle.self = cycle;
    return cycle;
  },
  () => ({
    get id() {
      throw new Error('a getter that throws');
    },
  }),
);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

/** A random place in the instance: a container with a key in it. Few levels are as likely as many. */
function spot(whole: Container, random: Random): [Container, string | number] {
  let at: Container = whole;
  for (;;) {
    const keys = keysOf(at);
    if (keys.length === 0) return [at, Array.isArray(at) ? 0 : 'id'];
    const key = random.pick(keys);
    const below = valueAt(at, key);
    if (!isContainer(below) || random.below(4) === 0) return [at, key];
    at = below;
  }
}

function keysOf(container: Container): (string | number)[] {
  // An array of four billion holes has no keys, which is what counts here.
  return Array.isArray(container) ? Object.keys(container).map(Number) : Object.keys(container);
}

function isContainer(value: unknown): value is Container {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** What is at the key, `undefined` when that is one of the oddities that throw. */
function valueAt(container: Container, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}

function put(container: Container, key: string | number, value: unknown): void {
  Object.defineProperty(container, key, { value, configurable: true, enumerable: true, writable: true });
}

/** The rows of a list of objects, leaving out what an earlier change made of them. */
function rowsOf(whole: Record<string, unknown>, list: string): Record<string, unknown>[] {
  const rows = valueAt(whole, list);
  if (!Array.isArray(rows)) return [];
  // Not `slice` or `filter`: an earlier change may have given the array a constructor of its own.
  const found: Record<string, unknown>[] = [];
  for (let index = 0; index < Math.min(rows.length, 100); index++) {
    const row: unknown = rows[index];
    if (isContainer(row) && !Array.isArray(row)) found.push(row);
  }
  return found;
}

function add(whole: Record<string, unknown>, list: string, row: unknown): void {
  const rows = valueAt(whole, list);
  if (Array.isArray(rows) && rows.length < 1_000) rows.push(row);
}

const LISTS = ['organisations', 'places', 'people', 'exclusions', 'locks', 'together', 'apart'];
LISTS.push('known', 'wanted', 'previous');
const KEYS = [
  'extra',
  '__proto__',
  'constructor',
  'toString',
  'Id',
  'capacity',
  'slots',
  'tolerance',
  'visits',
];

/** The ids of everything, to refer to the wrong kind of thing with. */
function anyId(whole: Record<string, unknown>, random: Random): unknown {
  const rows = rowsOf(whole, random.pick(['organisations', 'places', 'people']));
  return rows.length > 0 ? valueAt(random.pick(rows), 'id') : 'nobody';
}

/** The ids of a random person and a random slot. */
function anyPair(whole: Record<string, unknown>, random: Random): { person: unknown; slot: unknown } | null {
  const people = rowsOf(whole, 'people');
  const slots = rowsOf(whole, 'places').flatMap((place) => rowsOf(place, 'slots'));
  if (people.length === 0 || slots.length === 0) return null;
  return { person: valueAt(random.pick(people), 'id'), slot: valueAt(random.pick(slots), 'id') };
}

const MUTATIONS: Mutation[] = [
  // Something else in its place.
  (whole, random) => put(...spot(whole, random), random.pick(ODDITIES)()),
  (whole, random) => put(...spot(whole, random), random.pick(ODDITIES)()),
  (whole, random) => put(...spot(whole, random), anyId(whole, random)),
  (whole, random) => {
    const [container, key] = spot(whole, random);
    const value = valueAt(container, key);
    if (typeof value === 'number') put(container, key, String(value));
    else if (typeof value === 'string') put(container, key, value.length);
    else if (Array.isArray(value)) put(container, key, value.length > 0 ? value[0] : {});
    else put(container, key, [value]);
  },
  // Something gone, or there twice.
  (whole, random) => {
    const [container, key] = spot(whole, random);
    delete (container as Record<string | number, unknown>)[key];
  },
  (whole, random) => {
    const [container, key] = spot(whole, random);
    if (!Array.isArray(container) || container.length === 0 || container.length > 1_000) return;
    for (let at = Number(key); at + 1 < container.length; at++) put(container, at, container[at + 1]);
    container.length -= 1;
  },
  (whole, random) => {
    const [container, key] = spot(whole, random);
    if (Array.isArray(container) && container.length < 1_000) container.push(valueAt(container, key));
  },
  (whole, random) => put(spot(whole, random)[0], random.pick(KEYS), random.pick(ODDITIES)()),
  // Things that changed places.
  (whole, random) => {
    const [a, b] = [random.pick(LISTS), random.pick(LISTS)];
    const [first, second] = [valueAt(whole, a), valueAt(whole, b)];
    put(whole, a, second);
    put(whole, b, first);
  },
  (whole, random) => {
    const [a, keyA] = spot(whole, random);
    const [b, keyB] = spot(whole, random);
    const [first, second] = [valueAt(a, keyA), valueAt(b, keyB)];
    put(a, keyA, second);
    put(b, keyB, first);
  },
  // Ids and references.
  (whole, random) => {
    const rows = rowsOf(whole, random.pick(['organisations', 'places', 'people']));
    if (rows.length > 0) put(random.pick(rows), 'id', valueAt(random.pick(rows), 'id'));
  },
  (whole, random) => {
    const places = rowsOf(whole, 'places');
    const slots = places.flatMap((place) => rowsOf(place, 'slots'));
    if (slots.length > 0) put(random.pick(slots), 'id', valueAt(random.pick(slots), 'id'));
  },
  // Numbers at and beyond their limits.
  (whole, random) => {
    const values = [0, 1, 2, 100, 101, 1e6, 1e6 + 1, -1, -1e6, 1.5, 2 ** 31, 2 ** 53];
    const [list, key] = random.pick([
      ['organisations', 'standing'],
      ['organisations', 'tolerance'],
      ['places', 'minimum'],
      ['people', 'visits'],
      ['people', 'priority'],
    ] as const);
    const rows = rowsOf(whole, list);
    if (rows.length > 0) put(random.pick(rows), key, random.pick(values));
  },
  // Locks, groups and exclusions that may contradict what is there.
  (whole, random) => add(whole, 'locks', anyPair(whole, random)),
  (whole, random) => {
    for (let lock = 0; lock < 4; lock++) add(whole, 'locks', anyPair(whole, random));
  },
  (whole, random) => {
    const pair = anyPair(whole, random);
    const place = rowsOf(whole, 'places').find((row) => {
      return rowsOf(row, 'slots').some((slot) => valueAt(slot, 'id') === pair?.slot);
    });
    add(whole, 'locks', pair);
    add(whole, 'exclusions', { person: pair?.person, place: place && valueAt(place, 'id') });
  },
  (whole, random) => {
    const people = rowsOf(whole, 'people');
    if (people.length < 2) return;
    const [a, b] = [random.pick(people), random.pick(people)];
    put(a, 'days', ['2027-03-01']);
    put(b, 'days', ['2027-03-02']);
    add(whole, 'together', [valueAt(a, 'id'), valueAt(b, 'id')]);
  },
  (whole, random) => {
    const pair = anyPair(whole, random);
    add(whole, 'together', [pair?.person, anyId(whole, random)]);
  },
  // Two into one slot who must not meet, in groups or not; and what is wanted or known of anything at all.
  (whole, random) => {
    const [a, b] = [anyPair(whole, random), anyPair(whole, random)];
    add(whole, 'apart', [a?.person, b?.person]);
    add(whole, 'locks', a);
    add(whole, random.pick(['locks', 'apart', 'together']), a && { ...a, person: b?.person });
    if (random.below(3) === 0) add(whole, 'together', [a?.person, b?.person]);
  },
  (whole, random) => {
    const row = [anyId(whole, random), anyId(whole, random)];
    add(whole, random.pick(['apart', 'known', 'wanted']), random.below(4) === 0 ? [...row, row[0]] : row);
  },
  (whole, random) =>
    add(whole, 'known', { person: anyId(whole, random), organisation: anyId(whole, random) }),
  (whole, random) => {
    const [people, organisations] = [rowsOf(whole, 'people'), rowsOf(whole, 'organisations')];
    if (people.length > 0) put(random.pick(people), 'met', [anyId(whole, random), anyId(whole, random)]);
    if (organisations.length > 0) put(random.pick(organisations), 'kind', random.pick(ODDITIES)());
  },
];
