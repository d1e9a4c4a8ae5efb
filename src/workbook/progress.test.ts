import { expect, test } from 'vitest';
import { countRows, type ImportProgress } from './progress.ts';

test('progress only ever goes on, by the set within a kind, and ends with every row', () => {
  const told: ImportProgress[] = [];
  const rows = countRows([2, 2_016, 0], (progress) => told.push(progress));
  rows.endOfKind();
  rows.wrote(1_000);
  rows.wrote(500);
  // The others were there already.
  rows.endOfKind();
  rows.endOfKind();
  const done = [0, 2, 1_002, 1_502, 2_018, 2_018];
  expect(told).toEqual(done.map((count) => ({ step: 'storing', done: count, of: 2_018 })));
});
