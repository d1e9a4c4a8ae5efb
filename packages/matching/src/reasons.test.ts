import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { explain } from './explain.ts';
import { lot, pairLots } from './lots.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { DAY, NEXT, one, rivals } from './testing-rivals.ts';

test('a rival with more priority is the price', async () => {
  const result = await match(rivals(), { why: true });
  const costs = { code: 'costs', level: 'priority', from: 1, to: 0, loses: ['ann'], worse: [] };
  expect(result.visits).toEqual([{ person: 'ann', slot: `B-1/${DAY}`, tier: 1 }]);
  expect(result.unplaced).toEqual([{ person: 'cas', reason: costs }]);
  expect(result.why).toEqual([{ person: 'cas', tier: 1, forbidden: [], reason: costs }]);
});

test('between equals the lottery decides', async () => {
  const people = rivals().people.map((person) => ({ ...person, priority: 0 }));
  const [unplaced] = (await match(rivals({ people }))).unplaced;
  expect(unplaced!.reason).toEqual({ code: 'lottery' });
  const placed = async (seed: string) =>
    (await match(rivals({ people, settings: { seed } }), { reasons: false })).visits[0]!.person;
  const drawn = await Promise.all(Array.from({ length: 40 }, (_, index) => placed(`round ${index}`)));
  const wins = drawn.filter((person) => person === 'ann').length;
  expect(wins > 8 && wins < 32).toBe(true);
});

test('rules are named per place', async () => {
  const instance = parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [
      one('A-1', 'A'),
      one('B-1', 'B', NEXT),
      { ...one('B-2', 'B'), minimum: 2 },
      { id: 'B-3', organisation: 'B', slots: [] },
      one('C-1', 'C'),
    ],
    people: [
      { id: 'ann', organisation: 'A', choices: [['A-1', 'B-1'], [], ['B-2', 'B-3', 'C-1']], days: [DAY] },
      { id: 'eve', organisation: 'A', choices: [[], []], days: [DAY] },
    ],
    exclusions: [{ person: 'ann', organisation: 'C' }],
  });
  const first = [
    { place: 'A-1', rule: 'own-organisation' },
    { place: 'B-1', rule: 'not-free' },
  ];
  const third = [
    { place: 'B-2', rule: 'too-small' },
    { place: 'B-3', rule: 'no-slots' },
    { place: 'C-1', rule: 'excluded' },
  ];
  const result = await match(instance);
  expect(result.unplaced).toEqual([
    {
      person: 'ann',
      reason: {
        code: 'every-choice-forbidden',
        choices: [
          { tier: 1, places: first },
          { tier: 3, places: third },
        ],
      },
    },
    { person: 'eve', reason: { code: 'no-choices' } },
  ]);
  expect(await explain(instance, result, { people: ['ann'] })).toEqual([
    { person: 'ann', tier: 1, forbidden: first, reason: { code: 'forbidden' } },
    { person: 'ann', tier: 2, forbidden: [], reason: { code: 'no-choices' } },
    { person: 'ann', tier: 3, forbidden: third, reason: { code: 'forbidden' } },
  ]);
});

test('locks of others and host days are rules too', async () => {
  const instance = parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [one('B-1', 'B'), one('C-1', 'C'), one('A-1', 'A')],
    people: [
      { id: 'ann', organisation: 'A', choices: [['B-1', 'C-1']], days: [DAY], hosts: ['A-1'] },
      { id: 'bea', organisation: 'B', choices: [] },
      { id: 'eve', organisation: 'A', choices: [['B-1']], days: [DAY] },
      { id: 'cas', organisation: 'C', choices: [] },
    ],
    locks: [
      { person: 'bea', slot: `A-1/${DAY}` },
      { person: 'cas', slot: `B-1/${DAY}` },
    ],
  });
  const { unplaced } = await match(instance);
  expect(unplaced).toEqual([
    {
      person: 'ann',
      reason: {
        code: 'every-choice-forbidden',
        choices: [
          {
            tier: 1,
            places: [
              { place: 'B-1', rule: 'hosting' },
              { place: 'C-1', rule: 'hosting' },
            ],
          },
        ],
      },
    },
    {
      person: 'eve',
      reason: {
        code: 'every-choice-forbidden',
        choices: [{ tier: 1, places: [{ place: 'B-1', rule: 'full' }] }],
      },
    },
  ]);
});

test('a second visit at the tier of the first has its price', async () => {
  const days = [DAY, NEXT, '2027-03-10'];
  const round = (choices: string[][]) =>
    rivals({
      organisations: ['A', 'B', 'C', 'E'].map((id) => ({ id, tolerance: null })),
      places: [one('A-1', 'A'), one('B-1', 'B'), one('C-1', 'C', NEXT), one('E-1', 'E', '2027-03-10')],
      people: [
        { id: 'ann', organisation: 'A', choices, days, visits: 2 },
        { id: 'bea', organisation: 'B', choices: [['C-1']], days, priority: 5 },
      ],
    });
  const got = async (choices: string[][]) => {
    const { visits, why } = await match(round(choices), { why: true });
    return [visits.filter(({ person }) => person === 'ann').map(({ tier }) => tier), why];
  };
  const person = 'ann';
  const seat = { code: 'costs', level: 'placed', from: 2, to: 1, loses: ['bea'], worse: [] };
  expect(await got([['B-1', 'C-1'], ['E-1']])).toEqual([
    [1, 2],
    [{ person, tier: 1, forbidden: [], reason: seat }],
  ]);
  expect(await got([['B-1', 'C-1']])).toEqual([[1], [{ person, tier: 1, forbidden: [], reason: seat }]]);
  // A second choice that is to be had only instead of the first is not better.
  expect(await got([['B-1'], ['C-1']])).toEqual([[1], [{ person, tier: 2, forbidden: [], reason: seat }]]);
  expect(await got([['B-1'], ['E-1']])).toEqual([[1, 2], []]);
  expect(await got([['B-1', 'A-1'], ['E-1']])).toEqual([
    [1, 2],
    [
      {
        person,
        tier: 1,
        forbidden: [{ place: 'A-1', rule: 'own-organisation' }],
        reason: { code: 'forbidden' },
      },
    ],
  ]);
});

test('a result of another instance is refused', async () => {
  const result = await match(rivals());
  const other = rivals({ exclusions: [{ person: 'ann', place: 'B-1' }] });
  await expect(explain(other, result)).rejects.toBeInstanceOf(InstanceError);
  await expect(explain(rivals(), result, { people: ['nobody'] })).rejects.toBeInstanceOf(InstanceError);
});

test('lots of pairs are those of their words, whatever the characters', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.string())), (seed, pairs) => {
      const draw = pairLots(seed, 'visit');
      for (const [person, slot] of pairs) expect(draw(person, slot)).toBe(lot(seed, 'visit', person, slot));
    }),
  );
});
