import { type Expression, sql } from 'kysely';
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
  if (word.length < SHORTEST) return slips;
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 0) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      if (after.length > 0) slips.add(before + letter + after.slice(1));
      slips.add(before + letter + after);
    }
  }
  slips.delete(word);
  return slips;
}

/** Words of cards that the asker may see and that are nearly the same, for those that no such card says. */
export async function readAlike(
  db: DbOrTrx,
  { programmeId, visible }: { programmeId: ProgrammeId; visible: Expression<unknown> },
  words: readonly string[],
): Promise<Alike[]> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return [];
  const slips = long.flatMap((typed) => [...slipsOf(typed)].map((word) => ({ typed, word })));
  const { rows } = await sql<Alike>`
    with near as (
      select typed, word, stem, ${ONE_SLIP}::real as alike
      from unnest(${slips.map(({ typed }) => typed)}::text[], ${slips.map(({ word }) => word)}::text[]) as slip (typed, word)
        join directory_word using (word)
      where programme_id = ${programmeId}
      union all
      select typed, word, stem, similarity(word, typed)
      from unnest(${long}::text[]) as typed join directory_word on word % typed
      where programme_id = ${programmeId} and similarity(word, typed) >= ${LEAST}
    ), nearest as (
      select typed, word, stem, max(alike) as alike from near
      where exists (select from directory_stem join directory_entry using (number)
        where directory_stem.programme_id = ${programmeId} and directory_stem.stem = near.stem and card_id in (${visible}))
      group by typed, word, stem
    )
    select typed, word, stem, alike from (
      select *, row_number() over (partition by typed order by alike desc, word) as place from nearest) as placed
    where place <= ${MOST} order by typed, place`.execute(db);
  return rows;
}
