import { KNOWN } from '../contact.ts';
import type { Question } from './find-cards.ts';

/** So many cards on a page. */
export const CARDS = 20;
/** Longer than any sentence somebody types here. */
export const LONGEST = 200;
const MOST_VALUES = 30;

/** What the address asks; anything can stand in it. */
export function questionIn(search: URLSearchParams, page: number): Question {
  const several = (name: string) => search.getAll(name).slice(0, MOST_VALUES);
  return {
    q: (search.get('q') ?? '').trim().slice(0, LONGEST),
    known: KNOWN.filter((value) => search.getAll('ken').includes(value)),
    families: several('soort'),
    regions: several('regio'),
    ...{ page, size: CARDS },
  };
}
