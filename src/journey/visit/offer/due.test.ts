import { expect, test } from 'vitest';
import { dueOn, sayDue } from './due.ts';

test('until the last day it is said, on it too; after it an answer is asked for today', () => {
  const says = (today: string) => sayDue(dueOn('2027-02-15', today), 'nl');
  expect(says('2027-02-15')).toBe('Antwoord uiterlijk 15 februari 2027');
  expect(says('2027-02-16')).toBe('Antwoord vandaag nog');
  expect(sayDue(null, 'en')).toBe('Please answer today');
});
