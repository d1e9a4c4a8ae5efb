import { expect, it } from 'vitest';
import { inOrder, ordered } from './order.ts';

it('looks past capitals, accents and punctuation', () => {
  expect(['Zoë', 'élan', 'Eva', '’t Huis', 'Thijs', 'ijs'].sort(inOrder)).toEqual([
    'élan',
    'Eva',
    'ijs',
    'Thijs',
    '’t Huis',
    'Zoë',
  ]);
});

it('counts numbers as numbers', () => {
  expect(['POL-10', 'POL-2', 'POL-1'].sort(inOrder)).toEqual(['POL-1', 'POL-2', 'POL-10']);
});

it('is the same whatever the order was before, also for texts that differ in an accent only', () => {
  const names = ['Jose', 'José', 'jose', 'JOSE'];
  expect([...names].reverse().sort(inOrder)).toEqual([...names].sort(inOrder));
});

it('orders by the first text that differs, and leaves what came in as it was', () => {
  const rows = [
    { organisation: 'Veilig Thuis', code: 'VT-10' },
    { organisation: 'Veilig Thuis', code: 'VT-2' },
    { organisation: 'Reclassering', code: 'REC-1' },
  ];
  expect(ordered(rows, (row) => [row.organisation, row.code]).map(({ code }) => code)).toEqual([
    'REC-1',
    'VT-2',
    'VT-10',
  ]);
  expect(rows[0]!.code).toBe('VT-10');
});
