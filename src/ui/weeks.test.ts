import { expect, test } from 'vitest';
import { weeksOf } from './weeks.ts';

test('each week that has a day is a row, from Monday to Friday', () => {
  expect(weeksOf(['2027-03-16', '2027-03-09', '2027-03-12'])).toEqual([
    { monday: '2027-03-08', days: [null, '2027-03-09', null, null, '2027-03-12'] },
    { monday: '2027-03-15', days: [null, '2027-03-16', null, null, null] },
  ]);
  expect(weeksOf([])).toEqual([]);
});

test('a Sunday belongs to the week before it, and brings the weekend along, over a year and summer time', () => {
  expect(weeksOf(['2027-03-28', '2027-01-01'])).toEqual([
    { monday: '2026-12-28', days: [null, null, null, null, '2027-01-01', null, null] },
    { monday: '2027-03-22', days: [null, null, null, null, null, null, '2027-03-28'] },
  ]);
});
