import { passesElevenTest } from './eleven-test.ts';
import { at, type Part, partsOf } from './part.ts';
import { plain } from './plain.ts';

/** Nine digits: a spreadsheet takes away the zero that some begin with. */
export const bsnOf = (typed: string): string => plain(typed).text.replace(/\D/g, '').padStart(9, '0');

const LABEL =
  /(?<![\p{L}])(?:b\.?s\.?n\.?(?!\p{L})|bsn|burgerservice-?(?:nummer|nr)|sofi-?(?:nummer|nr)|sofi|citizen service number)/giu;
const BEHIND_LABEL = /[^\d\n]{0,12}(?:\n\s{0,3})?/y;
/** Somebody who writes "BSN" in front means one, also with a digit wrong. */
const EIGHT_OR_NINE = /\d(?:[^\p{L}\d]{0,3}\d){7,8}(?![ ./-]?\d)/uy;
const EIGHTEEN = /\d(?:[^\p{L}\d]{0,3}\d){7,17}/uy;
const NO_SENTENCE_END = /^(?!.*[.!?] \p{Lu})/su;

/** Numbers with "BSN" in front: nothing else can be meant. */
export function findLabelledBsn(text: string): Part[] {
  return partsOf(text, LABEL).flatMap(({ start, end }) => {
    const gap = at(text, BEHIND_LABEL, end)?.[0] ?? '';
    if (!NO_SENTENCE_END.test(gap)) return [];
    const from = end + gap.length;
    const number = longestThatPasses(text, from) ?? at(text, EIGHT_OR_NINE, from)?.[0].length;
    return number === undefined ? [] : [{ start, from, end: from + number }];
  });
}

/** "123 456 782 2 keer": the nine that pass, not ten digits that do not. */
function longestThatPasses(text: string, from: number): number | undefined {
  const run = at(text, EIGHTEEN, from)?.[0];
  if (run === undefined) return undefined;
  const ends = [...run.matchAll(/\d/g)].map(({ index }) => index + 1);
  const passes = (digits: number, next: RegExp) => {
    const end = ends[digits - 1];
    if (end === undefined || next.test(text.slice(from + end))) return undefined;
    return passesElevenTest(bsnOf(run.slice(0, end))) ? end : undefined;
  };
  return passes(9, /^\d/) ?? passes(8, /^[ ./-]?\d/);
}

const BETWEEN = /^[\s./_,:|*+()-]{1,3}$/;
const OF_A_LIST = /[,:|*+]/;
const GLUED = /^[./_,:-]$/;
/** "3S123456782" is of a parcel. */
const IN_A_CODE = /\d[A-Z]{1,3}$/;
/** "0151 23456789": what begins with a nought is the first half of a number to ring. */
const AREA_CODE = /^0\d{1,4}$/;

type Groups = { digits: string[]; gaps: string[] };

/**
 * Numbers of eight or nine digits that pass, in any notation and without a word in front; what the rest of the guard
 * knows to be something else must be taken out by who calls.
 */
export function findBareBsn(text: string): Part[] {
  const groups = partsOf(text, /\d+/g);
  const digits = groups.map(({ start, end }) => text.slice(start, end));
  const gaps = groups.map(({ end }, index) => text.slice(end, groups[index + 1]?.start ?? end));
  const found: Part[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const { start } = groups[first] as Part;
    if (IN_A_CODE.test(text.slice(Math.max(0, start - 4), start))) continue;
    const last = lastOfBsn({ digits, gaps }, first);
    if (last === null) continue;
    found.push({ start, from: start, end: (groups[last] as Part).end });
    first = last;
  }
  return found;
}

function lastOfBsn({ digits, gaps }: Groups, first: number): number | null {
  const isGlued = first > 0 && GLUED.test(gaps[first - 1] ?? '');
  let number = '';
  // Of eight and nine that both pass the nine are meant.
  let best: number | null = null;
  for (let last = first; last < digits.length && number.length < 9; last += 1) {
    if (last > first && !BETWEEN.test(gaps[last - 1] ?? '')) return best;
    number += digits[last];
    if (number.length !== 8 && number.length !== 9) continue;
    if (!passesElevenTest(number.padStart(9, '0'))) continue;
    const isSolid = last === first;
    const isWhole = isSolid || !(isGlued || (last + 1 < digits.length && GLUED.test(gaps[last] ?? '')));
    const isSecondHalf = number.length === 8 && first > 0 && AREA_CODE.test(digits[first - 1] ?? '');
    const parts = { digits: digits.slice(first, last + 1), gaps: gaps.slice(first, last) };
    if (isWhole && !isSecondHalf && isOneNumber(parts)) best = last;
  }
  return best;
}

/** Days and times come in rows too: "9, 10, 11, 12 en 16 maart", "9/3 10/3 11/3". */
function isOneNumber({ digits, gaps }: Groups): boolean {
  const isEven = new Set(gaps).size <= 1;
  if (!isEven && digits.length > 3) return false;
  if (gaps.some((gap) => OF_A_LIST.test(gap)) && !(isEven && digits.slice(1).every(isLong))) {
    return isEven && digits.every((one) => one.length === 1);
  }
  const rises = digits.every((one, index) => index === 0 || Number(one) > Number(digits[index - 1]));
  return !(digits.length > 2 && rises && digits.every((one) => one.length < 3 && Number(one) <= 31));
}

const isLong = (digits: string): boolean => digits.length >= 3;
