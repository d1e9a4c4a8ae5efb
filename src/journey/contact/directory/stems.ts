import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { firstForm, shorter } from './forms.ts';
import { partsIn } from './parts.ts';

/** Goes up when words come down to something else than before: then what was read earlier is read again. A test holds it. */
export const STEMS_VERSION = 3;

/** A word, what it comes down to, and what those come down to that it is made of: `opvang` and `plek` of `opvangplekken`. */
export interface Stemmed {
  stem: string;
  parts: string[];
}

/** What words come down to is the same in every database, so that it is asked once of those that are asked for often. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/** The database cuts off endings, so that cards and questions are cut alike whichever database it is. */
export async function stemsOf(db: DbOrTrx, words: Iterable<string>): Promise<Map<string, Stemmed>> {
  const apart = new Map([...new Set(words)].map((word) => [word, partsIn(word)]));
  const all = [...new Set([...apart].flatMap(([word, parts]) => [word, ...parts]))];
  if (all.length === 0) return new Map();
  const first = [...new Set(all.map(firstForm))];
  const fresh = first.filter((word) => !remembered.has(word));
  const cut = new Map(first.map((word) => [word, remembered.get(word)]));
  if (fresh.length > 0) {
    const { rows } = await sql<{ word: string; stem: string | null }>`
      select word, (ts_lexize('dutch_stem', word))[1] as stem from unnest(${fresh}::text[]) as word`.execute(
      db,
    );
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    for (const { word, stem } of rows) {
      cut.set(word, shorter(stem ?? word));
      remembered.set(word, shorter(stem ?? word));
    }
  }
  const stemOf = (word: string) => cut.get(firstForm(word)) ?? word;
  return new Map([...apart].map(([word, parts]) => [word, { stem: stemOf(word), parts: parts.map(stemOf) }]));
}
