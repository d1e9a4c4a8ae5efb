import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { addUp, type HeldCards, NOTHING, type Row, type Term } from './adding-up.ts';
import type { Concept } from './question.ts';
import type { Rarities } from './rarity.ts';
import { STRENGTH, strength } from './weak.ts';

export interface Asked {
  programmeId: ProgrammeId;
  concepts: readonly Concept[];
  rarities: Rarities;
}

/** So many places where words stand are read; the rare words first, for they decide. */
const BUDGET = 8_000;
/** The cards on which a word of the question stands, those that hold most of it first. */
export async function heldIn(db: DbOrTrx, { programmeId, concepts, rarities }: Asked): Promise<HeldCards> {
  const terms = withinBudget(
    concepts.flatMap((one, at) => termsOf(one, at, rarities)),
    rarities,
  );
  if (terms.length === 0) return NOTHING;
  const { rows } = await sql<Row>`
    select stem, piece, array_to_string(places, ',') as places from directory_place
    where programme_id = ${programmeId} and stem = any(${[...new Set(terms.map(({ stem }) => stem))]}::text[])`.execute(
    db,
  );
  return addUp(terms, rows);
}

/** What each stem is worth that a concept can be found by: no more than the word itself. */
function termsOf({ word, ways }: Concept, concept: number, rarities: Rarities): Term[] {
  const itself = rarityOf(ways[0]!.stems, rarities);
  return ways.flatMap(({ stems, weight, notAlone }) => {
    const own = rarityOf(stems, rarities);
    const says = strength(word) * (itself > 0 ? Math.min(own, itself) : own) ** STRENGTH.LEVELLED;
    return stems
      .filter((stem) => stem !== notAlone && rarities.of(stem) > 0)
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
