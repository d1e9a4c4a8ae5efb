import { expect, it } from 'vitest';
import { dutch, english } from './grammar.ts';

it('counts with the noun that goes with the number', () => {
  expect([0, 1, 2, 1200].map((number) => dutch.count(number, 'plek', 'plekken'))).toEqual([
    '0 plekken',
    '1 plek',
    '2 plekken',
    '1.200 plekken',
  ]);
  expect(english.count(1200, 'place', 'places')).toBe('1,200 places');
});

it('makes a verb agree', () => {
  expect([0, 1, 2].map((number) => dutch.agree(number, 'is', 'zijn'))).toEqual(['zijn', 'is', 'zijn']);
});

it('lists names with the word of the language before the last', () => {
  expect(dutch.list([])).toBe('');
  expect(dutch.list(['Anna'])).toBe('Anna');
  expect(dutch.list(['Anna', 'Bo', 'Cem'])).toBe('Anna, Bo en Cem');
  expect(english.list(['Anna', 'Bo', 'Cem'])).toBe('Anna, Bo and Cem');
});

it('lists what can be chosen from', () => {
  expect(dutch.either(['Anna'])).toBe('Anna');
  expect(dutch.either(['Anna', 'Bo', 'Cem'])).toBe('Anna, Bo of Cem');
  expect(english.either(['Anna', 'Bo', 'Cem'])).toBe('Anna, Bo or Cem');
});

it('names two and counts the others when there are more than three', () => {
  expect(dutch.listSome(['Anna', 'Bo', 'Cem'])).toBe('Anna, Bo en Cem');
  expect(dutch.listSome(['Anna', 'Bo', 'Cem', 'Dee'])).toBe('Anna, Bo en 2 anderen');
  expect(english.listSome(['Anna', 'Bo', 'Cem', 'Dee'])).toBe('Anna, Bo and 2 others');
});
