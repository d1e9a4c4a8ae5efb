import { expect, test } from 'vitest';
import { ASKS_LANGUAGE, languageFor, readKept } from './kept.ts';

const sent = (...fields: [string, string][]) => new URLSearchParams(fields).toString();

test('a form that asks for a language comes back with all that is in it', () => {
  const body = sent(
    ['name', 'Ö & <b>"Kastanje"</b>'],
    ['days', '2027-03-11'],
    ['days', '2027-03-12'],
    [ASKS_LANGUAGE, languageFor('en', 'is-3f')],
  );
  const kept = readKept(body);
  expect(kept?.locale).toBe('en');
  expect(kept?.form).toBe('is-3f');
  expect([...(kept?.fields ?? [])].slice(0, 2)).toEqual([
    ['name', ['Ö & <b>"Kastanje"</b>']],
    ['days', ['2027-03-11', '2027-03-12']],
  ]);
});

test('any other form is none', () => {
  expect(readKept('')).toBe(null);
  expect(readKept(sent(['name', '_taal=en'], ['taal', 'en']))).toBe(null);
});

test.each(['', 'de plek', 'en', 'en ', 'nl <b>', 'EN plek', `nl ${'x'.repeat(81)}`])(
  'with %j it is not carried out either, and nothing changes',
  (asked) => {
    const kept = readKept(sent([ASKS_LANGUAGE, asked]));
    expect([kept?.locale, kept?.form]).toEqual([null, '']);
  },
);
