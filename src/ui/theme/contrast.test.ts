import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = ['tokens.css', 'dark.css', 'picture-tokens.css']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

/** The tokens of a part of the style sheets; one may stand for another. */
function tokensOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const dark = css
  .match(/@media screen and \(prefers-color-scheme: dark\) \{[^@]*?\n\}/g)!
  .map(tokensOf)
  .flatMap((tokens) => [...tokens]);
const light = tokensOf(css.replace(/@media [^{]+\{[^@]*?\n\}/g, ''));
const SCHEMES = { light, dark: new Map([...light, ...dark]) };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2 has it, 1 to 21. */
function contrast(tokens: Map<string, string>, [front, back]: readonly [string, string]): number {
  const [one, other] = [front, back].map((name) => {
    const value = tokens.get(name) ?? '';
    const hex = /^var\(--([a-z0-9-]+)\)$/.exec(value)?.[1];
    const colour = hex ? (tokens.get(hex) ?? '') : value;
    if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`--${name} is no colour: ${colour}`);
    return luminance(colour);
  });
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

const INK = 'basis-color-default-color-document';
const SOFT = 'basis-color-default-color-subtle';
const ACTION = 'basis-color-action-1-color-default';
const PAPER = 'basis-color-default-bg-document';
const FAMILIES = ['justice', 'reporting', 'shelter', 'youth', 'care', 'local'];
const SHEETS = [PAPER, 'ws-sheet', 'basis-color-default-bg-subtle', 'basis-color-action-1-bg-subtle'];
const BANDS = ['sand', 'teal', 'rose', 'sage', 'blue'].map((band) => `ws-band-${band}`);

/** What is read. */
const TEXT: [string, string][] = [
  ...[...SHEETS, ...BANDS].flatMap((sheet) =>
    [INK, SOFT, ACTION].map((text): [string, string] => [text, sheet]),
  ),
  ...FAMILIES.map((family): [string, string] => [`ws-family-${family}-ink`, `ws-family-${family}-tint`]),
  ...['positive', 'warning', 'negative', 'info'].flatMap((tone): [string, string][] => [
    [`basis-color-${tone}-color-default`, `basis-color-${tone}-bg-default`],
    [`basis-color-${tone}-color-default`, 'ws-sheet'],
    [`basis-color-${tone}-color-default`, 'basis-color-action-1-bg-subtle'],
  ]),
  ['basis-color-action-1-inverse-color-default', 'basis-color-action-1-inverse-bg-default'],
  ['basis-color-action-1-color-hover', 'basis-color-action-1-bg-subtle'],
  ['ws-on-strong', 'ws-strong'],
];

/** What is seen: edges of controls, lines and shapes. */
const SHAPES: [string, string][] = [
  ...FAMILIES.map((family): [string, string] => [`ws-family-${family}`, PAPER]),
  ...['ws-tie-kept', 'ws-tie-new', 'ws-tie-faded'].map((line): [string, string] => [line, PAPER]),
  ['basis-color-default-border-default', 'ws-sheet'],
  ['basis-color-default-border-default', PAPER],
  ['ws-tone-1', 'ws-sheet'],
  ['ws-tone-1', 'ws-unmarked'],
  ['ws-drawing-line', PAPER],
  ['ws-drawing-run', PAPER],
];

test.each(Object.entries(SCHEMES))(
  'in the %s, text stands out 4.5:1 and what is seen 3:1',
  (_scheme, tokens) => {
    const weak = (pairs: [string, string][], least: number) =>
      pairs.flatMap((pair) => {
        const found = contrast(tokens, pair);
        return found < least ? [`${pair.join(' on ')}: ${found.toFixed(2)}`] : [];
      });
    expect(weak(TEXT, 4.5)).toEqual([]);
    expect(weak(SHAPES, 3)).toEqual([]);
  },
);

test('every colour has one by day and one in the dark', () => {
  const isColour = ([, value]: [string, string]) => value.startsWith('#');
  const named = new Set(dark.map(([name]) => name));
  const missing = [...light].filter(isColour).filter(([name]) => !named.has(name));
  // These are the same in both: light, on what is dark in both.
  expect(missing.map(([name]) => name)).toEqual(['basis-color-highlight-border-default']);
});
