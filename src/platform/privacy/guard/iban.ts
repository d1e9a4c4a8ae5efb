import { type Part, partsOf } from './part.ts';

/** How long an IBAN is, per country; a number that begins otherwise is none. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
};
const HEAD = /(?:(?<![\p{L}\d])|(?<=iban))[A-Z] ?[A-Z][\s.-]{0,3}\d[\s.-]?\d(?=[\s.-]{0,3}[A-Z\d])/giu;
const BETWEEN = /[\s._-]/;
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** Account numbers, in groups or not: the sum is right, or it has the form of a Dutch one and a digit is wrong. */
export function findIbans(text: string): Part[] {
  return partsOf(text, HEAD).flatMap(({ start }) => {
    const length =
      LENGTHS[
        text
          .slice(start, start + 3)
          .replace(' ', '')
          .slice(0, 2)
          .toUpperCase()
      ];
    const read = length === undefined ? null : take(text, start, length);
    if (read === null || !(DUTCH.test(read.iban) || sumIsRight(read.iban))) return [];
    return [{ start, from: start, end: read.end }];
  });
}

function take(text: string, start: number, length: number): { iban: string; end: number } | null {
  let iban = '';
  let blanks = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (/[A-Za-z\d]/.test(character)) {
      iban += character.toUpperCase();
      blanks = 0;
    } else if (BETWEEN.test(character) && blanks < 3) blanks += 1;
    else return null;
    if (iban.length === length) return /^\d/.test(text.slice(index + 1)) ? null : { iban, end: index + 1 };
  }
  return null;
}

/** ISO 13616: with the head moved to the end and letters as numbers, one is left of a division by 97. */
function sumIsRight(iban: string): boolean {
  let left = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) left = (left * 10 + Number(digit)) % 97;
  }
  return left === 1;
}
