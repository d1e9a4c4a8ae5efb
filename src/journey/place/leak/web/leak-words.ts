import { en } from './leak-words-en.ts';
import { nl } from './leak-words-nl.ts';

export const words = { nl, en };
