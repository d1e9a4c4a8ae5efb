import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Concept } from './question.ts';
import type { Rarities } from './rarity.ts';
import { STRENGTH, strength } from './weak.ts';

export interface Asked {
  programmeId: ProgrammeId;
  concepts: readonly Concept[];
  rarities: Rarities;
}

/** How much of a question a card holds, by its words alone. */
export interface Held {
  number: number;
  weight: number;
  /** With what of it stands together in one line. */
  score: number;
}

interface Term {
  stem: string;
  concept: number;
  weight: number;
}

/** So many places where words stand are read; the rare words first, for they decide. */
const BUDGET = 8_000;
/** Lines that are told apart, as `directory_place` has them: behind the function, and the kind with the region. */
const [FIRST_LINE, LINES] = [2, 4];
const PACKED = 64;

/** The cards on which a word of the question stands, those that hold most of it first. */
export async function heldIn(db: DbOrTrx, { programmeId, concepts, rarities }: Asked): Promise<Held[]> {
  const terms = withinBudget(
    concepts.flatMap((one, at) => termsOf(one, at, rarities)),
    rarities,
  );
  if (terms.length === 0) return [];
  const { rows } = await sql<{ stem: string; places: string }>`
    select stem, array_to_string(places, ',') as places from directory_place
    where programme_id = ${programmeId} and stem = any(${[...new Set(terms.map(({ stem }) => stem))]}::text[])`.execute(
    db,
  );
  const places = new Map<string, number[][]>();
  for (const row of rows) {
    const piece = row.places.split(',').map(Number);
    const pieces = places.get(row.stem);
    if (pieces) pieces.push(piece);
    else places.set(row.stem, [piece]);
  }
  return addUp(terms, places);
}

/** What each stem is worth that a concept can be found by: no more than the word itself. */
function termsOf({ word, ways }: Concept, concept: number, rarities: Rarities): Term[] {
  const itself = rarityOf(ways[0]!.stems, rarities);
  return ways.flatMap(({ stems, weight }) => {
    const own = rarityOf(stems, rarities);
    const says = strength(word) * (itself > 0 ? Math.min(own, itself) : own) ** STRENGTH.LEVELLED;
    return stems
      .filter((stem) => rarities.of(stem) > 0)
      .map((stem) => ({ stem, concept, weight: (weight * says) / stems.length }));
  });
}

const rarityOf = (stems: readonly string[], rarities: Rarities) =>
  stems.reduce((sum, stem) => sum + rarities.of(stem), 0) / stems.length;

function withinBudget(terms: readonly Term[], rarities: Rarities): Term[] {
  const seen = new Set<string>();
  let left = BUDGET;
  return terms
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ stem }) => {
      if (seen.has(stem)) return true;
      const cards = rarities.cards(stem);
      if (seen.size > 0 && cards > left) return false;
      left -= cards;
      seen.add(stem);
      return true;
    })
    .sort((a, b) => a.concept - b.concept);
}

/** By the place of a card in rows of numbers, and not with something for each: there are thousands of them. */
function addUp(terms: readonly Term[], places: ReadonlyMap<string, readonly number[][]>): Held[] {
  const at = new Map<number, number>();
  const most = [...places.values()].flat().reduce((sum, { length }) => sum + length, 0);
  const weights = new Float64Array(most);
  const byLine = Array.from({ length: LINES }, () => new Float64Array(most));
  const ofConcept = new Float64Array(most);
  const linesOf = new Uint8Array(most);
  for (const concept of new Set(terms.map((term) => term.concept))) {
    const own = terms.filter((term) => term.concept === concept);
    const whole = Math.max(...own.map(({ weight }) => weight));
    const touched: number[] = [];
    for (const { stem, weight } of own)
      for (const piece of places.get(stem) ?? [])
        for (const place of piece) {
          const number = Math.floor(place / PACKED);
          const card = at.get(number) ?? at.size;
          at.set(number, card);
          if (ofConcept[card] === 0) touched.push(card);
          ofConcept[card] = Math.min(whole, ofConcept[card]! + weight);
          linesOf[card]! |= place % PACKED;
        }
    for (const card of touched) {
      const weight = ofConcept[card]!;
      weights[card]! += weight;
      for (let line = 0; line < LINES; line++)
        if ((linesOf[card]! >> (FIRST_LINE + line)) & 1) byLine[line]![card]! += weight;
      ofConcept[card] = 0;
      linesOf[card] = 0;
    }
  }
  return [...at]
    .map(([number, card]) => {
      const weight = weights[card]!;
      return { number, weight, score: weight + Math.max(...byLine.map((line) => line[card]!)) };
    })
    .sort((a, b) => b.score - a.score);
}
