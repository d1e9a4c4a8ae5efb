import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexNames } from './names.ts';
import { rankedIn } from './ranked.ts';

const CODES = ['POL-1', 'POL-3', 'REC-1', 'VTW-2', 'ZVH-1'];
const names = indexNames(
  [
    { code: 'POL', name: 'Politie' },
    { code: 'ZVH', name: 'Zorg, Welzijn en Huis' },
  ],
  CODES.map((code) => ({ code, organisation: code.slice(0, 3) })),
);

test.each([
  ['POL-3; REC-1', ['POL-3', 'REC-1']],
  ['1. POL-3; 2. REC-1', ['POL-3', 'REC-1']],
  ['2. REC-1; 1. POL-3', ['POL-3', 'REC-1']],
  ['1) POL-3 2) REC-1 3) VTW-2', ['POL-3', 'REC-1', 'VTW-2']],
  ['1: POL-3\n2: REC-1', ['POL-3', 'REC-1']],
  ['1e keuze: POL-3\n2e keuze: REC-1', ['POL-3', 'REC-1']],
  ['POL-3 (2)\nREC-1 (1)', ['REC-1', 'POL-3']],
  ['POL-3, REC-1', ['POL-3', 'REC-1']],
  ['POL-3 REC-1', ['POL-3', 'REC-1']],
  ['POL-3 > REC-1 > VTW-2', ['POL-3', 'REC-1', 'VTW-2']],
  ['Zorg, Welzijn en Huis; POL-1', ['Zorg, Welzijn en Huis', 'POL-1']],
  // What nobody knows is kept as it is, so that it is said.
  ['POL-3; XYZ-9', ['POL-3', 'XYZ-9']],
])('%j', (text, parts) => {
  expect(rankedIn(text, names)).toEqual({ kind: 'several', parts });
});

test.each(['POL-3', 'POL-3;', 'Zorg, Welzijn en Huis', 'POL-3 Meelopen met een dienst', '', 'pol 3'])(
  '%j is one choice',
  (text) => {
    expect(rankedIn(text, names)).toEqual({ kind: 'one' });
  },
);

test.each(['1. POL-3; 1. REC-1', '1. POL-3; REC-1'])('%j is unclear', (text) => {
  expect(rankedIn(text, names)).toEqual({ kind: 'unclear' });
});

test('numbers decide the order, however the choices stand', () => {
  const ranking = fc.shuffledSubarray(CODES, { minLength: 2 });
  const order = fc.infiniteStream(fc.nat(100));
  const write = fc.constantFrom<[string, string]>(['. ', '; '], [') ', '\n'], [': ', '; '], [' - ', '\n']);
  fc.assert(
    fc.property(ranking, order, write, (ranked, random, [mark, between]) => {
      const lines = ranked.map((code, index) => ({
        at: random.next().value,
        line: `${index + 1}${mark}${code}`,
      }));
      const text = lines
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line)
        .join(between);
      expect(rankedIn(text, names)).toEqual({ kind: 'several', parts: ranked });
    }),
  );
});
