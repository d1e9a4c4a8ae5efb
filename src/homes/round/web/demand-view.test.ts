import { expect, test } from 'vitest';
import type { DemandRow } from '../../../journey/sign-up/sign-up-demand.ts';
import { viewDemand } from './demand-view.ts';

const row = (code: string, state: DemandRow['state']): DemandRow => ({
  ...{ code, name: `Organisatie ${code}`, kind: '', secret: false },
  ...{ sends: 0, seats: 0, asked: 0, first: 0, state },
});
const codes = Array.from('ABCDEFGHIJKL');
const demand = codes.map((code) => row(code, code === 'C' ? 'much' : code < 'F' ? 'no-places' : 'balanced'));
/** Others without a place did not say that they take part. */
const offerless = ['Organisatie B'];
const shown = (asked: string | null) => {
  const { rows, more } = viewDemand({ demand, offerless }, asked);
  return [rows.map(({ code }) => code), more];
};

test.each([
  [null, codes.slice(0, 10), 12],
  ['alles', codes, null],
  ['geen-plekken', ['B'], null],
  ['veel-vraag', ['C'], null],
  ['constructor', codes.slice(0, 10), 12],
])('asked for %s, %j are shown', (asked, rows, more) => {
  expect(shown(asked)).toEqual([rows, more]);
});

test('a filter is there for what a task is about', () => {
  const { filters } = viewDemand({ demand, offerless: [] }, null);
  expect(filters.map(({ key, count, current }) => [key, count, current])).toEqual([
    ['all', 12, true],
    ['much', 1, false],
  ]);
});
