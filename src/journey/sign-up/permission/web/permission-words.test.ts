import { expect, test } from 'vitest';
import { words } from './permission-words.ts';

test('who has to wait a minute reads no minutes', () => {
  expect([1, 2].map((minutes) => words.nl.wait(minutes).split('. ')[1])).toEqual([
    'Wacht 1 minuut en probeer het opnieuw.',
    'Wacht 2 minuten en probeer het opnieuw.',
  ]);
});
