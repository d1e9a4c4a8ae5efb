import { en } from './place-words-en.ts';
import { nl } from './place-words-nl.ts';

export const words = { nl, en };
