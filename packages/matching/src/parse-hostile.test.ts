import { describe, expect, test } from 'vitest';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { type InstanceInput, LIMITS } from './schema.ts';
import { faultsIn } from './testing-faults.ts';
import { verify } from './verify.ts';

const DAY = '2027-03-08';

/** Two organisations that visit each other; the ids are for the caller to choose. */
function pair(a = 'A', b = 'B'): InstanceInput {
  return {
    organisations: [{ id: a }, { id: b }],
    places: [a, b].map((id) => ({ id, organisation: id, slots: [{ id, days: [DAY], capacity: 1 }] })),
    people: [
      { id: a, organisation: a, choices: [[b]], days: [DAY] },
      { id: b, organisation: b, choices: [[a]], days: [DAY] },
    ],
  };
}

/** The faults as `row: code` after the first person was changed, whatever the types say. */
function person(change: object): string[] {
  const instance = pair();
  Object.assign(instance.people[0]!, change);
  return [...new Set(faultsIn(instance).map((fault) => `${fault.row}: ${fault.code}`))];
}

const alone = (code: string) => [`people[0] "A": ${code}`];

describe('what is not JSON is refused and named by row', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const thrower = {
    get: () => {
      throw new TypeError('never told');
    },
  };
  const cases: [string, object, string][] = [
    ['a cycle', { choices: cycle }, 'schema-not-json'],
    ['an array 100,000 deep', { choices: deep }, 'schema-too-deep'],
    ['a hole', { days: new Array(2) }, 'schema-not-json'],
    ['undefined in a list', { days: [undefined] }, 'schema-not-json'],
    ['a BigInt', { priority: 1n }, 'schema-not-json'],
    ['a symbol', { priority: Symbol('1') }, 'schema-not-json'],
    ['a function', { priority: () => 1 }, 'schema-not-json'],
    ['a date', { days: [new Date(0)] }, 'schema-not-json'],
    ['a map', { hosts: new Map() }, 'schema-not-json'],
    ['a proxy that throws', { hosts: new Proxy([], thrower) }, 'schema-not-json'],
    ['a proxy that was revoked', { hosts: revoked.proxy }, 'schema-not-json'],
    ['NaN', { priority: Number.NaN }, 'schema-invalid-type'],
    ['Infinity', { visits: Number.POSITIVE_INFINITY }, 'schema-invalid-type'],
    ['a number beyond 2^53', { priority: 2 ** 60 }, 'schema-too-big'],
    ['a fraction', { visits: 1.5 }, 'schema-invalid-type'],
    ['a tier of a million ids', { choices: [new Array(1_000_000).fill('B')] }, 'schema-too-big'],
    ['a list of four billion holes', { days: new Array(4_000_000_000) }, 'schema-too-big'],
    [
      'a row of a million values',
      { choices: new Array(200).fill(new Array(5_000).fill('B')) },
      'schema-too-big',
    ],
    ['a hundred and one tiers', { choices: new Array(LIMITS.tiers + 1).fill([]) }, 'schema-too-big'],
  ];
  test.each(cases)('%s', (_, change, code) => {
    expect(person(change)).toEqual(alone(code));
  });

  test('a getter that throws', () => {
    const instance = pair();
    Object.defineProperty(instance.people[0], 'days', { enumerable: true, get: thrower.get });
    expect(faultsIn(instance).map((fault) => `${fault.row}: ${fault.code} ${fault.message}`)).toEqual([
      'people[0] "A": schema-not-json cannot be read',
    ]);
  });

  test('anything instead of an instance', () => {
    const rest = [
      null,
      undefined,
      0,
      '',
      'x',
      true,
      1n,
      Symbol('x'),
      () => 0,
      [],
      [[]],
      {},
      new Date(0),
      cycle,
    ];
    for (const json of [...rest, deep, revoked.proxy, Object.create({ people: [] })]) {
      const found = faultsIn(json);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((fault) => fault.row === '' || fault.message === '')).toEqual([]);
    }
  });
});

test('a value is read once, so that what was checked is what is used', () => {
  const instance = pair();
  let reads = 0;
  Object.defineProperty(instance.people[0], 'priority', { enumerable: true, get: () => reads++ });
  expect(parseInstance(instance).people[0]!.priority).toBe(0);
  expect(reads).toBe(1);
});

test('numbers have a maximum', () => {
  const most = LIMITS.number;
  expect(person({ priority: most, visits: LIMITS.visits })).toEqual([]);
  expect(person({ priority: most + 1 })).toEqual(alone('schema-too-big'));
  expect(person({ visits: LIMITS.visits + 1 })).toEqual(alone('schema-too-big'));
  const [organisation, place] = [pair(), pair()];
  organisation.organisations[0]!.standing = -most - 1;
  expect(faultsIn(organisation).map((fault) => `${fault.row}: ${fault.code}`)).toEqual([
    'organisations[0] "A": schema-too-small',
  ]);
  place.places[1]!.slots[0]!.capacity = most + 1;
  expect(faultsIn(place).map((fault) => `${fault.row}: ${fault.code}: ${fault.message}`)).toEqual([
    'places[1] "B": schema-too-big: slots.0.capacity: Too big: expected number to be <=1000000',
  ]);
});

describe('ids', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ünï 名前 👩‍⚕️', ' ', '"', '0'])(
    '%j is an id like any other',
    async (id) => {
      for (const [a, b] of [
        [id, 'B'],
        ['valueOf', id],
      ] as const) {
        const instance = parseInstance(pair(a, b));
        const result = await match(instance);
        expect(result.visits.map((visit) => `${visit.person} ${visit.slot}`).sort()).toEqual(
          [`${a} ${b}`, `${b} ${a}`].sort(),
        );
        expect(verify(instance, result).violations).toEqual([]);
      }
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('%s is unknown when no row has it', (id) => {
    const unknown = {
      ...pair(),
      locks: [{ person: id, slot: id }],
      known: [[id, 'A']],
      together: [['A', id]],
    };
    expect(faultsIn(unknown).map((fault) => fault.code)).toEqual([
      'unknown-person',
      'unknown-slot',
      'unknown-person',
      'unknown-organisation',
    ]);
  });

  test.each(['\ud800', 'a\udc00b', 'a\u0000', 'a\nb', '\u007f', '\u0085', '', 'x'.repeat(LIMITS.text + 1)])(
    '%j is refused',
    (id) => {
      const found = faultsIn(pair(id));
      expect(found.length).toBeGreaterThan(0);
      for (const { row, code, message } of found) {
        expect(code).toMatch(/^schema-(invalid-format|too-small|too-big)$/);
        expect(row).toMatch(/^(organisations|places|people)\[\d\]/);
        expect(row).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(`${row}${message}`.isWellFormed()).toBe(true);
        expect(row.length).toBeLessThan(200);
      }
    },
  );
});

test('a key that would change the prototype is refused, and changes nothing', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const text = JSON.stringify(pair());
    const within = text.replace('{"id":"A","organisation":"A","choices"', (row) => {
      return `{"${key}":{"x":1},${row.slice(1)}`;
    });
    expect(faultsIn(JSON.parse(within)).map((fault) => `${fault.row}: ${fault.code}`)).toEqual(
      alone('schema-unrecognized-keys'),
    );
    const top = JSON.parse(`{"${key}":{"polluted":true},${text.slice(1)}`);
    expect(faultsIn(top).map((fault) => fault.code)).toEqual(['schema-unrecognized-keys']);
  }
  expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  expect(faultsIn(Object.assign(Object.create(null), pair()))).toEqual([]);
});

test('a fault can be stored as UTF-8 without zero characters, whatever the keys are', () => {
  const key = '\u0000\ud800'.repeat(1_000);
  for (const json of [
    { ...pair(), [key]: 1 },
    { ...pair(), [key]: [1n] },
    { ...pair(), people: [{ id: 'A', [key]: { [key]: 1n } }] },
    { ...pair(), people: [{ id: key, organisation: key, [key]: 1 }] },
  ]) {
    const found = faultsIn(json);
    expect(found.length).toBeGreaterThan(0);
    const values = found.flatMap(({ row, message, path }) => [row, message, ...path.map(String)]);
    expect(values.filter((value) => /[\p{Cc}\p{Cs}]/u.test(value) || value.length > 10_000)).toEqual([]);
  }
});

test('a repeated key in a file counts as JSON has it: the last one', () => {
  const text = JSON.stringify(pair())
    .replace('"standing"', '"id"')
    .replace('{"id":"A"}', '{"id":"Z","id":"A"}');
  expect(faultsIn(JSON.parse(text))).toEqual([]);
});

test('the first thousand faults are listed and the rest is counted', () => {
  const people = Array.from({ length: 5_000 }, (_, index) => ({ id: `p${index}`, organisation: 'Z' }));
  const found = faultsIn({ ...pair(), people });
  expect(found.length).toBe(1_001);
  expect(found[0]!.row).toBe('people[0] "p0"');
  expect(found.at(-1)).toEqual({
    row: 'the instance',
    path: [],
    code: 'more-faults',
    message: 'and 4000 more faults',
  });
});

test('a million wrong rows are not all looked at', () => {
  for (const row of [{}, null, { id: 1 }, undefined]) {
    const found = faultsIn({ ...pair(), people: new Array(LIMITS.rows).fill(row) });
    expect(found.length).toBe(1_001);
    expect(found.at(-1)!.message).toBe('and at least 99000 more faults');
  }
  expect(faultsIn({ ...pair(), people: new Array(LIMITS.rows + 1) }).map((fault) => fault.code)).toEqual([
    'schema-too-big',
  ]);
});

test('a chain of a hundred thousand groups is one group, and too large', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `p${index}`);
  const people = ids.map((id) => ({ id, organisation: 'A', days: [DAY] }));
  const together = ids.slice(1).map((id, index) => [id, ids[index]!]);
  const found = faultsIn({ ...pair(), people, together });
  expect(found.map((fault) => `${fault.row}: ${fault.code}`)).toEqual([
    'together[99998] "p99999", "p99998": together-too-large',
  ]);
});

test('ten thousand locks of one person and on one slot are refused in linear time', () => {
  const count = 10_000;
  const slots = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, days: [DAY], capacity: 1 }));
  const people = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, organisation: 'A' }));
  const places = [{ id: 'B', organisation: 'B', slots }];
  const own = slots.map((slot) => ({ person: 'p0', slot: slot.id }));
  const shared = people.slice(1).map((each) => ({ person: each.id, slot: 's0' }));
  const found = faultsIn({ ...pair(), places, people, locks: [...own, ...shared] });
  const codes = new Set(found.map((fault) => fault.code));
  expect(codes).toEqual(
    new Set(['locks-over-visits', 'locks-same-organisation', 'locks-same-day', 'more-faults']),
  );
});
