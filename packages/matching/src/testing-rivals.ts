import { parseInstance } from './parse.ts';
import type { Instance, InstanceInput } from './schema.ts';

export const DAY = '2027-03-08';
export const NEXT = '2027-03-09';

/** For tests: a place with one slot. */
export const one = (id: string, organisation: string, day = DAY, capacity = 1) => ({
  id,
  organisation,
  slots: [{ id: `${id}/${day}`, days: [day], capacity }],
});

/** For tests: two guests of different priority want the one seat at B-1. */
export function rivals(change: Partial<InstanceInput> = {}): Instance {
  return parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [one('B-1', 'B')],
    people: [
      { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY], priority: 1 },
      { id: 'cas', organisation: 'C', choices: [['B-1']], days: [DAY] },
    ],
    ...change,
  });
}

/** For tests: the same two, as they are given to a thread. */
export const RIVALS: InstanceInput = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/0', days: [DAY], capacity: 1 }] }],
  people: [
    { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY], priority: 1 },
    { id: 'cas', organisation: 'C', choices: [['B-1']], days: [DAY] },
  ],
};
