import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gatherPatterns, type Pattern, patternsIn } from './gather.ts';
import { hostileTexts } from './hostile.ts';
import { countSteps } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LENGTH = 300;
/** Twice the text costs twice the steps; of a square it would be four times. */
const MOST = 2.7;

/** The texts on which the work of a pattern grows faster than the text. */
function growing(pattern: Pattern): string[] {
  return (hostileTexts(pattern) ?? []).flatMap((text) => {
    const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => countSteps(pattern, text(length)));
    return twice === Number.POSITIVE_INFINITY || twice! > MOST * once! + 200
      ? [`${JSON.stringify(text(12))}: ${once} → ${twice}`]
      : [];
  });
}

test('no pattern of the product works more than in proportion to its text', () => {
  const patterns = gatherPatterns(root);
  expect(patterns.length).toBeGreaterThan(150);
  const slow = patterns.flatMap((pattern) =>
    growing(pattern)
      .slice(0, 1)
      .map((text) => `${pattern.at} /${pattern.source.slice(0, 60)}/ on ${text}`),
  );
  expect(slow).toEqual([]);
});

describe('the test finds what is slow', () => {
  test.each([
    ['two that take the same', 'adres\\s*:?\\s+\\d', 'i'],
    ['an end that does not come', '\\s+$', ''],
    ['one in another', '^(?:a+)+$', ''],
    ['a start that comes again', 'a[^b]*b', 'g'],
    ['a lookbehind without end', '(?<=a[^b]*)c', 'g'],
    ['a back reference', '(a+)x?\\1y', ''],
  ])('%s', (_, source, flags) => {
    expect(growing({ at: '', source, flags })).not.toEqual([]);
  });

  test.each([
    ['\\s{1,40}$', ''],
    ['^\\s*x', ''],
    ['(?<!\\s)\\s+(?=[,.;])', 'g'],
    ['\\p{L}{2,40}weg', 'gu'],
  ])('and not %s', (source, flags) => {
    expect(growing({ at: '', source, flags })).toEqual([]);
  });
});

test('patterns are found however they are written', () => {
  const text = `
    const LETTERS = 'a|b';
    const PART = /c+/u;
    const PUT = new RegExp(\`^(?:\${LETTERS})\${PART.source}\${later}$\`, 'iu');
    const view = <p className="/x/">{text.replace(/d*/g, '')}</p>;
    const LIST = ['e', 'f'];
    function made(tag: string) { return RegExp('<' + tag + LIST.join('|')); }`;
  expect(patternsIn('a.tsx', text).map(({ source, flags }) => [source, flags])).toEqual([
    ['c+', 'u'],
    ['^(?:a|b)c+x$', 'iu'],
    ['d*', 'g'],
    ['<xe|f', ''],
  ]);
});

test('a pattern of which the flags are only known later is named, as it cannot be tried', () => {
  const text = "const LETTERS = 'a+';\nconst made = (flags: string) => new RegExp(LETTERS, flags);";
  expect(() => patternsIn('a.ts', text)).toThrow('a.ts:2: write the flags');
});
