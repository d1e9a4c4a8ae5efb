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
 * What a phrase is known by, whatever the order of its words; `niet` and `door` keep their place among them, since `kind slaat`
 * is not `geslagen door kind`.
 */
export function keyOf(words: readonly PhraseWord[], same: ReadonlyMap<string, string> = new Map()): string {
  const said = words.filter(({ role }) => role === 'says');
  if (said.length === words.length && words.length === 1) return words[0]!.stem;
  const stems = words.map(({ stem }) => same.get(stem) ?? stem);
  return (said.length === words.length ? [...new Set(stems)].sort() : stems).join(' ');
}

/** All that can be a phrase in a question: words that stand near each other. */
export function phrasesIn(
  words: readonly PhraseWord[],
  same: ReadonlyMap<string, string>,
): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  const grow = (at: readonly number[]) => {
    const key = keyOf(
      at.map((one) => words[one]!),
      same,
    );
    const close = at.at(-1)! - at[0]! === at.length - 1;
    if (!found.has(key) || (close && !found.get(key)!.close)) found.set(key, { key, at, close });
    if (at.length === LONGEST) return;
    for (let next = at.at(-1)! + 1; next < words.length && next - at[0]! < at.length + 1 + BETWEEN; next++)
      grow([...at, next]);
  };
  for (let from = 0; from < words.length; from++) grow([from]);
  return found;
}
