import { expect, test } from 'vitest';
import { keptOf, registerByPurpose } from './processing.ts';

const SAFETY = '**bijzonder: waar iemand niet mag komen**';
const rowsOf = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));

test('that somebody must not come somewhere stands in a line of its own, with its own readers', () => {
  const rows = rowsOf(keptOf('participant')).filter(([, what]) => what?.includes('bijzonder'));
  expect(rows.length).toBeGreaterThan(3);
  for (const [, what, readers] of rows) {
    expect(what).toBe(SAFETY);
    expect(['coördinatoren', 'de persoon zelf en coördinatoren', 'niemand, alleen de software']).toContain(
      readers,
    );
  }
});

test('what is of a participant is not said to be of the manager who stands in the same row', () => {
  const manager = keptOf('manager');
  expect(manager).toContain('| toestemming van de leidinggevende | naam en gegeven |');
  expect(manager).not.toMatch(/bijzonder|geheime locatie|vrije tekst/);
});

test('the register has each purpose with a ground, and whom it is about', () => {
  const rows = rowsOf(registerByPurpose());
  expect(rows.length).toBeGreaterThan(18);
  for (const [purpose, ground, about, what, readers, term] of rows)
    for (const cell of [purpose, ground, about, what, readers, term]) expect(cell).not.toBe('');
  const byConsent = rows.filter(([, ground]) => ground?.includes('toestemming')).map(([purpose]) => purpose);
  expect(new Set(byConsent)).toEqual(new Set(['vindbaar zijn voor elkaar']));
});
