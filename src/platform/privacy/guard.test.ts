import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClientData, passesElevenTest, sentencesAround, withoutParts } from './guard.ts';

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
    ['de zaak van dhr. de Vries', ['person: dhr. de Vries']],
    ['Onderweg met 2 agenten, Jongerenwerk op straat 3 keer', []],
    ['Zorg en overlast in de portiek', []],
  ])('in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('every number that passes the eleven-test is found, wherever it stands', () => {
    const number = fc
      .integer({ min: 10_000_000, max: 999_999_999 })
      .map((n) => String(n).padStart(9, '0'))
      .filter(passesElevenTest);
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', 'over ', 'cliënt: ', '('),
        fc.constantFrom('', '.', ' en zo', ')'),
        (bsn, before, after) => {
          expect(findClientData(`${before}${bsn}${after}`).map(({ kind }) => kind)).toEqual(['bsn']);
        },
      ),
    );
  });
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
  ]) {
    const page = `Kerkweg 9 ${unit.repeat(30_000)} x`;
    expect(withoutParts(page, findClientData(page))).not.toContain('Kerkweg');
  }
});
