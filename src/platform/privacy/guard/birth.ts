import { DATE, LABELLED_DATE } from './dates.ts';
import { at, type Part, partsOf } from './part.ts';

const LABEL =
  /(?<!\p{L})(?:geboren|geboortedatum|geboortedag|geboortedata|geboorte|geb\.? ?dat(?:um)?\.?|geb\.?|gbd|verjaardag|jarig|d\.o\.b\.?|dob|date of birth|birth ?(?:date|day)|born)(?!\p{L})|(?<![\p{L}\d*])\*(?=\d)/giu;
const NEAR = /[\s:=,.()*-]{0,4}/y;
/** What stands between "geboren" and the day: "te Utrecht op", "kind:", "in Paramaribo,". */
const BETWEEN =
  /[\s:=,.()*-]{0,4}(?:(?:op|te|in|van|het|d\.d\.|dd\.?|de|den|is|was|on|at|the|datum|kind|kinds|zoon|dochter|vader|moeder|cliënte?|\p{Lu}\p{Ll}[\p{L}'-]{0,30})[\s:=,]{1,3}){0,5}(?:en )?/uy;
/** "Zij is van 22-10-1993 en hij van 14-04-1988": of a law or a plan it says when it was made. */
const WHO = /(?<!\p{L})(?:hij|zij|ze)(?: is)? van /giu;
const BORN_BEHIND = /[^\d.;!?\n]{0,30}(?<!\p{L})geboren(?!\p{L})/iuy;

/** Days on which somebody was born: a word says so. */
export function findBirths(text: string): Part[] {
  const labelled = [...partsOf(text, LABEL), ...partsOf(text, WHO)].flatMap(({ start, end }) => {
    const near = daysFrom(text, start, end + (at(text, NEAR, end)?.[0].length ?? 0));
    return near.length > 0 ? near : daysFrom(text, start, end + (at(text, BETWEEN, end)?.[0].length ?? 0));
  });
  const before = findDates(text).filter(({ end }) => at(text, BORN_BEHIND, end) !== null);
  return [...labelled, ...before];
}

/** "Geb. 12-3-2011 en 4-5-2013": of two children. */
const AND_ANOTHER = /(?: en | & |, | ?\/ ?)/y;

function daysFrom(text: string, start: number, from: number): Part[] {
  const date = at(text, LABELLED_DATE, from);
  if (!date) return [];
  const end = from + date[0].length;
  const gap = at(text, AND_ANOTHER, end)?.[0].length;
  const next = gap === undefined ? null : at(text, LABELLED_DATE, end + gap);
  const another = next && { start: next.index, from: next.index, end: next.index + next[0].length };
  return [{ start, from, end }, ...(another ? [another] : [])];
}

/** Days of anything. */
export const findDates = (text: string): Part[] => partsOf(text, DATE);

/** Who was born this year can be in a text, but so can a visit: without a word beside it a day counts when it is long ago. */
const LONG_AGO = /(?:^|\D)(?:19\d\d|200\d|201\d)(?:\D|$)/;
/** "Cliënt Yara (14-02-2011)": right behind a name. */
const BEHIND_NAME = /(?:, ?| ?\(| )(?:geb\.? )?/y;

/** Days right behind a name of a client. */
export function birthsBehind(text: string, names: readonly Part[]): Part[] {
  if (names.length === 0) return [];
  const dates = findDates(text).filter(({ start, end }) => LONG_AGO.test(text.slice(start, end)));
  return names.flatMap(({ end }) => {
    const gap = at(text, BEHIND_NAME, end)?.[0].length;
    return dates.filter(({ start }) => gap !== undefined && start === end + gap);
  });
}
