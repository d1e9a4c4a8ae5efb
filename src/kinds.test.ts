import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { KINDS, lookOf } from './journey/programme/programme-kinds.ts';
import { KIND_ICONS } from './ui/icons/names.ts';
import { FAMILIES } from './ui/tile.tsx';

test('each icon of a kind belongs to one kind, and each family has kinds', () => {
  const looks = Object.values(KINDS);
  expect(looks.map(({ icon }) => icon).toSorted()).toEqual(KIND_ICONS.toSorted());
  expect(new Set(looks.map(({ family }) => family))).toEqual(new Set(FAMILIES));
});

test('every kind of the example round has an icon', () => {
  const { SheetNames, Sheets } = read(readFileSync(new URL('../example/ronde-2027.xlsx', import.meta.url)));
  const rows = utils.sheet_to_json<{ Soort: string }>(Sheets[SheetNames[0]!]!);
  expect(rows.length).toBe(26);
  expect(rows.filter(({ Soort }) => lookOf(Soort) === null)).toEqual([]);
});

test('a kind is known however it was typed, and one that is not has none', () => {
  expect(lookOf('  Zorg-  en Veiligheidshuis')).toEqual({ icon: 'safety-house', family: 'justice' });
  expect(lookOf('POLITIE')).toEqual({ icon: 'police', family: 'justice' });
  expect(lookOf('kerk')).toBeNull();
  expect(lookOf('constructor')).toBeNull();
});
