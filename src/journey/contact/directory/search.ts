import type { Expression } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Asked, type Facets, findCandidates } from './candidates.ts';
import { type Concept, readQuestion } from './question.ts';
import { type Found, rank } from './ranking.ts';
import { raritiesIn } from './rarity.ts';
import { readMeanings } from './synonyms.ts';
import { readAlike } from './typed-wrong.ts';
import { strength } from './weak.ts';

export interface Search {
  programmeId: ProgrammeId;
  /** As somebody typed it. */
  q: string;
  regions?: readonly string[];
  kinds?: readonly string[];
  /** A subquery of the ids of all cards that this asker may see. */
  visible: Expression<unknown>;
  limit: number;
  offset: number;
}

export interface Answer {
  found: Found[];
  total: number;
  /** What was looked for besides what was typed, and found. */
  alsoSearched: string[];
  facets: Facets;
}

/** So many are compared line by line; who wants to see more sees the rest by their words alone. */
const COMPARED = 60;
/** Rare words say more, but one of them not more than all others together. */
const LEVELLED = 0.75;
const NOTHING: Answer = { found: [], total: 0, alsoSearched: [], facets: { kinds: {}, regions: {} } };

/** Who in the programme can be rung for this; what the asker may not see has no part in the answer. */
export async function searchDirectory(db: DbOrTrx, search: Search): Promise<Answer> {
  const { programmeId, limit, offset } = search;
  const rarities = raritiesIn(db, search);
  const rarity = rarities.of;
  const concepts = await readQuestion(
    {
      ...{ db, rarities, meanings: await readMeanings(db, programmeId) },
      alike: (words) => readAlike(db, search, words),
    },
    search.q,
  );
  const weights = concepts.map((concept) => weightOf(concept, rarity));
  if (weights.every((weight) => weight === 0)) return NOTHING;
  const asked: Asked = {
    programmeId,
    concepts,
    weights,
    regions: search.regions ?? [],
    kinds: search.kinds ?? [],
    visible: search.visible,
    most: Math.max(COMPARED, limit + offset),
  };
  const { nearest, total, facets } = await findCandidates(db, asked);
  const ranked = rank(concepts, weights, rarity, nearest);
  return {
    found: ranked.slice(offset, offset + limit).map(({ cardId, score, marks }) => ({ cardId, score, marks })),
    total,
    alsoSearched: [...new Set(ranked.flatMap(({ also }) => also))],
    facets,
  };
}

/** How much of the question this word is: what it is itself, or else the rarest of what it means. */
function weightOf({ word, ways }: Concept, rarity: (stem: string) => number): number {
  const [itself, ...others] = ways.map(
    ({ stems }) => stems.reduce((sum, stem) => sum + rarity(stem), 0) / stems.length,
  );
  return strength(word) * (itself || Math.max(0, ...others)) ** LEVELLED;
}
