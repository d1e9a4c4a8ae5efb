import { at, type Part, partsOf } from './part.ts';

/** Letters that Dutch plates have had since 1978: no vowels, so that no words arise. */
const L = '[BDFGHJKLMNPRSTVWXZ]';
/** The fourteen Dutch series, as digits and letters; the older ones have any letter. */
const SERIES = [
  ['[A-Z]{2}', '\\d{2}', '\\d{2}'],
  ['\\d{2}', '\\d{2}', '[A-Z]{2}'],
  ['\\d{2}', '[A-Z]{2}', '\\d{2}'],
  [`${L}{2}`, '\\d{2}', `${L}{2}`],
  [`${L}{2}`, `${L}{2}`, '\\d{2}'],
  ['\\d{2}', `${L}{2}`, `${L}{2}`],
  ['\\d{2}', `${L}{3}`, '\\d'],
  ['\\d', `${L}{3}`, '\\d{2}'],
  [`${L}{2}`, '\\d{3}', L],
  [L, '\\d{3}', `${L}{2}`],
  [`${L}{3}`, '\\d{2}', L],
  [L, '\\d{2}', `${L}{3}`],
  ['\\d', `${L}{2}`, '\\d{3}'],
  ['\\d{3}', `${L}{2}`, '\\d'],
];
const written = (between: string) => `(?:${SERIES.map((groups) => groups.join(between)).join('|')})`;

const BARE = new RegExp(
  `(?<![\\p{L}\\d]|[\\p{L}\\d][-/.])${written(' ?- ?')}(?![\\p{L}\\d]|-[\\p{L}\\d])`,
  'giu',
);
const LOOSE = new RegExp(
  `(?<![\\p{L}\\d])(?:${written('')}|${written(' ')}|${written('\\.')})(?![\\p{L}\\d]|-\\d)`,
  'giu',
);
const LABEL =
  /(?<!\p{L})(?:kentekens?|kent\.|nummerborden|nummerbord|nummerpla(?:at|ten)|plaat|licen[cs]e plates?|number plates?|plates?)(?!\p{L})\.?/giu;
const BEHIND_LABEL = /[\s:.=(]{0,4}(?:(?:is|was|van|met|nr|de|zijn|haar|auto)\.?\s){0,3}/y;
/** With the word in front also one of another country. */
const FOREIGN =
  /(?=[\p{Lu}\d -]{0,9}\d)(?=[\p{Lu}\d -]{0,9}\p{Lu})[\p{Lu}\d]{1,4}(?:[ -]?[\p{Lu}\d]{1,5}){1,3}(?![\p{L}\d])/uy;
const BELGIAN = /(?<![\p{L}\d-])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\d-])/gu;
/** With one of these in the sentence a row of letters and digits without dashes is a plate as well. */
const VEHICLE =
  /(?<!\p{L})(?:auto|autos|auto's|bus|busje|bestelbus|verhuurbus|motor|scooter|brommer|taxi|aanhanger|wagen|golf|polo|bmw|audi|opel|grijze|zwarte|witte|rode|blauwe|zilveren|rijdt|rijden|reed|geparkeerd|parkeerde|kenteken|kent|nummerbord|nummerplaat|vehicle|car|drives)(?!\p{L})/iu;

/** Number plates: all Dutch series, and with the word in front also others. */
export function findPlates(text: string): Part[] {
  const labelled = partsOf(text, LABEL).flatMap(({ start, end }) => {
    const from = end + (at(text, BEHIND_LABEL, end)?.[0].length ?? 0);
    const foreign = at(text, FOREIGN, from);
    return foreign ? [{ start, from, end: from + foreign[0].length }] : [];
  });
  const loose = VEHICLE.test(text)
    ? partsOf(text, LOOSE).filter(({ from, end }) => isWritten(text, from, end))
    : [];
  return [...partsOf(text, BARE), ...partsOf(text, BELGIAN), ...loose, ...labelled];
}

const LIKE_A_POSTCODE = /^\d{4} ?[A-Z]{2}$/i;
/** "12 km 34": small letters only without anything between. */
function isWritten(text: string, from: number, end: number): boolean {
  const value = text.slice(from, end);
  return !LIKE_A_POSTCODE.test(value) && (value === value.toUpperCase() || !/[ .]/.test(value));
}
