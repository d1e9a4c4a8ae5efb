import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** A word that was typed, and one of the cards that it may have been meant for. */
export interface Alike {
  typed: string;
  word: string;
  stem: string;
  /** From 0 to 1. */
  alike: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter ones are as near to any other. */
const SHORTEST = 4;
const LEAST = 0.35;
/** What is one slip of a finger away is nearer than what shares as many letters. */
const ONE_SLIP = 0.9;
const MOST = 8;

/** All that becomes this word by one slip after its first letter: one too many, too few, another, or two that changed places. */
export function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  // By letter: half of one of two units is no text that a database takes.
  const letters = [...word];
  if (letters.length < SHORTEST) return slips;
  for (let at = 1; at <= letters.length; at++) {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at)];
    const [first = '', second = '', ...rest] = after;
    if (first !== '') slips.add(before + second + rest.join(''));
    if (second !== '') slips.add(before + second + first + rest.join(''));
    for (const letter of LETTERS) {
      if (first !== '') slips.add(before + letter + second + rest.join(''));
      slips.add(before + letter + after.join(''));
    }
  }
  slips.delete(word);
  return slips;
}

/** Words of cards that are nearly the same, the nearest first; which of them the asker may know of is for who asks. */
export async function readAlike(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  words: readonly string[],
): Promise<Alike[]> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return [];
  // Of those that begin and are as long as what is one slip away, which are: asking for a thousand slips takes longer.
  const { rows } = await sql<Omit<Alike, 'alike'> & { alike: number | null }>`
    select typed, word, stem, null::real as alike
    from unnest(${long}::text[]) as typed join directory_word on word like left(typed, 1) || '%'
    where programme_id = ${programmeId} and abs(length(word) - length(typed)) <= 1
    union all
    select typed, word, stem, similarity(word, typed) as alike
    from unnest(${long}::text[]) as typed join directory_word on word % typed
    where programme_id = ${programmeId} and similarity(word, typed) >= ${LEAST}`.execute(db);
  const slips = new Map(long.map((typed) => [typed, slipsOf(typed)]));
  const near = rows.flatMap(({ alike, ...one }) =>
    alike !== null
      ? [{ ...one, alike }]
      : slips.get(one.typed)!.has(one.word)
        ? [{ ...one, alike: ONE_SLIP }]
        : [],
  );
  const nearest = new Map<string, Alike>();
  for (const one of near) {
    const key = `${one.typed} ${one.word}`;
    if (one.alike > (nearest.get(key)?.alike ?? 0)) nearest.set(key, one);
  }
  return [...nearest.values()].sort((a, b) => b.alike - a.alike || (a.word < b.word ? -1 : 1));
}

/** The first few of each word. */
export const nearestOf = (typed: string, all: readonly Alike[]): Alike[] =>
  all.filter((one) => one.typed === typed).slice(0, MOST);
