import { expect, test } from 'vitest';
import { words } from './words.ts';

test('one person has permission, two people have', () => {
  expect([1, 2].map((allowed) => words.nl.lead(5, allowed).split('. ')[1])).toEqual([
    '1 van de 5 heeft toestemming van de leidinggevende.',
    '2 van de 5 hebben toestemming van hun leidinggevende.',
  ]);
});
