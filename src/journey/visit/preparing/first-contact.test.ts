import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import { contactBy } from './first-contact.ts';

const TODAY = '2027-02-01';

test('two weeks, or the day before the visit, but never a day that was', () => {
  const by = (day: string) => contactBy({ secret: false, days: [day] }, TODAY);
  expect(by('2027-03-09')).toBe('2027-02-15');
  expect(by('2027-02-16')).toBe('2027-02-15');
  expect(by('2027-02-09')).toBe('2027-02-08');
  expect(by('2027-02-02')).toBe('2027-02-01');
  expect(by('2027-02-01')).toBe('2027-02-01');
});

test('of a secret place it is the same whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (away) => {
      const days = [daysFrom(TODAY, away)];
      expect(contactBy({ secret: true, days }, TODAY)).toBe('2027-02-15');
    }),
  );
});
