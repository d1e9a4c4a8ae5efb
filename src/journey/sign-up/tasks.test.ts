import { expect, test } from 'vitest';
import { words } from './tasks-words.ts';

test('a verb agrees with the number of places', () => {
  expect([0, 1, 2].map((places) => words.nl.nobodyNote(places).split('.')[0])).toEqual([
    'Er zijn wel 0 plekken',
    'Er is wel 1 plek',
    'Er zijn wel 2 plekken',
  ]);
});
