import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FIELD_WORDS } from './field-words.ts';
import { EVERYDAY_WORDS } from './field-words-everyday.ts';
import { FURTHER_WORDS } from './field-words-further.ts';
import { firstForm, shorter } from './forms.ts';
import { partsIn } from './parts.ts';
import { wordsIn } from './plain.ts';
import { STEMS_VERSION } from './stems.ts';

test('when words come down to something else, the version goes up: put both into this test', () => {
  const words = [
    ...new Set(wordsIn(`${FIELD_WORDS} ${EVERYDAY_WORDS} ${FURTHER_WORDS}`).map(({ word }) => word)),
  ].toSorted();
  const read = words.map((word) => [word, firstForm(word), shorter(word), partsIn(word)]);
  const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
  expect(words.length).toBeGreaterThan(1000);
  expect([STEMS_VERSION, digest]).toEqual([3, '7a3433e8268e8c89']);
});
