import { en } from './words-en.ts';
import { nl } from './words-nl.ts';

/** Both languages have the same sentences: one that is missing does not compile. */
export const words = { nl, en };
