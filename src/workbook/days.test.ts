import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, meansAllDays, readDays } from './days.ts';

const calendar: Calendar = { years: [2027], period: { first: '2027-03-08', last: '2027-03-26' } };

function read(text: string): (string | object)[] {
  return readDays(text, calendar).map((part) =>
    part.kind === 'day' ? part.day : part.kind === 'range' ? part.days.join('…') : part,
  );
}

describe('readDays', () => {
  test.each([
    ['09-03-2027, 10-03-2027', ['2027-03-09', '2027-03-10']],
    ['8 maart, 9 mrt. en 11 March 2027', ['2027-03-08', '2027-03-09', '2027-03-11']],
    ['wo 10-3, do 11-3', ['2027-03-10', '2027-03-11']],
    ['09/03/27, 10/03/27', ['2027-03-09', '2027-03-10']],
    ['2027-03-11T14:30', ['2027-03-11']],
    ['9, 10 en 11 maart', ['2027-03-09', '2027-03-10', '2027-03-11']],
    ['9-3 / 10-3', ['2027-03-09', '2027-03-10']],
    ['10.3.2027', ['2027-03-10']],
    ['8 t/m 10 maart', ['2027-03-08…2027-03-09…2027-03-10']],
    ['8-10 maart', ['2027-03-08…2027-03-09…2027-03-10']],
    ['31 februari', [{ kind: 'impossible', text: '31 februari' }]],
    ['di 10-3', [{ kind: 'weekday-differs', text: 'di 10-3', day: '2027-03-10', other: '2027-03-09' }]],
    ['03/25/27', [{ kind: 'swapped', text: '03/25/27', day: '2027-03-25', other: null }]],
    ['03/09/27', [{ kind: 'swapped', text: '03/09/27', day: '2027-03-09', other: '2027-09-03' }]],
    ['behalve 9-3', [{ kind: 'unreadable', text: 'behalve 9-3' }]],
    ['9-3 niet', ['2027-03-09', { kind: 'unreadable', text: 'niet' }]],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a day without a year is put in a round that runs over New Year', () => {
    const winter: Calendar = { years: [2026, 2027], period: { first: '2026-12-07', last: '2027-01-22' } };
    const days = readDays('9-12, 12-1', winter).map((part) => (part.kind === 'day' ? part.day : part.kind));
    expect(days).toEqual(['2026-12-09', '2027-01-12']);
  });

  test('every day is read back from every notation', () => {
    const months =
      'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
    const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
    const date = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2027, 0, 1 + n)));
    fc.assert(
      fc.property(date, (at) => {
        const [day, month] = [at.getUTCDate(), at.getUTCMonth() + 1];
        const iso = at.toISOString().slice(0, 10);
        const notations = [
          iso,
          `${day}-${month}-2027`,
          `${day} ${months[month - 1]}`,
          `${weekdays[at.getUTCDay()]} ${day}-${month}`,
          `${day}-${month}-27`,
        ];
        const wide: Calendar = { years: [2027], period: null };
        for (const text of notations)
          expect(readDays(text, wide).map((part) => (part.kind === 'day' ? part.day : part))).toEqual([iso]);
      }),
    );
  });

  test('nothing of any text is skipped without a part for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const kept = readDays(text, calendar)
          .map((part) => part.text)
          .join('');
        const letters = (some: string) => some.toLowerCase().match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        const separators = letters((text.match(/\ben\b|\bof\b|\btm\b|t\/m|tot en met/gi) ?? []).join(''));
        expect(letters(kept) + separators).toBeGreaterThanOrEqual(letters(text));
      }),
    );
  });
});

test('meansAllDays is not fooled by what follows', () => {
  expect(
    ['alle dagen', 'Alle dagen.', 'elke dag', 'altijd', 'alle dagen behalve 9-3', 'alle dagen?'].map(
      meansAllDays,
    ),
  ).toEqual([true, true, true, true, false, false]);
});
