/** How much of a question a card holds, by its words alone. */
export interface Held {
  number: number;
  weight: number;
  /** With what of it stands together in one line. */
  score: number;
}

/** What a stem is worth for a word of the question. */
export interface Term {
  stem: string;
  concept: number;
  weight: number;
}

/** Where a stem stands, as the database has it: a row for each 4096 numbers of cards. */
export interface Row {
  stem: string;
  piece: number;
  /** Of each card the number and its lines, with commas. */
  places: string;
}

/** Thousands of cards, of which mostly the first few hundred are asked for. */
export interface HeldCards {
  count: number;
  /** From this one on, the best first. */
  best(from: number, many: number): Held[];
}

export const NOTHING: HeldCards = { count: 0, best: () => [] };

/** So many numbers of cards are in a piece. */
const PIECE = 4096;
/** In a place: the number of the card, and six bits for its lines. */
const LINE_BITS = 6;
const IN_LINES = (1 << LINE_BITS) - 1;
/** Lines that are told apart: behind the function, and the kind with the region. */
const [FIRST_LINE, LINES] = [2, 4];

/** In rows of numbers, with a place for each card: looking up each one in a map takes most of a search. */
export function addUp(terms: readonly Term[], rows: readonly Row[]): HeldCards {
  const pieces = [...new Set(rows.map(({ piece }) => piece))];
  const places = new Map<string, number[][]>();
  let most = 0;
  for (const { stem, piece, places: written } of rows) {
    const read = placesIn(written, pieces.indexOf(piece));
    const others = places.get(stem);
    if (others) others.push(read);
    else places.set(stem, [read]);
    most += read.length;
  }
  /** Which of the cards it is, from 1: by its place in the pieces. */
  const cardAt = new Int32Array(pieces.length * PIECE);
  const numbers: number[] = [];
  const weights = new Float64Array(most);
  const byLine = new Float64Array(most * LINES);
  const ofConcept = new Float64Array(most);
  const linesOf = new Uint8Array(most);
  for (const own of Map.groupBy(terms, ({ concept }) => concept).values()) {
    const whole = Math.max(...own.map(({ weight }) => weight));
    const touched: number[] = [];
    for (const { stem, weight } of own)
      for (const read of places.get(stem) ?? [])
        for (const place of read) {
          const at = place >> LINE_BITS;
          if (cardAt[at] === 0)
            cardAt[at] = numbers.push(pieces[Math.floor(at / PIECE)]! * PIECE + (at % PIECE));
          const card = cardAt[at]! - 1;
          const before = ofConcept[card]!;
          if (before === 0) touched.push(card);
          ofConcept[card] = before + weight < whole ? before + weight : whole;
          linesOf[card]! |= place & IN_LINES;
        }
    for (const card of touched) {
      const weight = ofConcept[card]!;
      weights[card]! += weight;
      const lines = linesOf[card]! >> FIRST_LINE;
      for (let line = 0; line < LINES; line++)
        if ((lines >> line) & 1) byLine[card * LINES + line]! += weight;
      ofConcept[card] = 0;
      linesOf[card] = 0;
    }
  }
  const scores = new Float64Array(numbers.length);
  for (let card = 0; card < scores.length; card++) {
    let together = 0;
    for (let line = 0; line < LINES; line++) together = Math.max(together, byLine[card * LINES + line]!);
    scores[card] = weights[card]! + together;
  }
  return {
    count: numbers.length,
    best: (from, many) =>
      bestOf(scores, from + many)
        .map((card) => ({ number: numbers[card]!, weight: weights[card]!, score: scores[card]! }))
        .sort(inOrder)
        .slice(from, from + many),
  };
}

/** The best first; of those that are as good in the order of nothing that says when a card was made. */
export const inOrder = (a: Omit<Held, 'weight'>, b: Omit<Held, 'weight'>): number =>
  b.score - a.score || mixed(a.number) - mixed(b.number);

/** Each number another, and far from that of the next one. */
const mixed = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 0;

/** With the number of the card within its block in place of the whole one. */
function placesIn(written: string, block: number): number[] {
  const places: number[] = [];
  const first = block * PIECE;
  let place = 0;
  for (let at = 0; at <= written.length; at++) {
    const digit = written.charCodeAt(at) - ZERO;
    if (digit >= 0) place = place * 10 + digit;
    else {
      // Not shifted: it can be longer than 32 bits.
      const card = first + (Math.floor(place / (IN_LINES + 1)) % PIECE);
      places.push((card << LINE_BITS) | (place % (IN_LINES + 1)));
      place = 0;
    }
  }
  return places;
}

const ZERO = '0'.charCodeAt(0);

/** Scores are told apart by this many steps before any are sorted. */
const STEPS = 1024;

/** The best so many, and those that hardly differ from the last of them: sorting all takes longer than adding up. */
function bestOf(scores: Float64Array, many: number): number[] {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  const step = (score: number) => Math.min(STEPS - 1, Math.floor((score / highest) * STEPS));
  const counts = new Uint32Array(STEPS);
  for (const score of scores) counts[step(score)]!++;
  let lowest = STEPS - 1;
  for (let above = counts[lowest]!; above < many && lowest > 0; above += counts[lowest]!) lowest--;
  const found: number[] = [];
  for (let card = 0; card < scores.length; card++) if (step(scores[card]!) >= lowest) found.push(card);
  return found;
}
