import { expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { MATRIX } from './support/matrix.ts';
import { pressesOf, takesForms } from './support/presses.ts';

test('every page and every press of a form stands in the matrix, and nothing else', () => {
  const inCode = pages.map(({ path, file }) => [path, takesForms(file) ? pressesOf(file) : null]);
  const inMatrix = Object.entries(MATRIX).map(([path, { presses }]) => [path, presses]);
  expect(Object.fromEntries(inMatrix)).toEqual(Object.fromEntries(inCode));
  for (const { path, who } of pages) {
    // What the matrix and the edge say of who is not signed in is the same.
    expect([path, MATRIX[path]?.may.includes('visitor')]).toEqual([
      path,
      who === 'public' || who === 'example',
    ]);
  }
});
