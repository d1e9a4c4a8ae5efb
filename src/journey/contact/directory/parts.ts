import { FIELD_WORDS } from './field-words.ts';
import { EVERYDAY_WORDS } from './field-words-everyday.ts';
import { FURTHER_WORDS } from './field-words-further.ts';
import { PARTS as KNOWN } from './parts-words.ts';
import { plain } from './plain.ts';

const SHORTEST = 3;
const MOST_PARTS = 4;

/** What stands in the list of words by itself can be a part as well. */
const PARTS: ReadonlySet<string> = new Set([
  ...KNOWN,
  ...`${FIELD_WORDS}${EVERYDAY_WORDS}${FURTHER_WORDS}`
    .split(/[\n,=>]/)
    .map((one) => plain(one.trim()))
    .filter((one) => /^[a-z]{4,10}$/.test(one)),
]);

/** What a word is made of; nothing when it is made of one, or of what we do not know. */
export function partsIn(word: string): string[] {
  if (word.length < 2 * SHORTEST) return [];
  const found = split(word, MOST_PARTS);
  return found && found.length > 1 ? found : [];
}

/** The fewest parts, and of as few the longest first one. */
function split(word: string, most: number): string[] | null {
  if (isPart(word)) return [word];
  if (most === 1) return null;
  let best: string[] | null = null;
  for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
    const left = known(word.slice(0, at));
    if (!left) continue;
    const right = split(word.slice(at), most - 1);
    if (right && (!best || right.length + 1 < best.length)) best = [left, ...right];
  }
  return best;
}

const isPart = (word: string) => known(word) !== null;

/** The word itself, or what it is without the sound that joins it to the next one, or without its ending. */
function known(word: string): string | null {
  return PARTS.has(word) ? word : (endings(word).find((one) => PARTS.has(one)) ?? null);
}

function endings(word: string): string[] {
  const bare = word.replace(/(?:en|s|e|n)$/, '');
  if (bare === word || bare.length < SHORTEST) return [];
  const single = bare.replace(/([bdfgklmnprst])\1$/, '$1');
  const long = bare.replace(/([aeou])([bdfgklmnprstvz])$/, '$1$1$2');
  return [bare, single, long, ...[bare, long].map(hard), `${bare}e`];
}

/** As in `brief` of `brieven` and `huis` of `huizen`. */
const hard = (word: string) => word.replace(/v$/, 'f').replace(/z$/, 's');
