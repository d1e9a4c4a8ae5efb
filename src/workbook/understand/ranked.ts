import type { Names } from './names.ts';
import { squeeze } from './normal.ts';

/** Choices that stand together in one cell, the best first. */
export type Ranked =
  | { kind: 'one' }
  | { kind: 'several'; parts: string[] }
  /** Numbers that are there twice, or with some of them only. */
  | { kind: 'unclear' };

const NUMBERED = /(?:^|\s)(?=[1-9] ?[.):] ?\p{L})/u;
const RANK =
  /^(?:(?:keuze|voorkeur|choice|nr\.?|#) ?)?([1-9])(?:e|de|ste|st|nd|rd|th)?(?: ?[.):=–-] ?| )(?:keuze:? ?)?(?=\p{L})/iu;
const RANK_BEHIND = / ?\(([1-9])(?:e|de|ste|st|nd|rd|th)?(?: (?:keuze|voorkeur|choice))?\)$/iu;
/** More than anybody may choose, and a text with a semicolon in it is not much longer. */
const LONGEST = 600;

/** `WPL-1; MLP-1`, `2. REC-1` under `1. POL-3`, `POL-3, REC-1`. */
export function rankedIn(cell: string, names: Pick<Names, 'matchPlace' | 'matchOrganisation'>): Ranked {
  if (cell.length > LONGEST) return { kind: 'one' };
  const isPlace = (text: string) => names.matchPlace(text).kind !== 'unknown';
  const isKnown = (text: string) =>
    (isPlace(text) && !holdsTwo(text, isPlace)) ||
    ['exact', 'code', 'spelling', 'abbreviation'].includes(names.matchOrganisation(text).kind);
  const isPlain = isKnown(squeeze(cell));
  const parts = cell
    .split(/[;\r\n]+/)
    .map(squeeze)
    .flatMap((part) => (isKnown(part) ? [part] : part.split(NUMBERED)))
    .flatMap((part) => byComma(part, isKnown))
    .map(squeeze)
    .filter((part) => part !== '');
  const read = parts.map((part) => withRank(part, isKnown));
  const ranks = read.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  if (parts.length < 2)
    return isPlain || ranks.length === 0 ? { kind: 'one' } : { kind: 'several', parts: [read[0]!.text] };
  if (ranks.length === 0) return { kind: 'several', parts };
  if (ranks.length < parts.length || new Set(ranks).size < ranks.length) return { kind: 'unclear' };
  const order = [...read].sort((a, b) => a.rank! - b.rank!);
  return { kind: 'several', parts: order.map(({ text }) => text) };
}

/** A code with a description behind it is one place; a code with another code behind it is two. */
function holdsTwo(text: string, isPlace: (text: string) => boolean): boolean {
  const codes = text.split(/[\s,/>&+]+/).filter((word) => /\d/.test(word) && isPlace(word));
  return new Set(codes).size > 1;
}

/** A comma can be in the name of an organisation: it parts choices only when each of them is one. */
function byComma(part: string, isKnown: (text: string) => boolean): string[] {
  if (isKnown(part)) return [part];
  for (const mark of [',', ' / ', ' > ', ' en ', ' ']) {
    const split = part
      .split(mark)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (split.length > 1 && split.every((one) => isKnown(withRank(one, isKnown).text))) return split;
  }
  return [part];
}

function withRank(part: string, isKnown: (text: string) => boolean): { text: string; rank: number | null } {
  if (isKnown(part) && !RANK_BEHIND.test(part)) return { text: part, rank: null };
  const [before, behind] = [RANK.exec(part), RANK_BEHIND.exec(part)];
  if (before) return { text: part.slice(before[0].length), rank: Number(before[1]) };
  if (behind) return { text: part.slice(0, behind.index), rank: Number(behind[1]) };
  return { text: part, rank: null };
}
