import type { Token } from './plain.ts';
import type { Stemmed } from './stems.ts';

/** A word of a card, as it stands there and as it is found. */
export interface ReadWord extends Stemmed {
  shown: string;
}

/** Of a line the words that were asked for, and how many there are in all. */
export interface ReadLine {
  words: readonly ReadWord[];
  length: number;
}

/** A line of a card as it was read: what ranks the found cards need not read them again. */
export const readAs = {
  write: (line: readonly Token[], stems: ReadonlyMap<string, Stemmed>): string =>
    line
      .map(({ shown, word }) => {
        const { stem, parts } = stems.get(word)!;
        return [shown, stem, ...parts].join('/');
      })
      .join(' '),
  read(line: string, asked: ReadonlySet<string>): ReadLine {
    if (line === '') return { words: [], length: 0 };
    const written = line.split(' ');
    const words: ReadWord[] = [];
    for (const one of written) {
      const [shown = '', stem = '', ...parts] = one.split('/');
      if (asked.has(stem) || parts.some((part) => asked.has(part))) words.push({ shown, stem, parts });
    }
    return { words, length: written.length };
  },
};
