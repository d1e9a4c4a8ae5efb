import { findClientData } from '../../platform/privacy/guard.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { APART, CALLED_SO, ORDINARY } from './story-words-apart.ts';

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
  /** What its organisations and secret places are called, of which none is named where something is secret. */
  organisations: readonly string[];
}

/** A text in its sentences, as they were typed. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…]['’"”]?)\s+|\n+/u).flatMap((one) => one.trim() || []);

/** Every rule that a text breaks, sentence by sentence. */
export function findRuleFaults(text: string, about: About): RuleFault[] {
  const faults = sentencesOf(text).flatMap((sentence) => {
    const read = readable(sentence);
    return RULES.filter((rule) => breaks(rule, read, about)).map((rule) => ({ rule, sentence }));
  });
  // "St. Dak" is no end of a sentence.
  const isNamed = breaks('organisation', readable(text), about);
  return isNamed && !faults.some(({ rule }) => rule === 'organisation')
    ? [...faults, { rule: 'organisation', sentence: text }]
    : faults;
}

/** As somebody reads it: without marks that nobody sees. */
const readable = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('ʼ', '’');

function breaks(rule: Rule, sentence: string, { secret, names, organisations }: About): boolean {
  switch (rule) {
    case 'client-data':
      return findClientData(sentence).length > 0;
    case 'name':
      return names.some((name) => holdsName(sentence, name));
    case 'whereabouts':
      return secret && leadsSomewhere(sentence);
    case 'organisation':
      return secret && organisations.some((name) => holdsWords(sentence, name));
    default:
      return secret && APART[rule].some((pattern) => pattern.test(sentence));
  }
}

/** Of letters alone, whichever way they were typed: "Renée" is "RENEE". */
const folded = (text: string) => readable(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => readable(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** As a word of its own: "Bo" is not in "Boven", and "wil" is nobody's name. */
function holdsName(text: string, name: string): boolean {
  const wanted = folded(name);
  return (
    wanted !== '' &&
    wordsOf(text).some((word) => {
      const read = folded(word);
      if (read !== wanted && read !== `${wanted}s`) return false;
      return !ORDINARY.has(wanted) || word !== word.toLowerCase();
    })
  );
}

/** All words of it one after the other, whatever stands between them. */
function holdsWords(text: string, name: string): boolean {
  const wanted = wordsOf(name).map(folded).join(' ');
  const read = ` ${wordsOf(text).map(folded).join(' ')} `;
  return wanted !== '' && (read.includes(` ${wanted} `) || read.includes(` ${wanted}s `));
}

/** Whether a place can be told by what it is called: "De Wilg", and not "Opvang". */
export const isNameOfPlace = (name: string): boolean =>
  wordsOf(name).some((word) => !CALLED_SO.has(folded(word)) && !IN_BETWEEN.has(folded(word)));

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
  const given = name.trim().split(/\s+/);
  return wordsOf((as === 'first' ? given.slice(1) : given).join(' ')).filter(
    (word) => word.length > 1 && !IN_BETWEEN.has(word.toLowerCase()),
  );
}
