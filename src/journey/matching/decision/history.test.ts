import { expect, test } from 'vitest';
import { type Line, type LineDecided, lineThatFixed } from './history.ts';

const line = (id: string, what: Partial<LineDecided>): Line => ({
  ...{ id, at: new Date(0), by: null, runId: id, number: 1, step: 1 },
  what: {
    ...{ kind: 'lock', person: 'anna@a.example', other: null, place: 'B-1', organisation: null, guest: null },
    ...{ turns: null, holds: true, holdsNow: true, ...what },
  },
});
const anna = { person: 'anna@a.example', place: 'B-1' };
const idOf = (lines: Line[]) => lineThatFixed(lines, anna)?.id;

test('who is fixed is fixed by the last decision about that visit which holds', () => {
  const first = line('first', {});
  expect(idOf([first])).toBe('first');
  expect(idOf([line('elsewhere', { place: 'C-1' }), line('other', { person: 'bo@b.example' }), first])).toBe(
    'first',
  );
  expect(idOf([line('swap', { kind: 'swap', person: 'bo@b.example', other: anna.person }), first])).toBe(
    'swap',
  );
  expect(idOf([line('undone', { holdsNow: false }), first])).toBe('first');
});

test('let go by hand and fixed again by a workbook, it is nobody who fixed it', () => {
  expect(idOf([line('free', { kind: 'release' }), line('first', {})])).toBeUndefined();
  expect(idOf([line('again', {}), line('free', { kind: 'release' }), line('first', {})])).toBe('again');
  expect(idOf([line('free', { kind: 'release', holdsNow: false }), line('first', {})])).toBe('first');
});
