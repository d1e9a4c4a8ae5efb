import { en } from './form-words-en.ts';
import { nl } from './form-words-nl.ts';

export const words = { nl, en };
