import { en } from './words-en.ts';
import { nl } from './words-nl.ts';

export const words = { nl, en };
