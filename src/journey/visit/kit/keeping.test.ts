import { expect, test } from 'vitest';
import { STATES } from '../visit.ts';
import { keptUntil } from './keeping.ts';

const visit = {
  ...{ secret: false, state: 'ready' as const, days: ['2027-03-09'] },
  ...{ startTime: '08:45', endTime: '16:30' },
};

test('a page is kept until the midnight after the last day, also in summer and past midnight', () => {
  expect(keptUntil(visit)).toBe('2027-03-09T23:00:00.000Z');
  expect(keptUntil({ ...visit, days: ['2027-03-27', '2027-03-28'] })).toBe('2027-03-28T22:00:00.000Z');
  expect(keptUntil({ ...visit, startTime: '22:00', endTime: '06:00' })).toBe('2027-03-10T23:00:00.000Z');
  expect(keptUntil({ ...visit, startTime: '', endTime: '' })).toBe('2027-03-09T23:00:00.000Z');
});

test('only of what both said yes to and is still to come, and of a secret place never', () => {
  expect(STATES.filter((state) => keptUntil({ ...visit, state }) !== null)).toEqual([
    ...['accepted', 'arranged', 'ready'],
  ]);
  expect(STATES.filter((state) => keptUntil({ ...visit, state, secret: true }) !== null)).toEqual([]);
});
