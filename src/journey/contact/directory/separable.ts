import { firstForm } from './forms.ts';

/** Of verbs that fall apart: `gaat … mee` is `meegaan`. */
const APART = new Set(
  'mee op af aan uit in terug vrij weg vast toe bij om over voor langs samen binnen na los'.split(' '),
);
/** Further away it is of another verb. */
const FAR = 8;

const OWN = new Set(['zich', 'me', 'mij', 'ons', 'je']);

interface Separable {
  /** The verb as one word. */
  word: string;
  /** What of it was typed apart. */
  verb: string;
}

/** Verbs that stand apart in a question, as far as they can be: which of them are words is seen from the cards. */
export function separableIn(words: readonly string[]): Separable[] {
  return words.flatMap((particle, at) => {
    if (!APART.has(particle)) return [];
    // The nearest first.
    const before = words.slice(Math.max(0, at - FAR), at).reverse();
    // `houdt zich aan` is not `aanhouden`.
    if (particle === 'aan' && before.some((word) => OWN.has(word))) return [];
    // `op te schalen`
    const behind = words[at + 1] === 'te' ? words.slice(at + 2, at + 3) : [];
    return [...before, ...behind]
      .filter((verb) => verb.length > 2)
      .map((verb) => ({ word: particle + firstForm(verb), verb }));
  });
}
