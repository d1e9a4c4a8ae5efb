import { expect, test } from 'vitest';
import { dayOf, daysFrom, daysUntil, hourOf, isWeekend } from './day.ts';

test('the day is that of Amsterdam, also late in the evening', () => {
  expect(dayOf(new Date('2027-01-28T22:59:59Z'))).toBe('2027-01-28');
  expect(dayOf(new Date('2027-01-28T23:00:00Z'))).toBe('2027-01-29');
  expect(dayOf(new Date('2027-07-28T22:00:00Z'))).toBe('2027-07-29');
});

test('days are counted on the calendar, also when the clock changes', () => {
  expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2);
  expect(daysUntil('2027-03-27', '2027-03-27')).toBe(0);
  expect(daysUntil('2027-03-26', '2027-03-27')).toBe(-1);
});

test('a day so many days on, over the end of a month and when the clock changes', () => {
  expect(daysFrom('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysFrom('2027-03-01', -1)).toBe('2027-02-28');
});

test('the hour is that of Amsterdam', () => {
  expect(hourOf(new Date('2027-01-28T23:30:00Z'))).toBe(0);
  expect(hourOf(new Date('2027-07-28T06:30:00Z'))).toBe(8);
});

test('a weekend is Saturday and Sunday', () => {
  const week = ['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08'];
  expect(week.filter(isWeekend)).toEqual(['2027-03-06', '2027-03-07']);
});
