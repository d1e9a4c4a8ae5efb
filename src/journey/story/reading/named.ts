import { SIDES, type Side } from '../story.ts';
import type { Story } from './read-story.ts';

/** What one of the two is called in it: of one that touches a secret place by function, whatever they chose. */
export function nameOf({ secret, speakers }: Pick<Story, 'secret' | 'speakers'>, side: Side): string {
  const { name, nameAs, called } = speakers[side];
  if (secret || nameAs === 'function' || name === '') return called;
  return nameAs === 'first' ? (name.split(/\s+/)[0] ?? called) : name;
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
