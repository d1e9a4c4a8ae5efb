import { expect, test } from 'vitest';
import { keyOf, pathsIn } from './inventory-keys.ts';

test('a path says where something is, of a list once', () => {
  expect(pathsIn({ a: [{ b: 1 }, { b: null, c: [[true]] }], d: {}, e: 'x' })).toEqual([
    'a[].b',
    'a[].c[][]',
    'e',
  ]);
  expect(pathsIn({})).toEqual([]);
});

test('a star stands for one key, two for all below', () => {
  const keys = { 'saved.*.added': 'nothing', 'left[].**': 'text', name: 'name' } as const;
  expect(keyOf(keys, 'name')).toBe('name');
  expect(keyOf(keys, 'saved.places.added')).toBe('saved.*.added');
  expect(keyOf(keys, 'left[].finding.params.names[]')).toBe('left[].**');
  for (const path of ['names', 'saved.added', 'saved.a.b.added', 'saved[]added', 'left[]'])
    expect([path, keyOf(keys, path)]).toEqual([path, null]);
});
