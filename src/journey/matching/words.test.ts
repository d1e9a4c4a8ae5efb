import { expect, test } from 'vitest';
import { words } from './words.ts';

test('a verb agrees with how many get a visit, and large numbers can be read', () => {
  expect(words.nl.lead(1, 80, 1)).toBe('1 van de 80 mensen krijgt een stage, samen 1 stage.');
  expect(words.nl.lead(2, 80, 3)).toBe('2 van de 80 mensen krijgen een stage, samen 3 stages.');
  expect(words.nl.lead(1100, 1200, 1300)).toBe(
    '1.100 van de 1.200 mensen krijgen een stage, samen 1.300 stages.',
  );
  expect(words.en.lead(1, 80, 1)).toBe('1 of 80 people gets a visit, 1 visit in all.');
});
