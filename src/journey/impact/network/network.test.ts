import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml/node/index.js';
import { expect, test } from 'vitest';
import type { TieFact } from '../../contact/reads-ties.ts';
import { graphmlOf } from './graphml.ts';
import { countStates, type LineState, linesOfRound, linesUpTo } from './lines.ts';
import { measuresOf } from './measures.ts';
import { promiseOf } from './promised.ts';
import { csvOf } from './spreadsheet.ts';
import { suggest } from './suggesting.ts';

const met = (one: string, other: string, round: number): TieFact => ({
  ...{
    pair: `${one}${other}`,
    one,
    other,
    round,
    moment: null,
    contact: null,
    people: ['x', 'y'] as TieFact['people'],
  },
});
const told = (one: string, other: string, round: number, contact: TieFact['contact']): TieFact => ({
  ...met(one, other, round),
  ...{ moment: '6-months', contact },
});
const tie = (ids: [string, string], state: LineState = 'kept') => ({ ids, state });

test('a line is what a tie is: new, kept, faded, or asked and not told', () => {
  const facts = [
    met('a', 'b', 1),
    ...[met('a', 'c', 1), told('a', 'c', 1, 'yes')],
    ...[met('a', 'd', 1), told('a', 'd', 1, 'not-yet')],
    ...[met('a', 'e', 1), told('a', 'e', 1, null)],
    met('f', 'f', 1),
  ];
  const lines = linesUpTo(facts, 1);
  expect(Object.fromEntries(lines.map(({ ids, state }) => [ids.join(''), state]))).toEqual({
    ...{ ab: 'new', ac: 'kept', ad: 'faded', ae: 'unknown' },
  });
  expect(countStates(lines)).toEqual({ kept: 1, new: 1, faded: 1, unknown: 1 });
});

test('of a round there are the lines of its visits; to meet again is to keep', () => {
  const facts = [met('a', 'b', 1), met('a', 'c', 1), met('a', 'b', 2)];
  expect(linesOfRound(facts, 2).map(({ ids, state }) => [ids.join(''), state])).toEqual([['ab', 'kept']]);
  expect(linesOfRound(facts, 1).map(({ ids }) => ids.join(''))).toEqual(['ab', 'ac']);
});

test('measures count live lines alone, and do not depend on the order', () => {
  const lines = [
    tie(['a', 'b']),
    tie(['b', 'c'], 'new'),
    tie(['c', 'd'], 'faded'),
    tie(['d', 'e'], 'unknown'),
  ];
  const measures = measuresOf(['a', 'b', 'c', 'd', 'e'], lines);
  expect(measures).toMatchObject({ organisations: 5, live: 2, possible: 10 });
  expect(measures.standings.map(({ id, lines: own }) => `${id}${own}`)).toEqual([
    'b2',
    'a1',
    'c1',
    'd0',
    'e0',
  ]);
  expect(measures.standings[0]!.between).toBeCloseTo(1 / 6);
  expect(measuresOf(['e', 'd', 'c', 'b', 'a'], lines.toReversed())).toEqual(measures);
});

test('two groups that hardly meet are two groups', () => {
  const clique = (ids: string[]) =>
    ids.flatMap((one, index) => ids.slice(index + 1).map((other) => tie([one, other])));
  const { groups } = measuresOf(
    [...'abcdwxyz'],
    [...clique([...'abcd']), ...clique([...'wxyz']), tie(['d', 'w'])],
  );
  expect(groups.map((group) => group.join(''))).toEqual(['abcd', 'wxyz']);
});

const CANDIDATES = [...'abcdef'].map((id) => ({ id, region: id < 'd' ? 'Noord' : 'Zuid' }));

test('who know the same others are suggested first, with those others; who knows nobody too', () => {
  const lines = [tie(['a', 'c']), tie(['b', 'c']), tie(['a', 'd']), tie(['b', 'd'])];
  const [first, ...others] = suggest({ candidates: CANDIDATES, lines, without: new Set(), most: 6 });
  expect(first).toEqual({ ids: ['a', 'b'], shared: ['c', 'd'], region: 'Noord', alone: [] });
  expect(others[0]).toEqual({ ids: ['c', 'd'], shared: ['a', 'b'], region: null, alone: [] });
  expect(others.some(({ alone }) => alone.includes('e'))).toBe(true);
});

test('no pair is suggested that has a line, also a faded one, nor one that is left out', () => {
  const state = fc.constantFrom<LineState>('kept', 'new', 'faded', 'unknown');
  const pair = fc
    .uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 2, maxLength: 2 })
    .map((ids) => ids.sort() as [string, string]);
  fc.assert(
    fc.property(fc.array(fc.tuple(pair, state)), fc.array(pair), (known, left) => {
      const without = new Set(left.map((ids) => ids.join(' ')));
      const lines = known.map(([ids, one]) => tie(ids, one));
      const found = suggest({ candidates: CANDIDATES, lines, without, most: 6 });
      const times = new Map<string, number>();
      for (const { ids, shared, region, alone } of found) {
        expect(without.has(ids.join(' '))).toBe(false);
        expect(lines.some((one) => one.ids.join() === ids.join())).toBe(false);
        expect(shared.length > 0 || region !== null || alone.length > 0).toBe(true);
        for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
      }
      expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(2);
    }),
  );
});

test('of what the match made possible it is told what came and what lives, each out of the one before', () => {
  const given = [
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'd'],
    ['a', 'e'],
  ].map((ids) => ({
    ids: ids as [string, string],
    round: 1,
  }));
  const facts = [
    ...[met('a', 'b', 1), told('a', 'b', 1, 'yes')],
    ...[met('a', 'c', 1), told('a', 'c', 1, null)],
    met('a', 'd', 1),
    met('a', 'z', 2),
  ];
  expect(promiseOf(given, facts, [1], 2)).toEqual({ possible: 4, made: 3, kept: 1, silent: 1, open: 1 });
});

test('a spreadsheet takes no cell for a formula, and a name with a semicolon stays one cell', () => {
  expect(csvOf([['=1+1', 'A;B', 3]])).toBe('\u{feff}\'=1+1;"A;B";3');
});

test('the file for network programs is read back by one that did not write it', () => {
  const organisation = (code: string, name: string) => ({
    ...{ code, name, family: 'care' as const, region: 'Noord & "Zuid"', live: 1 },
    counts: { kept: 1, new: 0, faded: 0, unknown: 0 },
  });
  const graph = parse(
    UndirectedGraph,
    graphmlOf({
      organisations: [organisation('A&1', 'Zorg <een>'), organisation('B', "Huis 'twee'")],
      lines: [
        {
          ...{ key: 'x', codes: ['A&1', 'B'], names: ['', ''], families: ['care', 'care'] },
          ...{ state: 'kept', since: 'Ronde 1', last: 'Ronde 2' },
        },
      ],
    }),
  );
  expect(graph.nodes()).toEqual(['A&1', 'B']);
  expect(graph.getNodeAttributes('A&1')).toEqual({
    name: 'Zorg <een>',
    family: 'care',
    region: 'Noord & "Zuid"',
  });
  expect(graph.getEdgeAttributes('A&1', 'B')).toEqual({ state: 'kept', since: 'Ronde 1' });
});
