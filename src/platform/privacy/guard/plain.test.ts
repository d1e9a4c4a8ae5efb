import { expect, test } from 'vitest';
import { plain } from './plain.ts';

test.each([
  ['gewoon 12-3', 'gewoon 12-3'],
  ['１２\u00a0‑\u200b３', '12 -3'],
  ['\u0661\u0662\u096b𝟗', '1259'],
  ['Zoe\u0308 ’s', "Zoe 's"],
  ['a\n\tb', 'a\n\tb'],
  ['½ ﬁ 😀', '½ ﬁ 😀'],
])('%j is read as %j', (typed, read) => {
  expect(plain(typed).text).toBe(read);
});

test('what is found stands where it was typed', () => {
  const typed = 'x\u200b𝟗\u00ad９y';
  const { text, at } = plain(typed);
  expect(text).toBe('x99y');
  expect([...text].map((_, index) => typed.slice(at(index)).codePointAt(0))).toEqual(
    ['x', '𝟗', '９', 'y'].map((character) => character.codePointAt(0)),
  );
});
