import { expect, test } from 'vitest';
import { placeNames, sayPlace, sayPlaceBriefly } from './place-names.ts';

const place = (code: string, title: string, secret = false, days = ['2027-03-09']) => ({
  ...{ code, title, secret, slots: days.length > 0 ? [{ days }] : [] },
});
const said = (
  places: ReturnType<typeof place>[],
  say = (name: Parameters<typeof sayPlace>[0]) => sayPlace(name, 'nl'),
) => [...placeNames(places).values()].map(say);

test('a title that is there once stays as it is', () => {
  expect(said([place('A-1', 'Een dag'), place('A-2', 'Een zitting')])).toEqual(['Een dag', 'Een zitting']);
});

test('of two with one title, however it is written, days and code come along', () => {
  expect(
    said([place('A-1', 'Een dag'), place('B-1', 'een  dag', false, ['2027-03-10', '2027-03-12'])]),
  ).toEqual(['Een dag (di 9 mrt, A-1)', 'een  dag (wo 10 en vr 12 mrt, B-1)']);
  expect(said([place('A-1', 'Een dag'), place('A-2', 'Een dag', false, [])], sayPlaceBriefly)).toEqual([
    'Een dag (A-1)',
    'Een dag (A-2)',
  ]);
});

test('of a secret one only the code comes along, in whatever way it is said', () => {
  const places = [place('A-1', 'Een dag', true), place('A-2', 'Een dag')];
  expect(said(places)).toEqual(['Een dag (A-1)', 'Een dag (di 9 mrt, A-2)']);
  expect(JSON.stringify(placeNames(places).get('A-1'))).not.toContain('2027');
});
