import type { Both } from './both.ts';
import { formatNumber, type Locale, languageTag } from './format.ts';

/** How one language counts, agrees and lists: `const { count, agree, list } = dutch;` in a file with sentences. */
export type Grammar = {
  /** A number with its noun, and with its verb when that is part of both: `1 plek`, `1.200 plekken`. */
  count(number: number, one: string, many: string): string;
  /** A number alone, among other words: `1.200`. */
  number(number: number): string;
  /** In a sentence, up to ten in words: `drie`, `12`. */
  inWords(number: number): string;
  /** Only the word that goes with the number: `is` or `zijn`. Nought goes with many, in both languages. */
  agree(number: number, one: string, many: string): string;
  /** `Anna, Bo en Cem`. */
  list(names: readonly string[]): string;
  /** `Anna, Bo of Cem`. */
  either(names: readonly string[]): string;
  /** At most three by name; of more, two names and how many others: `Anna, Bo en 3 anderen`. */
  listSome(names: readonly string[]): string;
  /** After a colon: at most four with commas; of more, three and how many others: `Anna, Bo, Cem en nog 3`. */
  listBriefly(names: readonly string[]): string;
};

const WORDS = {
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

function grammarOf(locale: Locale, others: string, further: (left: string) => string): Grammar {
  const conjunction = new Intl.ListFormat(languageTag(locale), { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(languageTag(locale), { type: 'disjunction' });
  const number = (value: number) => formatNumber(value, locale);
  const agree = (amount: number, one: string, many: string) => (amount === 1 ? one : many);
  const list = (names: readonly string[]) => conjunction.format(names);
  return {
    number,
    inWords: (value) => WORDS[locale][value] ?? number(value),
    count: (amount, one, many) => `${number(amount)} ${agree(amount, one, many)}`,
    agree,
    list,
    either: (names) => disjunction.format(names),
    listSome: (names) =>
      names.length > 3 ? list([...names.slice(0, 2), `${number(names.length - 2)} ${others}`]) : list(names),
    listBriefly: (names) =>
      names.length > 4 ? list([...names.slice(0, 3), further(number(names.length - 3))]) : names.join(', '),
  };
}

export const dutch = grammarOf('nl', 'anderen', (left) => `nog ${left}`);
export const english = grammarOf('en', 'others', (left) => `${left} more`);

export const grammar: Both<Grammar> = { nl: dutch, en: english };

/** At the beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
