import { ALIKE } from './field-words-alike.ts';
import type { Role } from './plain.ts';

/** A word of a phrase, by what it comes down to. */
export interface PhraseWord {
  stem: string;
  role: Role;
}

/** Words together in a question, that may be a phrase which means something. */
export interface Phrase {
  key: string;
  /** Which words of the question. */
  at: readonly number[];
  /** They follow each other. */
  close: boolean;
}

/** Longer ones nobody types as a whole. */
const LONGEST = 5;
/** So many other words may stand between those of a phrase. */
const BETWEEN = 2;
/** So many small words count on each side of one that says something. */
const AROUND = 4;

const FIRST = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((one) => [one, first] as const);
    }),
);

/** Words that are said for each other; as they are typed, so that who reads them also cuts off their endings. */
export const alikeWords = (): Iterable<readonly [string, string]> => FIRST;

/**
 * What a phrase is known by, whatever the order of its words; but `niet` and `door` keep their place, since `kind slaat` is not
 * `geslagen door kind`, and of what has one word that says something the small ones count: `aan de deur` is not any door.
 */
export function keyOf(words: readonly PhraseWord[], same: ReadonlyMap<string, string> = new Map()): string {
  const said = words.filter(({ role }) => role === 'says').length;
  if (said === 0) return '';
  if (words.length === 1) return words[0]!.stem;
  const stemOf = ({ stem }: PhraseWord) => same.get(stem) ?? stem;
  if (said === 1) return `~${words.map(stemOf).join(' ')}`;
  const large = words.filter(({ role }) => role !== 'small');
  const stems = large.map(stemOf);
  return (said === large.length ? [...new Set(stems)].sort() : stems).join(' ');
}

/** All that can be a phrase in a question: words that stand near each other. */
export function phrasesIn(
  words: readonly PhraseWord[],
  same: ReadonlyMap<string, string>,
): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  const keep = (at: readonly number[], close: boolean) => {
    const key = keyOf(
      at.map((one) => words[one]!),
      same,
    );
    if (key !== '' && (!found.has(key) || (close && !found.get(key)!.close)))
      found.set(key, { key, at, close });
  };
  const large = words.flatMap(({ role }, at) => (role === 'small' ? [] : [at]));
  grow(large, keep, (at) => words[at]!.role === 'turns');
  for (const at of large) if (words[at]!.role === 'says') around(words, at, keep);
  return found;
}

/** Words that say something, with others between them; what turns them round is not left out in the middle. */
function grow(
  large: readonly number[],
  keep: (at: readonly number[], close: boolean) => void,
  turned: (at: number) => boolean,
): void {
  const further = (places: readonly number[]) => {
    const at = places.map((place) => large[place]!);
    const [first, last] = [places[0]!, places.at(-1)!];
    const behind = first > 0 && turned(large[first - 1]!) && places.length > 1;
    if (!behind && (at.length === 1 || at.filter((one) => !turned(one)).length > 1))
      keep(at, last - first === places.length - 1);
    if (places.length === LONGEST) return;
    for (let next = last + 1; next < large.length && next - first < places.length + 1 + BETWEEN; next++) {
      further([...places, next]);
      if (turned(large[next]!)) break;
    }
  };
  for (let from = 0; from < large.length; from++) further([from]);
}

/** One word that says something with small ones around it, as `aan de deur`. */
function around(
  words: readonly PhraseWord[],
  middle: number,
  keep: (at: readonly number[], close: boolean) => void,
): void {
  const near: number[] = [];
  const small = (at: number) => words[at] !== undefined && words[at].role !== 'says';
  for (let at = middle - 1; near.length < AROUND && small(at); at--) near.unshift(at);
  for (let at = middle + 1, most = near.length + AROUND; near.length < most && small(at); at++) near.push(at);
  for (let chosen = 1; chosen < 1 << near.length; chosen++) {
    const at = [...near.filter((_, bit) => chosen & (1 << bit)), middle].sort((a, b) => a - b);
    if (at.length <= LONGEST) keep(at, at.at(-1)! - at[0]! === at.length - 1);
  }
}
