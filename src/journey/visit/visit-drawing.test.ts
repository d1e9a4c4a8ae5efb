import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawLife } from './visit-drawing.ts';

test('docs/visits.md draws the life of a visit as the code has it', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/visits.md'), 'utf8');
  const drawn = page.split('<!-- made by npm run docs:visits -->\n')[1];
  // When this fails: npm run docs:visits
  expect(drawn?.trim()).toBe(drawLife());
});
