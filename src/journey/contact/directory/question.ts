import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { tokensIn } from './plain.ts';
import { stemsOf } from './stems.ts';
import { LONGEST_PHRASE, meaningsOf } from './synonyms.ts';

/** Something that a card can say for what was asked. */
export interface Way {
  /** All of them together. */
  stems: readonly string[];
  /** How much it is what was asked: 1 when it is the word itself. */
  weight: number;
  /** What was looked for besides, to say so; `null`: it is what was typed. */
  as: string | null;
}

/** A word of the question, with all that it can be found by. */
export interface Concept {
  word: string;
  stem: string;
  parts: readonly string[];
  ways: Way[];
}

/** Nobody asks more; a text of a page is no question. */
const MOST_WORDS = 16;

const MADE_OF = 0.9;
/** What is named first is nearest. */
const MEANT = 0.92;
const FURTHER = 0.03;
const LEAST_MEANT = 0.7;

/** What is asked for, in the order of the question, each word once. */
export async function conceptsOf(db: DbOrTrx, programmeId: ProgrammeId, q: string): Promise<Concept[]> {
  const words = [...new Set(tokensIn(q.slice(0, 2000)).map(({ word }) => word))].slice(0, MOST_WORDS);
  // What is one word on a card and two in a question, also the other way round: `opvang voor mannen`.
  const joined = words.slice(1).map((word, at) => [words[at]! + word, word + words[at]!]);
  const stems = await stemsOf(db, [...words, ...joined.flat()]);
  const concepts = words.map((word): Concept => {
    const { stem, parts } = stems.get(word)!;
    const ways: Way[] = [{ stems: [stem], weight: 1, as: null }];
    if (parts.length > 0) ways.push({ stems: parts, weight: MADE_OF, as: null });
    return { word, stem, parts, ways };
  });
  for (const [at, both] of joined.entries())
    for (const { ways } of [concepts[at]!, concepts[at + 1]!])
      for (const word of both) ways.push({ stems: [stems.get(word)!.stem], weight: 1, as: null });
  await addMeanings(db, programmeId, concepts);
  return concepts;
}

/** What the words of the question mean, alone and together. */
async function addMeanings(db: DbOrTrx, programmeId: ProgrammeId, concepts: Concept[]): Promise<void> {
  const phrases = concepts.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_PHRASE, concepts.length - from) }, (_, more) => {
      const within = concepts.slice(from, from + more + 1);
      return { within, stems: within.map(({ stem }) => stem).join(' ') };
    }),
  );
  const meanings = await meaningsOf(
    db,
    programmeId,
    phrases.map(({ stems }) => stems),
  );
  for (const { within, stems } of phrases)
    for (const [at, { as, stems: meant }] of (meanings.get(stems) ?? []).entries())
      for (const { ways } of within)
        ways.push({ stems: meant, weight: Math.max(LEAST_MEANT, MEANT - at * FURTHER), as });
}

/** Words of the cards that are nearly the same, for what no card that may be seen says. */
export async function addAlike(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  concepts: readonly Concept[],
): Promise<void> {
  const words = concepts.map(({ word }) => word).filter((word) => word.length >= 4);
  if (words.length === 0) return;
  const { rows } = await sql<{ typed: string; word: string; stem: string; alike: number }>`
    select typed, near.* from unnest(${words}::text[]) as typed cross join lateral (
      select word, stem, similarity(word, typed) as alike from directory_word
      where programme_id = ${programmeId} and word % typed
      order by alike desc, word limit 8) as near`.execute(db);
  for (const { typed, word, stem, alike } of rows) {
    if (alike < 0.35) continue;
    concepts
      .find((one) => one.word === typed)
      ?.ways.push({ stems: [stem], weight: 0.5 + alike / 2, as: word });
  }
}
