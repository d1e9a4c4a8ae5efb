import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import { closesOn, isClosed, WINDOW } from './visit-secret.ts';

const LAST = '2027-03-26';
const closing = (day: string, roundLast: string | null = LAST) => closesOn({ roundLast, days: [day] });

test('within the round it is the last day of the round, after it the end of a window', () => {
  const days = ['2027-03-09', LAST, '2027-03-27', '2027-06-24', '2027-06-25'];
  expect(days.map((day) => closing(day))).toEqual([
    ...[LAST, LAST, '2027-06-24', '2027-06-24', '2027-09-22'],
  ]);
  expect(closing('2027-03-09', null)).toBe(null);
  expect(isClosed({ roundLast: null, days: ['2027-03-09'] }, '2099-01-01')).toBe(false);
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysFrom('2020-01-01', days));
const window = fc.integer({ min: 0, max: 12 });
const within = fc.integer({ min: 1, max: WINDOW });

test('the moment is the same for every day within a window, and never before the visit', () => {
  fc.assert(
    fc.property(day, window, within, within, (last, number, one, other) => {
      const [first, second] = [one, other].map((days) => daysFrom(last, number * WINDOW + days));
      expect(closing(first!, last)).toBe(closing(second!, last));
      expect(closing(first!, last)! >= first!).toBe(true);
    }),
  );
});

test('the moment is that of the round for every day within it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (last, before) => {
      expect(closing(daysFrom(last, -before), last)).toBe(last);
    }),
  );
});

test('of several days the last one counts, and it is told from the day after the moment', () => {
  const visit = { roundLast: LAST, days: [LAST, '2027-03-29'] };
  expect(['2027-03-30', '2027-06-24', '2027-06-25'].map((today) => isClosed(visit, today))).toEqual([
    ...[false, false, true],
  ]);
});
