import { expect, test } from 'vitest';
import { asking, pageOf, pagesAround, sortLink, sortOf } from './asked.ts';

const search = new URLSearchParams('toon=nieuw&op=-naam&blad=3');

test('a link changes what it is about, keeps the rest, and begins at the first page', () => {
  expect(asking(search, { toon: null })).toBe('?op=-naam');
  expect(asking(search, { zoek: 'a&b' })).toBe('?toon=nieuw&op=-naam&zoek=a%26b');
  expect(asking(search, { blad: 4 }, 'rij 1')).toBe('?toon=nieuw&op=-naam&blad=4#rij%201');
});

test('sorting by what is not a column sorts by the first', () => {
  const keys = ['naam', 'dagen'] as const;
  expect(sortOf(search, keys)).toEqual({ key: 'naam', descending: true });
  expect(sortOf(new URLSearchParams('op=-constructor'), keys)).toEqual({ key: 'naam', descending: false });
});

test('the head of the sorted column turns it round, that of another sorts by it', () => {
  const sort = { key: 'naam', descending: false } as const;
  const here = new URLSearchParams('op=naam&blad=2');
  expect(sortLink(here, sort, 'naam')).toEqual({ to: '?op=-naam', direction: 'ascending' });
  expect(sortLink<string>(here, sort, 'dagen')).toEqual({ to: '?op=dagen', direction: undefined });
});

test('a page past either end is the nearest that there is', () => {
  const all = Array.from({ length: 50 }, (_, index) => index);
  expect(pageOf(new URLSearchParams('blad=3'), all, 24)).toEqual({
    ...{ items: [48, 49], page: 3, pages: 3, first: 49, last: 50, total: 50 },
  });
  for (const [asked, page] of [
    ['99', 3],
    ['0', 1],
    ['-1', 1],
    ['x', 1],
    ['1.5', 1],
  ]) {
    expect(pageOf(new URLSearchParams(`blad=${asked}`), all, 24).page).toBe(page);
  }
  expect(pageOf(new URLSearchParams(), [], 24)).toEqual({
    ...{ items: [], page: 1, pages: 1, first: 0, last: 0, total: 0 },
  });
});

test('of many pages those around this one are named, and never a gap of one', () => {
  expect(pagesAround(1, 7)).toEqual([1, 2, null, 7]);
  expect(pagesAround(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(pagesAround(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  expect(pagesAround(1, 1)).toEqual([1]);
});
