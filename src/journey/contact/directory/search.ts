import type { Expression } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Asked, type Facets, findCandidates } from './candidates.ts';
import { type Concept, readQuestion } from './question.ts';
import { type Found, rank } from './ranking.ts';
import { raritiesIn } from './rarity.ts';
import { readAs } from './read-as.ts';
import { readMeanings } from './synonyms.ts';
import { readAlike } from './typed-wrong.ts';
import { STRENGTH, strength } from './weak.ts';

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
  /** How many there are; with `more`, how many were counted of those. */
  total: number;
  more: boolean;
  /** What was looked for besides what was typed, and found. */
  alsoSearched: string[];
  facets: Facets;
}

/** So many are compared line by line; who wants to see more sees the rest by their words alone. */
const COMPARED = 60;
const NOTHING: Answer = {
  found: [],
  total: 0,
  more: false,
  alsoSearched: [],
  facets: { kinds: {}, regions: {} },
};

/** Who in the programme can be rung for this; what the asker may not see has no part in the answer. */
export async function searchDirectory(db: DbOrTrx, search: Search): Promise<Answer> {
  const { programmeId, limit, offset } = search;
  const rarities = raritiesIn(db, search);
  const concepts = await readQuestion(
    {
      ...{ db, rarities, meanings: await readMeanings(db, programmeId) },
      alike: (words) => readAlike(db, programmeId, words),
    },
    search.q,
  );
  if (concepts.length === 0) return NOTHING;
  const asked: Asked = {
    ...{ programmeId, concepts, rarities, visible: search.visible },
    ...{ regions: search.regions ?? [], kinds: search.kinds ?? [] },
    most: Math.max(COMPARED, limit + offset),
  };
  const { nearest, total, more, facets } = await findCandidates(db, asked);
  // What stands on none of them says nothing: as if nobody wrote it, also where it stands on cards that may not be seen.
  const stems = new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const read = nearest.map(({ cardId, readAs: lines }) => ({
    cardId,
    lines: lines.map((line) => readAs.read(line, stems)),
  }));
  const seen = new Set<string>();
  for (const { lines } of read)
    for (const { words } of lines)
      for (const { stem, parts } of words) {
        seen.add(stem);
        for (const part of parts) seen.add(part);
      }
  const rarity = (stem: string) => (seen.has(stem) ? rarities.of(stem) : 0);
  const weights = concepts.map((concept) => weightOf(concept, rarity));
  const ranked = rank(concepts, weights, rarity, read);
  return {
    found: ranked.slice(offset, offset + limit).map(({ cardId, score, marks }) => ({ cardId, score, marks })),
    ...{ total, more, facets },
    alsoSearched: [...new Set(ranked.flatMap(({ also }) => also))],
  };
}

/** How much of the question this word is: what it is itself, or else the rarest of what it means. */
function weightOf({ word, ways }: Concept, rarity: (stem: string) => number): number {
  const [itself, ...others] = ways.map(
    ({ stems }) => stems.reduce((sum, stem) => sum + rarity(stem), 0) / stems.length,
  );
  return strength(word) * (itself || Math.max(0, ...others)) ** STRENGTH.LEVELLED;
}
