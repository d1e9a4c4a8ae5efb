import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import { GREY_DAYS, HOLDS_DAYS, holdsUntil, isAsked, standingOf, staysUntil } from './contact.ts';

const CONFIRMED = '2027-03-09';

test('a card holds for half a year, is grey for six weeks, and then gone', () => {
  const standings = [0, HOLDS_DAYS, HOLDS_DAYS + 1, HOLDS_DAYS + GREY_DAYS, HOLDS_DAYS + GREY_DAYS + 1].map(
    (days) => standingOf(CONFIRMED, daysFrom(CONFIRMED, days)),
  );
  expect(standings).toEqual(['holds', 'holds', 'grey', 'grey', 'gone']);
  expect([holdsUntil(CONFIRMED), staysUntil(CONFIRMED)]).toEqual(['2027-09-07', '2027-10-19']);
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
