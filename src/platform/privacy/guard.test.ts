import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passesElevenTest } from './guard/eleven-test.ts';
import { findClientData, holdsBsn, sentencesAround, withoutParts } from './guard.ts';

function found(text: string): string[] {
  return findClientData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('findClientData', () => {
  test.each([
    [
      'het vervolg van BSN 123456782, mevr. T. uit de Rozenstraat',
      ['bsn: BSN 123456782', 'person: mevr. T.', 'street: Rozenstraat'],
    ],
    ['nummer 1234.56.782 en 123 456 782', ['bsn: 1234.56.782', 'bsn: 123 456 782']],
    ['nummer 123456789 haalt de proef niet', []],
    ['bsn 12345678', ['bsn: bsn 12345678']],
    [
      'Adres: Kastanjelaan 12, 3011 AB Maashaven, bel aan',
      ['address: Adres: Kastanjelaan 12, 3011 AB Maashaven'],
    ],
    ['kom naar Dorpsweg 3a.', ['address: Dorpsweg 3a']],
    ['postcode 3011AB', ['postcode: 3011AB']],
    ['postcode 3311ab en 3311Ab', ['postcode: 3311ab', 'postcode: 3311Ab']],
    ['kom naar Kerkstr 12', ['address: Kerkstr 12']],
    ['een pak van 1500kg, om 2027 en', []],
    ['sinds 2020 OM en in 2027 EN daarna', []],
    ['bel 06-12345678 of +31 10 123 45 67', ['phone: 06-12345678', 'phone: +31 10 123 45 67']],
    ['op 09-03-2027 10-03-2027 en 2027-03-09', []],
    ['mail jan@pol.example', ['email: jan@pol.example']],
    ['dossier 123456782, zaaknr. 123.456.782', ['bsn: 123456782', 'bsn: 123.456.782']],
    ['dossier 123456789, zaaknr. 2026-04421', ['file: dossier 123456789', 'file: zaaknr. 2026-04421']],
    ['mw K', ['person: mw K']],
    ['a@b.nl', ['email: a@b.nl']],
    ['de zaak van dhr. de Vries', ['person: dhr. de Vries']],
    ['Onderweg met 2 agenten, Jongerenwerk op straat 3 keer', []],
    ['Zorg en overlast in de portiek', []],
  ])('in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('every number that passes the eleven-test is found, wherever it stands and however it is written', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom('', 'over ', 'cliënt: ', '(', 'nr. ', '\n', 'BSN'),
        fc.constantFrom('', '.', ' en zo', ')', '\n'),
        (bsn, before, after) => {
          const text = `${before}${bsn}${after}`;
          const values = findClientData(text).map(({ kind, from, end }) => [kind, text.slice(from, end)]);
          expect(values).toEqual([['bsn', bsn]]);
          expect(holdsBsn(text)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('what is found never overlaps, begins with its label and lies within the text', () => {
    const piece = fc.constantFrom(
      'mevrouw Elbers',
      'bsn 123456782',
      '06-12345678',
      'a@b.example',
      'NL55 RABO 0684 2599 57',
      'Merelstraat 14, 3075 KL',
      'geb. 4 januari 1993',
      'zaaknr. 26-0041',
      'P-771-HX',
      'moeder van ',
      'het bsn van ',
      ' is ',
      ', ',
      ' ',
      '\n',
      '\u200b',
      '１２',
      '-',
      '(',
      '12',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, from, end } of findClientData(text)) {
          expect([before <= start, start <= from, from < end, end <= text.length]).toEqual(
            Array(4).fill(true),
          );
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a text without a digit has no number in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,:@()/-]{0,60}$/), (text) => {
        const kinds = new Set(
          findClientData(`geb. zaaknr. kenteken bsn tel ${text}`).map(({ kind }) => kind),
        );
        const ofNumbers = ['bsn', 'phone', 'iban', 'birth', 'file', 'plate', 'postcode', 'address'] as const;
        expect(ofNumbers.filter((kind) => kinds.has(kind))).toEqual([]);
      }),
    );
  });
});

/** Nine digits that pass, in groups with the same between them; now and then with wide digits. */
const written = fc
  .tuple(
    fc
      .integer({ min: 10_000_000, max: 999_999_999 })
      .map((n) => String(n).padStart(9, '0'))
      .filter(passesElevenTest),
    fc.constantFrom([9], [3, 3, 3], [4, 2, 3], [2, 3, 4], [5, 4], [3, 6], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
    fc.constantFrom(' ', '\u00a0', '\u2009', '.', '-', '–', '‑', '−', '/', '_', ' - ', '\n', '\u200b', '·'),
    fc.boolean(),
  )
  .map(([digits, groups, between, wide]) => {
    let at = 0;
    const parts = groups.map((length) => {
      at += length;
      return digits.slice(at - length, at);
    });
    const number = parts.join(between);
    return wide ? number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))) : number;
  });

test('a number of which somebody said that it is no BSN is passed over, and no other', () => {
  const text = 'pas 1 en 123456782, daarna 111222333';
  const values = (noBsn: string[]) =>
    findClientData(text, { noBsn }).map(({ from, end }) => text.slice(from, end));
  expect(values([])).toEqual(['123456782', '111222333']);
  expect(values(['123.456.782'])).toEqual(['111222333']);
  expect(values(['23456782', '12345678'])).toEqual(['123456782', '111222333']);
  expect(findClientData('bsn 47 723 749', { noBsn: ['047723749'] })).toEqual([]);
  expect(holdsBsn('123456782', { noBsn: ['123456782'] })).toBe(false);
});

test.each([
  '9, 10, 11, 12 en 16 maart',
  '2027-03-09 (2); 2027-03-11 + 2027-03-12 (1)',
  '9/3 10/3 11/3',
  '0900-1030 en 20270309',
  'Ordernummer 123456782, factuur met nummer 111222333',
  '€ 123.456.782',
])('no BSN: %s', (text) => {
  expect(holdsBsn(text)).toBe(false);
  expect(found(text)).toEqual([]);
});

test('a graver kind is not hidden by another', () => {
  expect(found('123456782@post.example')).toEqual(['bsn: 123456782']);
  expect(found('Bestelling 3, 123456782')).toEqual(['bsn: 123456782']);
  expect(found('dossier 2026-118 123456782')).toEqual(['file: dossier 2026-118', 'bsn: 123456782']);
  expect(found('het bsn van Ali is 123456782')).toEqual(['person: bsn van Ali', 'bsn: 123456782']);
});

test('passesElevenTest knows real and unreal numbers', () => {
  expect(['123456782', '111222333', '000000000', '123456789', '12345678'].map(passesElevenTest)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('withoutParts makes the punctuation good', () => {
  const text = 'Een dag bij zeden. Adres: Kastanjelaan 12, 3011 AB Maashaven, bel aan bij zij-ingang';
  expect(withoutParts(text, findClientData(text))).toBe('Een dag bij zeden. Bel aan bij zij-ingang');
  expect(withoutParts(text, sentencesAround(text, findClientData(text)))).toBe('Een dag bij zeden.');
});

test('a word that begins an address, and 400,000 spaces', () => {
  for (const word of ['adres', 'Adres:', 'locatie', 'Kerkweg', 'Kerkweg nr']) {
    expect(findClientData(`${word}${' '.repeat(400_000)}x`)).toEqual([]);
  }
});

test('a page of anything costs no more than a page of text', () => {
  for (const unit of [
    'a',
    "a'",
    'A.',
    'Aa ',
    '-',
    '1 ',
    '0',
    ' ',
    '\n',
    'a@',
    '. ',
    'Adres: ',
    'van ',
    'BSN ',
    '(',
    'jan@pol.example ',
    'dhr. A ',
    '1011 AB ',
    'moeder van Zoë en ',
    'geb. ',
    'kenteken ',
    'NL12 ',
    'zaaknr ',
    '+31 ',
  ]) {
    const page = `Kerkweg 9 ${unit.repeat(30_000)} x`;
    expect(withoutParts(page, findClientData(page))).not.toContain('Kerkweg');
  }
});
