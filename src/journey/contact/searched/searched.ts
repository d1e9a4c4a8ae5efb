import { daysFrom } from '../../../language/day.ts';
import { COMMON_SURNAMES } from '../../../platform/privacy/guard/no-names.ts';
import { findClientData } from '../../../platform/privacy/guard.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { firstOfMonth } from '../contact.ts';
import { tokensIn } from '../directory/plain.ts';

/** A word that found nothing is shown to coordinators when it was searched so often. */
export const MISSED_LEAST = 3;
/** What found something is shown to all who search when it was searched so often. */
export const OFTEN_LEAST = 5;
/** So long after the first day of its month it is there: half a year and that month. */
export const KEPT_DAYS = 214;
/** Who types more asks a question of their own, and no often one. */
const MOST_TOGETHER = 4;
/** Of a question that found nothing. */
const MOST_APART = 8;
const WORD = /^\p{L}{2,30}$/u;

/** The months of which something is shown: those that are over, so that nothing appears because somebody searched just now. */
export const shownMonths = (today: string) => ({
  since: daysFrom(today, -KEPT_DAYS),
  before: firstOfMonth(today),
});

/** What may be kept of a question. */
export interface Kept {
  /** Each word by itself; those that may name somebody are left out. */
  apart: string[];
  /** All of them, as they were typed; `null` where one may not be kept or where there are many. */
  together: string | null;
}

const NOTHING: Kept = { apart: [], together: null };

/**
 * What of a question is kept, as plain words in small letters, without the small words between: none of one that looks like a
 * client or leads to a place, and no word that looks like a name or a number, wherever it is of.
 * @param names all words in the names of people of the programme
 */
export function keptOf(q: string, names: ReadonlySet<string>): Kept {
  if (findClientData(q).length > 0 || leadsSomewhere(q)) return NOTHING;
  const read = tokensIn(q);
  const capitals = read.map(({ shown }) => /^\p{Lu}\p{Ll}/u.test(shown));
  const kept = read.filter(({ word }, at) => {
    // A telephone begins with a capital by itself; a name has one elsewhere as well.
    const isNamed = capitals[at] === true && (at > 0 || capitals[1] === true);
    return WORD.test(word) && !isNamed && !names.has(word) && !COMMON_SURNAMES.has(word);
  });
  const words = [...new Set(kept.map(({ word }) => word))];
  const isWhole = kept.length === read.length && words.length > 0 && words.length <= MOST_TOGETHER;
  const joined = words.join(' ');
  return {
    apart: words.slice(0, MOST_APART),
    together: isWhole && joined.length <= 80 ? joined : null,
  };
}
