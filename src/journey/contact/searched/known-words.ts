import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { raritiesIn } from '../directory/rarity.ts';
import { stemsOf } from '../directory/stems.ts';
import { readMeanings } from '../directory/synonyms.ts';
import { type Looking, visibleCards } from '../finding/visible.ts';

/** Which of these words stand on a card that somebody may see, themselves or by their parts. */
export async function wordsOnCards(
  db: DbOrTrx,
  looking: Looking,
  words: readonly string[],
): Promise<Set<string>> {
  const { programmeId } = looking;
  const stems = await stemsOf(db, words);
  const seen = await raritiesIn(db, { programmeId, visible: visibleCards(db, looking) }).seen(
    [...stems.values()].flatMap(({ stem, parts }) => [stem, ...parts]),
  );
  return new Set(
    words.filter((word) => {
      const { stem, parts } = stems.get(word)!;
      return seen.has(stem) || parts.some((part) => seen.has(part));
    }),
  );
}

/** Those, and the words that mean something in the field. */
export async function knownWords(
  db: DbOrTrx,
  looking: Looking,
  words: readonly string[],
): Promise<Set<string>> {
  const onCards = await wordsOnCards(db, looking, words);
  const others = words.filter((word) => !onCards.has(word));
  if (others.length === 0) return onCards;
  const [stems, meanings] = [await stemsOf(db, others), await readMeanings(db, looking.programmeId)];
  return new Set([...onCards, ...others.filter((word) => meanings.words.has(stems.get(word)!.stem))]);
}
