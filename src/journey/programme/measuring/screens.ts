import type { Moment } from '../programme-measures.ts';
import { MOST_PARTNERS } from '../programme-measures.ts';

/** One thing a screen; `number` is which situation, `kind` with whom one works. */
export type Screen =
  | { name: 'works' }
  | { name: 'knows' }
  | { name: 'as-it-was' }
  | { name: 'quiz'; number: number }
  | { name: 'partners' }
  | { name: 'coordination'; kind: string };

interface Asking {
  moment: Moment;
  /** With which kinds of organisation this person works, and whether they said so at another moment. */
  kinds: readonly string[];
  saidBefore: boolean;
  /** How many situations the round asks. */
  situations: number;
  coordination: boolean;
  /** Of which kinds they say how it goes. */
  partners: readonly string[];
}

/** What somebody is asked at a moment, in order. Nothing is asked twice: with whom they work is known after the first time. */
export function screensOf({
  moment,
  kinds,
  saidBefore,
  situations,
  coordination,
  partners,
}: Asking): Screen[] {
  const isFew = kinds.length <= MOST_PARTNERS;
  const asked = isFew ? kinds : partners;
  return [
    ...(saidBefore ? [] : [{ name: 'works' } as const]),
    ...(kinds.length > 0 ? [{ name: 'knows' } as const] : []),
    // Right after the visit alone: how it was before, with what they know now.
    ...(kinds.length > 0 && moment === 'after' ? [{ name: 'as-it-was' } as const] : []),
    ...Array.from({ length: situations }, (_, index) => ({ name: 'quiz', number: index + 1 }) as const),
    ...(coordination && !isFew ? [{ name: 'partners' } as const] : []),
    ...(coordination ? asked.map((kind) => ({ name: 'coordination', kind }) as const) : []),
  ];
}
