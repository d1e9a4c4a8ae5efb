import { expect, test } from 'vitest';
import { isUnderWay } from './reporting/under-way.ts';
import { endsOn, goneOn, isOn } from './visit-end.ts';

const DAYS = ['2027-03-09', '2027-03-10'];

test.each([
  ['08:45', '16:30', '2027-03-10'],
  ['22:00', '06:00', '2027-03-11'],
  ['18:00', '10:00', '2027-03-11'],
  ['08:45', '', '2027-03-10'],
  ['', '', '2027-03-10'],
])(
  'from %s to %s it ends on %s, is under way until then, and the day after that all of it is gone',
  (startTime, endTime, last) => {
    const visit = { state: 'ready' as const, days: DAYS, startTime, endTime };
    expect(endsOn(visit)).toBe(last);
    expect(isUnderWay(visit, last)).toBe(true);
    expect(isUnderWay(visit, goneOn(visit))).toBe(false);
    expect([isOn(visit, last), isOn(visit, goneOn(visit))]).toEqual([true, false]);
  },
);
