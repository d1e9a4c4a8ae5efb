import { findClientData } from '../../platform/privacy/guard.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { APART } from './story-words-apart.ts';

/**
 * What may not be in a story, each with the sentence in which it stands: whoever wrote it changes that one. The first two hold for
 * every story, `name` for who is in it by function alone, the rest for one that touches a secret place.
 */
export const RULES = [
  'client-data',
  'name',
  'whereabouts',
  'organisation',
  'when',
  'heads',
  'routine',
  'to-come',
] as const;
export type Rule = (typeof RULES)[number];

export interface RuleFault {
  rule: Rule;
  sentence: string;
}

/** Of what a story is, for what may be in it. */
export interface About {
  /** It touches a secret place. */
  secret: boolean;
  /** Words of names that may not stand in it. */
  names: readonly string[];
  /** What the organisations are called, of which none is named where one has a secret place. */
  organisations: readonly string[];
}

/** A text in its sentences, as they were typed. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…]['’"”]?)\s+|\n+/u).flatMap((one) => one.trim() || []);

/** Every rule that a text breaks, sentence by sentence. */
export function findRuleFaults(text: string, about: About): RuleFault[] {
  return sentencesOf(text).flatMap((sentence) => {
    const read = sentence.normalize('NFKC').replaceAll('ʼ', '’');
    return RULES.filter((rule) => breaks(rule, read, about)).map((rule) => ({ rule, sentence }));
  });
}

function breaks(rule: Rule, sentence: string, { secret, names, organisations }: About): boolean {
  switch (rule) {
    case 'client-data':
      return findClientData(sentence).length > 0;
    case 'name':
      return names.some((name) => holdsWord(sentence, name));
    case 'whereabouts':
      return secret && leadsSomewhere(sentence);
    case 'organisation':
      return secret && organisations.some((name) => holdsWord(sentence.toLowerCase(), name.toLowerCase()));
    default:
      return secret && APART[rule].some((pattern) => pattern.test(sentence));
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** As a word of its own: "Bo" is not in "Boven". */
function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (
      !LETTER.test(before) &&
      (!LETTER.test(after) || text.slice(at + word.length).match(/^s(?![\p{L}\p{N}])/u))
    )
      return true;
  }
  return false;
}

/** Small words that stand in names and everywhere else. */
const IN_BETWEEN = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  'ten',
  'ter',
  'in',
  'op',
  'el',
  'al',
  'la',
  'le',
  'du',
  'di',
]);

/** The words of a name that may not stand in a story: all of it, or what comes after the first name. */
export function hiddenWords(name: string, as: 'full' | 'first' | 'function'): string[] {
  if (as === 'full') return [];
  const words = name.split(/[\s.]+/).filter((word) => word.length > 1 && !IN_BETWEEN.has(word.toLowerCase()));
  return as === 'first' ? words.slice(1) : words;
}
