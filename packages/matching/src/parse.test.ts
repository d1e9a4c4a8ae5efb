import { expect, test } from 'vitest';
import { parseInstance } from './parse.ts';
import type { InstanceInput } from './schema.ts';
import { faultsIn } from './testing-faults.ts';

const DAY = '2027-03-08';
const NEXT = '2027-03-09';

/** Three organisations, a place at each, a person of each who wants to go to the next. */
function base(): InstanceInput {
  return {
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [
      { id: 'A-1', organisation: 'A', slots: [{ id: 'A-1/1', days: [DAY], capacity: 1 }] },
      { id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/1', days: [DAY], capacity: 1 }] },
      {
        id: 'B-2',
        organisation: 'B',
        slots: [
          { id: 'B-2/1', days: [DAY], capacity: 2 },
          { id: 'B-2/2', days: [NEXT], capacity: 2 },
        ],
      },
      { id: 'C-1', organisation: 'C', slots: [{ id: 'C-1/1', days: [DAY], capacity: 2 }] },
    ],
    people: [
      { id: 'a@x.example', organisation: 'A', choices: [['B-1']], days: [DAY] },
      { id: 'b@x.example', organisation: 'B', choices: [['C-1']], days: [DAY] },
      { id: 'c@x.example', organisation: 'C', choices: [['A-1']], days: [DAY] },
    ],
  };
}

/** The faults after a change, as `row code`. */
function after(change: (instance: InstanceInput) => void): string[] {
  const instance = base();
  change(instance);
  return faultsIn(instance).map((fault) => `${fault.row}: ${fault.code}`);
}

test('defaults are filled in', () => {
  const instance = parseInstance(base());
  expect(instance.settings).toEqual({
    mechanism: 'optimal',
    levels: ['placed', 'balance', 'priority', 'rank:generous', 'new-ties', 'stability'],
    tolerance: 1,
    seed: 'wisselstage',
  });
  expect(instance.people[0]).toEqual({
    id: 'a@x.example',
    organisation: 'A',
    choices: [['B-1']],
    days: [DAY],
    visits: 1,
    priority: 0,
    hosts: [],
    met: [],
  });
});

test('the shape is checked and the row named', () => {
  expect(faultsIn(null)).toEqual([
    { row: 'the instance', path: [], code: 'schema-invalid-type', message: expect.any(String) },
  ]);
  expect(after((i) => Object.assign(i.people[1]!, { visits: 0 }))).toEqual([
    'people[1] "b@x.example": schema-too-small',
  ]);
  expect(after((i) => Object.assign(i.people[1]!, { visit: 2 }))).toEqual([
    'people[1] "b@x.example": schema-unrecognized-keys',
  ]);
  expect(after((i) => Object.assign(i.people[2]!, { days: ['2027-02-30'] }))).toEqual([
    'people[2] "c@x.example": schema-invalid-format',
  ]);
  expect(after((i) => Object.assign(i, { settings: { levels: ['placed', 'luck'] } }))).toEqual([
    'settings.levels.1: schema-invalid-value',
  ]);
  expect(after((i) => Object.assign(i, { settings: { levels: ['placed', 'placed'] } }))).toEqual([
    'settings.levels: schema-custom',
  ]);
  expect(after((i) => Object.assign(i, { settings: { mechanism: 'magic' } }))).toEqual([
    'settings.mechanism: schema-invalid-value',
  ]);
  expect(after((i) => Object.assign(i, { exclusions: [{ person: 'a@x.example' }] }))).toEqual([
    'exclusions[0] "a@x.example": schema-invalid-union',
  ]);
});

test('ids are unique and references known', () => {
  expect(after((i) => i.organisations.push({ id: 'A' }))).toEqual([
    'organisations[3] "A": duplicate-organisation',
  ]);
  expect(after((i) => i.people.push(i.people[0]!))).toEqual(['people[3] "a@x.example": duplicate-person']);
  expect(after((i) => i.places.push(i.places[0]!))).toEqual([
    'places[4] "A-1": duplicate-place',
    'places[4] "A-1": duplicate-slot',
  ]);
  expect(
    faultsIn({
      ...base(),
      people: [{ id: 'a@x.example', organisation: 'A', choices: [[], ['A-1', 'XYZ-9']] }],
    }),
  ).toEqual([
    {
      row: 'people[0] "a@x.example"',
      path: ['people', 0, 'choices', 1, 1],
      code: 'unknown-place',
      message: 'choice 2: unknown place "XYZ-9"',
    },
  ]);
  const unknown = {
    locks: [{ person: 'x', slot: 'y' }],
    previous: [{ person: 'x', slot: 'y' }],
    together: [['a@x.example', 'x']],
    known: [['A', 'Z']] as [string, string][],
    exclusions: [
      { person: 'left-out', organisation: 'A' },
      { person: 'a@x.example', place: 'y' },
    ],
  };
  expect(after((i) => Object.assign(i, unknown))).toEqual([
    'exclusions[1] "a@x.example" at "y": unknown-place',
    'locks[0] "x" at "y": unknown-person',
    'locks[0] "x" at "y": unknown-slot',
    'previous[0] "x" at "y": unknown-person',
    'previous[0] "x" at "y": unknown-slot',
    'together[0] "a@x.example", "x": unknown-person',
    'known[0] "A", "Z": unknown-organisation',
  ]);
  expect(after((i) => Object.assign(i, { together: [['a@x.example', 'a@x.example']] }))).toEqual([
    'together[0] "a@x.example", "a@x.example": duplicate-member',
  ]);
});

test('a lock may lie outside choices and free days', () => {
  expect(after((i) => Object.assign(i, { locks: [{ person: 'c@x.example', slot: 'B-2/2' }] }))).toEqual([]);
});

/** The faults with these locks, and whatever else is changed. */
function locked(pairs: [string, string][], change: Partial<InstanceInput> = {}): string[] {
  const locks = pairs.map(([person, slot]) => ({ person: `${person}@x.example`, slot }));
  return after((instance) => Object.assign(instance, { locks }, change));
}

test('locks that cannot be honoured are named', () => {
  expect(locked([['a', 'A-1/1']])).toEqual(['locks[0] "a@x.example" at "A-1/1": lock-own-organisation']);
  expect(locked([['a', 'B-1/1']], { exclusions: [{ person: 'a@x.example', organisation: 'B' }] })).toEqual([
    'locks[0] "a@x.example" at "B-1/1": lock-excluded',
  ]);
  expect(
    locked([
      ['a', 'B-1/1'],
      ['c', 'B-1/1'],
    ]),
  ).toEqual(['locks[1] "c@x.example" at "B-1/1": locks-over-capacity']);
  expect(
    locked([
      ['c', 'A-1/1'],
      ['c', 'A-1/1'],
    ]),
  ).toEqual(['locks[1] "c@x.example" at "A-1/1": duplicate-lock']);
  expect(
    locked([
      ['c', 'A-1/1'],
      ['c', 'B-2/2'],
    ]),
  ).toEqual(['locks[1] "c@x.example" at "B-2/2": locks-over-visits']);
});

test('two locks of one person lie on different days at different organisations', () => {
  const people = base().people.map((person) => ({ ...person, visits: 2 }));
  expect(
    locked(
      [
        ['c', 'A-1/1'],
        ['c', 'B-2/2'],
      ],
      { people },
    ),
  ).toEqual([]);
  expect(
    locked(
      [
        ['c', 'A-1/1'],
        ['c', 'B-2/1'],
      ],
      { people },
    ),
  ).toEqual(['locks[1] "c@x.example" at "B-2/1": locks-same-day']);
  expect(
    locked(
      [
        ['c', 'B-1/1'],
        ['c', 'B-2/2'],
      ],
      { people },
    ),
  ).toEqual(['locks[1] "c@x.example" at "B-2/2": locks-same-organisation']);
});

test('locks agree with groups, minimum and host days', () => {
  const together = [['a@x.example', 'c@x.example']];
  expect(locked([['a', 'B-2/1']], { together })).toEqual([
    'locks[0] "a@x.example" at "B-2/1": lock-together',
  ]);
  expect(
    locked(
      [
        ['a', 'B-2/1'],
        ['c', 'B-2/2'],
      ],
      { together },
    ),
  ).toEqual([
    'locks[0] "a@x.example" at "B-2/1": lock-together',
    'locks[1] "c@x.example" at "B-2/2": lock-together',
    'locks[1] "c@x.example" at "B-2/2": locks-over-visits',
    'locks[1] "c@x.example" at "B-2/2": locks-same-organisation',
    'locks[1] "c@x.example" at "B-2/2": locks-over-visits',
    'locks[1] "c@x.example" at "B-2/2": locks-same-organisation',
  ]);
  const places = base().places.map((place) => ({ ...place, minimum: 2 }));
  expect(locked([['b', 'C-1/1']], { places })).toEqual([
    'locks[0] "b@x.example" at "C-1/1": lock-below-minimum',
  ]);
  const people = base().people.map((person) => ({ ...person, hosts: [`${person.organisation}-1`] }));
  expect(
    locked(
      [
        ['a', 'C-1/1'],
        ['c', 'A-1/1'],
      ],
      { people },
    ),
  ).toEqual([
    'locks[1] "c@x.example" at "A-1/1": lock-host-day',
    'locks[0] "a@x.example" at "C-1/1": lock-host-day',
  ]);
});

/** The faults with these groups and free days of the three people. */
function grouped(together: string[][], days: string[][], change: Partial<InstanceInput> = {}): string[] {
  const people = base().people.map((person, index) => ({ ...person, days: days[index]! }));
  const groups = together.map((members) => members.map((person) => `${person}@x.example`));
  return after((instance) => Object.assign(instance, { people, together: groups }, change));
}

test('a group without a free day in common is named', () => {
  expect(grouped([['a', 'c']], [[DAY], [], [DAY, NEXT]])).toEqual([]);
  expect(grouped([['a', 'c']], [[DAY], [], [NEXT]])).toEqual([
    'together[0] "a@x.example", "c@x.example": together-no-common-day',
  ]);
});

test('rows that share somebody are one group, and the row that completes it is named', () => {
  const days = [[DAY], [DAY, NEXT], [NEXT]];
  const chain = [
    ['a', 'b'],
    ['b', 'c'],
  ];
  expect(grouped(chain, days)).toEqual(['together[1] "b@x.example", "c@x.example": together-no-common-day']);
  expect(grouped(chain, [[DAY], [NEXT], [NEXT]])).toEqual([
    'together[0] "a@x.example", "b@x.example": together-no-common-day',
  ]);
});

test('a group with a member who takes no part, or who is locked, may have no day in common', () => {
  expect(grouped([['a', 'c']], [[DAY], [], []])).toEqual([]);
  const people = base().people.map((person, at) => ({
    ...person,
    choices: [],
    days: at === 0 ? [DAY] : [NEXT],
  }));
  expect(grouped([['a', 'b', 'c']], [], { people })).toEqual([]);
  const locks = [
    { person: 'a@x.example', slot: 'B-2/1' },
    { person: 'c@x.example', slot: 'B-2/1' },
  ];
  expect(grouped([['a', 'c']], [[NEXT], [], [DAY]], { locks })).toEqual([]);
});

test('a group has at most a hundred people', () => {
  const people = Array.from({ length: 120 }, (_, index) => ({
    id: `p${index}`,
    organisation: 'A',
    days: [DAY],
  }));
  const ids = people.map((person) => person.id);
  const halves = [ids.slice(0, 70), ids.slice(69)];
  expect(after((i) => Object.assign(i, { people, together: halves }))).toEqual([
    'together[1] "p69", "p70", "p71", …: together-too-large',
  ]);
  expect(after((i) => Object.assign(i, { people, together: [ids] }))).toEqual([
    'together[0] "p0", "p1", "p2", …: schema-too-big',
  ]);
});
