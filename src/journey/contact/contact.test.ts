import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import { holdsUntil, isAsked, standingOf, staysUntil } from './contact.ts';

const CONFIRMED = '2027-03-09';

test('a card holds for half a year, is grey for six weeks, and then gone', () => {
  expect([holdsUntil(CONFIRMED), staysUntil(CONFIRMED)]).toEqual(['2027-09-07', '2027-10-19']);
});

test('others see it change on the first of a month, so that no day says when it was made', () => {
  const standings = ['2027-09-30', '2027-10-01', '2027-10-31', '2027-11-01'].map((day) =>
    standingOf(CONFIRMED, day),
  );
  expect(standings).toEqual(['holds', 'grey', 'grey', 'gone']);
});

test('it is asked two weeks before that, and not sooner', () => {
  expect(['2027-08-23', '2027-08-24', '2027-09-30'].map((day) => isAsked(CONFIRMED, day))).toEqual([
    false,
    true,
    true,
  ]);
});

test('a card never comes back by itself', () => {
  const order = ['holds', 'grey', 'gone'];
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (some, more) => {
      const earlier = standingOf(CONFIRMED, daysFrom(CONFIRMED, some));
      const later = standingOf(CONFIRMED, daysFrom(CONFIRMED, some + more));
      return order.indexOf(later) >= order.indexOf(earlier);
    }),
  );
});
