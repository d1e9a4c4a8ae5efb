import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { InstanceError } from './errors.ts';
import { parseInstance } from './parse.ts';
import { prepare } from './prepare.ts';

const DAY = '2027-03-08';

/** So many people, each with a slot of one place in mind; the first has the highest priority there is. */
function crowd(people: number, slots: number) {
  return parseInstance({
    organisations: [{ id: 'A' }, { id: 'B', tolerance: null }],
    places: Array.from({ length: slots }, (_, index) => ({
      id: `place ${index}`,
      organisation: 'B',
      slots: [{ id: `slot ${index}`, days: [DAY], capacity: 1 }],
    })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `person ${index}`,
      organisation: 'A',
      choices: [[`place ${index % slots}`]],
      days: [DAY],
      priority: index === 0 ? 1_000_000 : 0,
    })),
    settings: { levels: ['priority'], tolerance: null },
  });
}

test('a level that cannot be added up exactly is refused by its name', () => {
  const prepared = () => prepare(catalogue(crowd(30_000, 30_000)));
  expect(prepared).toThrow(InstanceError);
  expect(prepared).toThrow(
    'settings: the numbers of the level "priority" are too large to stay exact with 30000 people and 30000 slots',
  );
});

test('as many people who share a few slots are not', () => {
  expect(prepare(catalogue(crowd(60_000, 10))).costs.length).toBe(4);
});
