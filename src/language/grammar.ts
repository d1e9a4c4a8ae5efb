import { formatNumber, type Locale, languageTag } from './format.ts';

/** How one language counts, agrees and lists: `const { count, agree, list } = dutch;` in a file with sentences. */
export type Grammar = {
  /** A number with its noun, and with its verb when that is part of both: `1 plek`, `1.200 plekken`. */
  count(number: number, one: string, many: string): string;
  /** Only the word that goes with the number: `is` or `zijn`. Nought goes with many, in both languages. */
  agree(number: number, one: string, many: string): string;
  /** `Anna, Bo en Cem`. */
  list(names: readonly string[]): string;
  /** At most three by name; of more, two names and how many others: `Anna, Bo en 3 anderen`. */
  listSome(names: readonly string[]): string;
};

function grammarOf(locale: Locale, others: string): Grammar {
  const conjunction = new Intl.ListFormat(languageTag(locale), { type: 'conjunction' });
  const agree = (number: number, one: string, many: string) => (number === 1 ? one : many);
  const list = (names: readonly string[]) => conjunction.format(names);
  return {
    count: (number, one, many) => `${formatNumber(number, locale)} ${agree(number, one, many)}`,
    agree,
    list,
    listSome: (names) =>
      names.length > 3
        ? list([...names.slice(0, 2), `${formatNumber(names.length - 2, locale)} ${others}`])
        : list(names),
  };
}

export const dutch = grammarOf('nl', 'anderen');
export const english = grammarOf('en', 'others');
