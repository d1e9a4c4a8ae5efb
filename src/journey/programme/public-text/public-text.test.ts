import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PIECES, questionsOf } from '../programme-public.ts';
import { fieldsOf, typedOf } from './fields.ts';
import { arranged, understandTexts } from './form.ts';
import { findLeading } from './leading.ts';
import { ourTexts } from './ours.ts';

test('our own texts pass what is asked of anybody who writes them, and lead to no place', () => {
  for (const piece of PIECES)
    for (const locale of ['nl', 'en'] as const) {
      const texts = ourTexts(piece, locale);
      const read = understandTexts(piece, typedOf(piece, texts), { count: texts.length, whole: true });
      expect([piece, locale, read]).toEqual([piece, locale, { texts, faults: {} }]);
      expect([piece, locale, findLeading(texts, [])]).toEqual([piece, locale, []]);
    }
});

test('what is published says something in each field; a draft may be half of it', () => {
  const texts = ourTexts('home', 'nl');
  const typed = { ...typedOf('home', texts), lead: ' ', 'momentTitle-2': '' };
  const asked = { count: texts.length };
  expect(understandTexts('home', typed, { ...asked, whole: true }).faults).toEqual({
    lead: 'required',
    'momentTitle-2': 'required',
  });
  expect(understandTexts('home', typed, { ...asked, whole: false }).faults).toEqual({});
  const long = { ...typed, title: 'x'.repeat(71) };
  expect(understandTexts('home', long, { ...asked, whole: false }).faults).toEqual({ title: 'too-long' });
});

test('a question has an answer, one that nobody began with is left out, and there is one at least', () => {
  const ask = (...texts: string[]) =>
    understandTexts('questions', typedOf('questions', texts), { count: 2, whole: true });
  expect(ask('a', 'b', '', '', 'c', 'd')).toEqual({ texts: ['a', 'b', 'c', 'd'], faults: {} });
  expect(ask('a', '', '', 'd').faults).toEqual({ 'answer-0': 'required', 'question-1': 'required' });
  expect(ask('', '').faults).toEqual({ 'question-0': 'none' });
});

test('a link that may lead nowhere is named, and what says something of somebody does not come in', () => {
  const faultOf = (text: string) =>
    understandTexts('contact', { text }, { count: 1, whole: false }).faults.text;
  expect(faultOf('[x](javascript:alert)')).toBe('link');
  expect(faultOf('Bel 010 123 45 67 of mail a@b.example, Voorbeeldlaan 20.')).toBeUndefined();
  expect(faultOf('Mevrouw De Vries, geboren op 3 maart 1981, woont hier.')).toBe('client-data');
});

test('who publishes is asked of a street, a postcode, a map, coordinates, and what a secret place is called', () => {
  const secret = ['Crisisopvang', 'Hal van station Maashaven Centraal, bij de kiosk'];
  const found = (text: string) => findLeading([text], secret);
  expect(found('Kom naar de Voorbeeldlaan 20.')).toEqual(['Voorbeeldlaan 20']);
  expect(found('1234 AB Maashaven')).toEqual(['1234 AB Maashaven']);
  expect(found('Bel 0800 2000, of 06 1234 5678 of +31 10 123 4567 in de avond.')).toEqual([]);
  expect(found('Vanaf 0800 2000 AB, of 0612 1234AB.')).toEqual(['2000 AB', '1234AB']);
  expect(found('Voorbeeldlaan 20 1234 ab')).not.toEqual([]);
  expect(found('Zie [de kaart](https://www.google.com/maps/place/x).')).toEqual([
    'https://www.google.com/maps/place/x',
  ]);
  expect(found('51.92250, 4.47917')).toEqual(['51.92250, 4.47917']);
  expect(found('We zien je in de crisis-opvang of de CRISISOPVANG.')).toEqual(['Crisisopvang']);
  expect(found('In de hal van station Maashaven Centraal (bij de kiosk).')).toEqual([secret[1]]);
  expect(
    found('Om 8.45 uur. Bel 0800 2000, of mail [ons](mailto:a@b.example), https://b.example/x.'),
  ).toEqual([]);
});

test('moving a question about never loses or doubles one', () => {
  const texts = fc
    .array(fc.string(), { minLength: 1, maxLength: 8 })
    .map((all) => all.flatMap((q, at) => [q, `${at}`]));
  const press = fc.tuple(fc.constantFrom('up', 'down'), fc.nat(9)).map(([way, at]) => `${way}-${at}`);
  fc.assert(
    fc.property(texts, fc.array(press), (before, presses) => {
      const after = presses.reduce((now, intent) => arranged(now, intent)?.texts ?? now, before);
      const sorted = (all: string[]) =>
        questionsOf(all)
          .map((one) => JSON.stringify(one))
          .sort();
      expect(sorted(after)).toEqual(sorted(before));
    }),
  );
  expect(arranged(['a', '1', 'b', '2'], 'up-1')).toEqual({ texts: ['b', '2', 'a', '1'], at: 0 });
  expect(arranged(['a', '1', 'b', '2'], 'down-1')).toBeNull();
  expect(arranged(['a', '1', 'b', '2'], 'remove-0')).toEqual({ texts: ['b', '2'], at: 0 });
  expect(arranged(['a', '1'], 'add')).toEqual({ texts: ['a', '1', '', ''], at: 1 });
  expect(
    arranged(
      Array.from({ length: 80 }, () => 'x'),
      'add',
    ),
  ).toBeNull();
  expect(arranged(['a', '1'], 'publish')).toBeNull();
});

test('each field of a piece has a name of its own', () => {
  for (const piece of PIECES) {
    const names = fieldsOf(piece, 80).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
