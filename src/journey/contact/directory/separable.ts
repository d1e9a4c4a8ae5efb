import { firstForm } from './forms.ts';

/** Of verbs that fall apart: `gaat … mee` is `meegaan`. */
const APART = new Set(
  'mee op af aan uit in terug vrij weg vast toe bij om over voor langs samen binnen na los'.split(' '),
);
/** Further away it is of another verb. */
const FAR = 8;

/** Verbs that stand apart in a question, as far as they can be: which of them are words is seen from the cards. */
export function separableIn(words: readonly string[]): { word: string; at: number }[] {
  return words.flatMap((particle, at) =>
    APART.has(particle)
      ? words
          .slice(Math.max(0, at - FAR), at)
          .filter((verb) => verb.length > 2)
          .map((verb) => ({ word: particle + firstForm(verb), at }))
      : [],
  );
}
