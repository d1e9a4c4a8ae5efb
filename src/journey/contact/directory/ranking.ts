import type { Concept, Way } from './question.ts';
import type { ReadLine } from './read-as.ts';

export interface Found {
  cardId: string;
  /** From 0 to about 1: how much of the question the card answers. */
  score: number;
  /** Words of the card that were hit, as they stand there. */
  marks: string[];
}

export interface Ranked extends Found {
  /** What was looked for besides and stands on this card. */
  also: string[];
}

/** A card with its lines: the function, the kind with the region, what to ring for, what not for. */
export interface ReadCard {
  cardId: string;
  lines: readonly ReadLine[];
}

/** How much each says; found by trying on our own questions, see docs/search.md. */
export const SAYS = {
  IN_PART: 0.45,
  /** What a compound is a kind of: `opvang` of `mannenopvang`. */
  IN_END: 0.75,
  /** What stands beside the line: in the function, in the kind and the region, in another line. */
  IN_CALLING: 1.25,
  IN_KIND: 0.94,
  ELSEWHERE: 0.4,
  /** What stands first is what somebody is rung for most. */
  LATER: 0.02,
  OFTEN: 0.1,
  AGAINST: 0.85,
  AGAINST_TOO: 0.07,
  DENSE: 0.06,
  LEAST: 0.4,
};

const EMPTY: ReadLine = { words: [], length: 0 };

/** Best first; as good ones in the order in which they came. */
export function rank(
  concepts: readonly Concept[],
  weights: readonly number[],
  rarity: (stem: string) => number,
  nearest: readonly ReadCard[],
): Ranked[] {
  return nearest
    .map((card) => rankOne(concepts, weights, rarity, card))
    .sort((a, b) => b.score - a.score || (a.cardId < b.cardId ? -1 : 1));
}

function rankOne(
  concepts: readonly Concept[],
  weights: readonly number[],
  rarity: (stem: string) => number,
  { cardId, lines: read }: ReadCard,
): Ranked {
  const [calling = EMPTY, kind = EMPTY] = read;
  const [rest, against] = [read.slice(2, -1), read.at(-1) ?? EMPTY];
  const marks = new Set<string>();
  const also = new Set<string>();
  const valued = (line: ReadLine) => concepts.map(({ ways }) => best(ways, line, rarity, marks, also));
  const inCalling = valued(calling);
  const inKind = valued(kind);
  const inAbout = concepts.map((_, at) =>
    Math.max(SAYS.IN_CALLING * inCalling[at]!, SAYS.IN_KIND * inKind[at]!),
  );
  const inLines = rest.map(valued);
  const inAgainst = concepts.map(({ ways }) => best(ways, against, rarity));
  const anywhere = concepts.map((_, at) => Math.max(0, ...inLines.map((line) => line[at]!)));
  const sum = (value: (at: number) => number) =>
    weights.reduce((total, weight, at) => total + weight * value(at), 0);
  const whole = sum(() => 1) || 1;
  const lines = inLines.map((line, number) => {
    const held = sum((at) => Math.max(line[at]!, inAbout[at]!, SAYS.ELSEWHERE * anywhere[at]!));
    const said = line.filter((value) => value > 0).length / Math.max(rest[number]!.length, 3);
    return held / whole + SAYS.DENSE * Math.min(said, 1) - SAYS.LATER * Math.min(number, 3);
  });
  const inWords = inCalling.filter((value) => value > 0).length / Math.max(calling.length, 2);
  const asCalling = sum((at) => inAbout[at]!) / whole + SAYS.DENSE * Math.min(inWords, 1);
  const minus = sum((at) => {
    const held = Math.max(anywhere[at]!, inAbout[at]!);
    return (
      SAYS.AGAINST * Math.max(0, inAgainst[at]! - held) + SAYS.AGAINST_TOO * Math.min(inAgainst[at]!, held)
    );
  });
  // Who has it in several lines does more of it.
  const often = inLines.reduce((all, line) => all + sum((at) => line[at]!), 0) / Math.max(inLines.length, 2);
  const score = (SAYS.OFTEN * often) / whole + Math.max(0, ...lines, asCalling) - minus / whole;
  return { cardId, score: Math.round(score * 1000) / 1000, marks: [...marks], also: [...also] };
}

/** How well a line says it, by the best of all ways; what says less than the word itself counts for less. */
function best(
  ways: readonly Way[],
  line: ReadLine,
  rarity: (stem: string) => number,
  marks?: Set<string>,
  also?: Set<string>,
): number {
  let most = 0;
  if (line.words.length === 0) return most;
  const itself = rarityOf(ways[0]!, rarity);
  for (const way of ways) {
    const { stems, weight, as, notAlone } = way;
    const hits = stems.map((stem) => hitOf(stem, line));
    const held = hits.reduce((sum, hit) => sum + (hit?.value ?? 0), 0) / stems.length;
    if (held === 0 || hits.every((hit, at) => !hit || stems[at] === notAlone)) continue;
    for (const hit of hits) if (hit) marks?.add(hit.shown);
    const whole = hits.every(Boolean);
    if (whole && as !== null) also?.add(as);
    const says = itself > 0 ? Math.min(1, Math.max(SAYS.LEAST, rarityOf(way, rarity) / itself)) : 1;
    most = Math.max(most, weight * says * (whole ? held : held * held * SAYS.IN_PART));
  }
  return most;
}

const rarityOf = ({ stems }: Way, rarity: (stem: string) => number) =>
  stems.reduce((sum, stem) => sum + rarity(stem), 0) / stems.length;

function hitOf(stem: string, { words }: ReadLine): { value: number; shown: string } | null {
  const same = words.find((one) => one.stem === stem);
  if (same) return { value: 1, shown: same.shown };
  const within = words.find(({ parts }) => parts.includes(stem));
  return within
    ? { value: within.parts.at(-1) === stem ? SAYS.IN_END : SAYS.IN_PART, shown: within.shown }
    : null;
}
