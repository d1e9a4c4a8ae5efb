import { plain, type Token } from './plain.ts';
import type { Stemmed } from './stems.ts';

/** A word of a card, as it stands there and as it is found. */
export interface ReadWord extends Token, Stemmed {}

/** A line of a card as it was read: what ranks the found cards need not read them again. */
export const readAs = {
  write: (line: readonly Token[], stems: ReadonlyMap<string, Stemmed>): string =>
    line
      .map(({ shown, word }) => {
        const { stem, parts } = stems.get(word)!;
        return [shown, stem, ...parts].join('/');
      })
      .join(' '),
  read: (line: string): ReadWord[] =>
    line
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => {
        const [shown = '', stem = '', ...parts] = one.split('/');
        return { shown, stem, parts, word: plain(shown).replace(/[^\p{L}\p{N}]/gu, '') };
      }),
};
