import { type NameAs, SIDES, type Side } from '../story.ts';
import type { Speaker, Story } from './read-story.ts';

/** What one of the two is called in it: of one that touches a secret place by function, whatever they chose. */
export function nameOf({ secret, speakers }: Pick<Story, 'secret' | 'speakers'>, side: Side): string {
  const { nameAs, called } = speakers[side];
  return secret ? called : nameShown(speakers[side], nameAs) || called;
}

/** What of their name stands there: of the name to which they agreed, whatever they are called since; empty by function. */
export function nameShown({ name, named }: Pick<Speaker, 'name' | 'named'>, as: NameAs): string {
  const whole = (named ?? name).trim();
  if (as === 'function') return '';
  return as === 'first' ? (whole.split(/\s+/)[0] ?? '') : whole;
}

export interface Named {
  side: Side;
  name: string;
  /** Under the name: what they do, or where they work. */
  works: string;
}

export const namedIn = (story: Pick<Story, 'secret' | 'speakers'>): Named[] =>
  SIDES.map((side) => {
    const { called, works } = story.speakers[side];
    const name = nameOf(story, side);
    return { side, name, works: name === called ? works : [called, works].filter(Boolean).join(', ') };
  });
