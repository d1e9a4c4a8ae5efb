import { en } from './words-web-en.ts';
import { nl } from './words-web-nl.ts';

export const words = { nl, en };
