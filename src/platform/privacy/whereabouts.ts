import { findClientData } from './guard.ts';
import { findLeadingLinks } from './leading-links.ts';

/**
 * Finds what leads to a secret place. Stricter than what is looked for in other texts: a sentence that has to be
 * written again costs a minute, an address that is out cannot be taken back.
 */
export type Whereabouts = { kind: 'street' | 'postcode' | 'number' | 'link'; start: number; end: number };

/** Ends of words that are streets, also without a number and without a capital. */
const STREET =
  /(?<=[\p{L}'’-]{3})(?:straat|laan|plein|gracht|singel|steeg|plantsoen|kade|dijk|dreef)(?:t?je)?(?!\p{L})/giu;
const ABBREVIATED = /(?<!\p{L}|\p{L}['’-])\p{L}{0,40}str(?!\p{L})/giu;
/** Many words end so; with a capital it is the name of one. */
const ROAD = /(?<=\p{L}{3})weg(?!\p{L})/giu;
/** What ends like a street and is none. */
const NO_STREET =
  /^(?:.*blokkade|barrikade|(?:be|over|ver|aan|op)dreef|(?:be|over|ont)steeg|moerdijk|(?:werk|leer|school|speel|wijk|zorg|kennis|jeugd|dienst)plein|onderweg|halverwege|.*(?:snel|terug|heen|over|om|uit|spoor)weg|gerechtshof|.*(?:arbeids|woning)markt|loopbaan)$/iu;

const UP_TO_NINETEEN =
  'twee|drie|vier|vijf|zes|zeven|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd';
/** "Acht" is a verb as well: a number only where a sentence or a town follows. */
const NUMBER_WORD = `(?:${UP_TO_NINETEEN}|\\p{L}{0,20}(?:${TENS})|acht(?=\\s*(?:$|[.,;:)])|\\s+(?:te|in)\\s))(?!\\p{L})`;

const UNITS = `uur|uurs|uren|dag|dagen|daagse|dagdeel|dagdelen|week|weken|maand|maanden|jaar|jarigen?|nacht|nachten|avond|avonden|keer|maal|minuten|mensen|personen|vrouwen|mannen|kinderen|jongeren|gezinnen|bewoners|bezoekers|cliënten|gasten|deelnemers|collega['’]s|medewerkers|professionals|kamers|bedden|plekken|plaatsen|stoelen|talen|gesprekken|hours?|days?|weeks?|months?|years?|nights?|times|people|women|men|children|families|residents|visitors|guests|colleagues|rooms|beds|seats|languages`;

const STREET_AND_WORD = new RegExp(
  `\\p{L}{2,40}(?:weg|hof|pad|baan|markt|haven|park|wal|burg|erf|hoek|ring|veld)\\s{1,9}${NUMBER_WORD}(?!\\s+(?:${UNITS})(?!\\p{L}))`,
  'giu',
);
const NUMBERED = new RegExp(
  `(?<!\\p{L})(?:huis)?(?:nummer|nr)\\.?\\s{1,9}(?:${NUMBER_WORD}|één(?!\\p{L}))`,
  'giu',
);
/** "Het Wantij dertig": only a name has a capital, so this one looks at case. */
const NAME_AND_WORD = new RegExp(
  `\\p{Lu}[\\p{L}'’-]{2,40},?\\s{1,9}${NUMBER_WORD}(?!\\s+(?:${UNITS})(?!\\p{L}))`,
  'gu',
);

const POSTCODE = /(?<!\p{N})[1-9]\d{3}[\s.,_-]{0,3}\p{L}{2}(?![\p{L}\p{N}])/giu;

/** Numbers that say how long, how many or which level: no house has those. */
const HARMLESS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:24\\s?/\\s?7|[ABC][12]|(?:12|16|18|21|23)\\+|[0-9]{1,3}(?:\\s?(?:-|–|/|tot|of|à|to|or)\\s?[0-9]{1,3})?[\\s-]?(?:${UNITS}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const NUMBER = /[\p{N}](?:[\p{N}\s.,/-]*\p{N})?/gu;

/** The whole word that ends at `end`. */
function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[\p{L}'’-]/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** Everything in a text that leads to a place. "24 uur" and "B1" lead nowhere. */
export function findWhereabouts(text: string): Whereabouts[] {
  const found: Whereabouts[] = [];
  for (const { kind, start, end } of findClientData(text)) {
    if (kind === 'postcode') found.push({ kind, start, end });
    const street = kind === 'address' || (kind === 'street' && !NO_STREET.test(text.slice(start, end)));
    if (street) found.push({ kind: 'street', start, end });
  }
  const words = (pattern: RegExp, named: boolean) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const start = wordBefore(text, match.index);
      const word = text.slice(start, end);
      if (NO_STREET.test(word) || (named && !/^\p{Lu}/u.test(word))) continue;
      found.push({ kind: 'street', start, end });
    }
  };
  words(STREET, false);
  words(ROAD, true);
  for (const pattern of [ABBREVIATED, STREET_AND_WORD, NUMBERED, NAME_AND_WORD]) {
    for (const match of text.matchAll(pattern)) {
      if (NO_STREET.test(match[0].split(/\s/)[0] ?? '')) continue;
      found.push({ kind: 'street', start: match.index, end: match.index + match[0].length });
    }
  }
  const add = (kind: 'postcode' | 'number', from: string, pattern: RegExp) => {
    for (const match of from.matchAll(pattern)) {
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  };
  add('postcode', text, POSTCODE);
  add(
    'number',
    text.replace(HARMLESS, (part) => ' '.repeat(part.length)),
    NUMBER,
  );
  for (const link of findLeadingLinks(text)) found.push({ kind: 'link', ...link });
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text of a secret place may be kept; full-width letters and digits count as the plain ones. */
export function leadsSomewhere(text: string): boolean {
  return findWhereabouts(text.normalize('NFKC')).length > 0;
}
