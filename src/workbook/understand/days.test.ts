import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, isDayHeading, meansAllDays, readDays } from './days.ts';

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
    ['Tuesday 9 March 2027', ['2027-03-09']],
    ['Tue 9 Mar, Thurs. 11 Mar', ['2027-03-09', '2027-03-11']],
    ['March 9, 2027; March 11, 2027', ['2027-03-09', '2027-03-11']],
    ['March 9, 11 and 16, 2027', ['2027-03-09', '2027-03-11', '2027-03-16']],
    ['March 9-11, 2027', ['2027-03-09…2027-03-10…2027-03-11']],
    ['9 to 11 March', ['2027-03-09…2027-03-10…2027-03-11']],
    ['2027/03/09, 2027.3.10', ['2027-03-09', '2027-03-10']],
    ['9-Mar-27, 10-mrt-2027', ['2027-03-09', '2027-03-10']],
    ['the 9th of March, 10th March', ['2027-03-09', '2027-03-10']],
    ['wo 10 maart 2027 (hele dag)', ['2027-03-10']],
    // The second number is a day, or a time, and no year.
    ['9 maart 10, 11 maart', ['2027-03-09', '2027-03-10', '2027-03-11']],
    ['9 maart 10 maart', ['2027-03-09', '2027-03-10']],
    [
      '9 maart 14 uur',
      ['2027-03-09', { kind: 'unreadable', text: '14' }, { kind: 'unreadable', text: 'uur' }],
    ],
    ['20270309', [{ kind: 'unreadable', text: '20270309' }]],
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
    const english =
      'January February March April May June July August September October November December'.split(' ');
    const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
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
          `2027/${month}/${day}`,
          `${day}-${english[month - 1]!.slice(0, 3)}-27`,
          `${english[month - 1]} ${day}, 2027`,
          `${days[at.getUTCDay()]} ${day} ${english[month - 1]} 2027`,
          `${day}e ${months[month - 1]} '27`,
        ];
        const wide: Calendar = { years: [2027], period: null };
        for (const text of notations)
          expect(readDays(text, wide).map((part) => (part.kind === 'day' ? part.day : part))).toEqual([iso]);
      }),
    );
  });

  test('3/4 is decided by the period or by another day, and asked otherwise; never another day', () => {
    const date = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2027, 0, 1 + n)));
    const period = fc.option(
      fc.integer({ min: 0, max: 300 }).map((n) => ({
        first: new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10),
        last: new Date(Date.UTC(2027, 0, 21 + n)).toISOString().slice(0, 10),
      })),
    );
    const order = fc.constantFrom('day-first' as const, 'month-first' as const, undefined);
    fc.assert(
      fc.property(date, fc.boolean(), period, order, (at, isAmerican, when, shown) => {
        const [day, month] = [at.getUTCDate(), at.getUTCMonth() + 1];
        const iso = at.toISOString().slice(0, 10);
        const [part] = readDays(isAmerican ? `${month}/${day}/2027` : `${day}/${month}/2027`, {
          years: [2027],
          period: when,
          order: shown,
        });
        if (part?.kind === 'swapped') {
          expect([part.day, part.other]).toContain(iso);
          return;
        }
        // Taken without asking: it can be only this day, or the file or the period says how it is meant.
        expect(part?.kind).toBe('day');
        const isOther = part?.kind === 'day' && part.day !== iso;
        if (isOther) expect(isAmerican && (shown === 'day-first' || when !== null)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['2027-03-09', 'di 9 mrt', '9-3', 'Tue 9 March', 'maart 9'])('%s heads a column', (text) => {
    expect(isDayHeading(text)).toBe(true);
  });

  test.each(['9', '2027', 'maart', 'Keuze 1', '1e keuze', '9 t/m 12 maart', '9-3, 10-3', ''])(
    '%j heads no day',
    (text) => {
      expect(isDayHeading(text)).toBe(false);
    },
  );

  test('nothing of any text is skipped without a part for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const kept = readDays(text, calendar)
          .map((part) => part.text)
          .join('');
        const letters = (some: string) => some.toLowerCase().match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        const separators = letters(
          (
            text.match(
              /\b(?:en|and|of|or|op|on|the|to|through|thru|until|till|tm)\b|t\/m|tot en met|\b(?:hele|gehele) dag\b|\b(?:all|whole|full) day\b/gi,
            ) ?? []
          ).join(''),
        );
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
