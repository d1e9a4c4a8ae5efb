import { looksLikeLink } from './links.ts';
import { withoutUnseen } from './typed.ts';

/**
 * Finds what leads to a place on a map or a site, however it is written: a text of a secret place needs none. Stricter than
 * what a mail program would make a link of, for people read it too: "maps punt app punt goo punt gl".
 */
export type LeadingLink = { start: number; end: number };

/** Domains that end a word; those that are words as well, such as "de" and "me", need a dot that touches both sides. */
const TOP = 'com|org|net|nl|eu|be|uk|io|co|ly|gl|gle|goo|app|page|site|maps|nu|biz|frl|amsterdam|example';

/** The dot in words or between brackets, or spaced away from its domain; in capitals a new sentence begins. */
const SPELLED = new RegExp(
  `[\\p{L}\\p{N}]\\s{0,3}[[({<]\\s{0,3}(?:\\.|dot|punt|point)\\s{0,3}[\\])}>]\\s{0,3}\\p{L}|[\\p{L}\\p{N}]\\s{1,3}(?:dot|punt)\\s{1,3}(?:\\p{L}{1,20}\\s{1,3}(?:dot|punt)\\s{1,3}){0,3}(?:${TOP}|me|de|info|link)(?![\\p{L}\\p{N}])`,
  'iu',
);
const SPACED = new RegExp(`[\\p{L}\\p{N}]\\s{0,3}[.․‧·•∙⋅]\\s{0,3}(?:${TOP})(?![\\p{L}\\p{N}.])`, 'u');

const SCHEME =
  /:\/\/|\b(?:https?|ftp|geo|tel|sms|mailto|maps|waze|whatsapp|intent|data|javascript|comgooglemaps|plus ?codes?|what ?3 ?words|w3w)\s{0,3}:/iu;
/** `///woord.woord.woord`, and any three slashes. */
const WORDS = /\/\s{0,2}\/\s{0,2}\/|(?<!\p{L})what\s?3\s?words|(?<!\p{L})w3w(?!\p{L})/iu;
const PLUS_CODE =
  /(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\s?\+\s?[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/u;
const MARKUP = /<\s{0,3}\/?\s{0,3}[a-z!]|\]\s{0,3}\(|\]\s{0,3}:|&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,10});/iu;
/** Degrees, or a pair of numbers with as many decimals as a house needs. */
const COORDINATES =
  /\d\s{0,2}[°º˚]|\d{1,3}[.,]\d{3,}\s{0,3}[,;/ ]\s{0,3}-?\d{1,3}[.,]\d{3,}|[NS]\s{0,2}\d{1,2}[.,°º]/u;

const PATTERNS = [SPELLED, SPACED, SCHEME, WORDS, PLUS_CODE, MARKUP, COORDINATES];

/** Whether some of it leads somewhere by a link, a code or coordinates. */
export function leadsByLink(text: string): boolean {
  const plain = withoutUnseen(text.normalize('NFKC')).replace(/[。｡]/g, '.');
  if (looksLikeLink(plain) || PATTERNS.some((pattern) => pattern.test(plain))) return true;
  // Broken over lines, or by spaces around its dots and slashes, a link is still one to who puts it together.
  const joined = plain.replace(/(?<!\s)\s{0,40}\n\s{0,40}/g, '');
  return joined !== plain && (SCHEME.test(joined) || WORDS.test(joined) || SPACED.test(joined));
}

/** The sentence-like parts in which something leads by a link; all of the text when only the whole does. */
export function findLeadingLinks(text: string): LeadingLink[] {
  if (!leadsByLink(text)) return [];
  const found: LeadingLink[] = [];
  let start = 0;
  for (const word of text.split(/(\s)/)) {
    if (word.trim() !== '' && leadsByLink(word)) found.push({ start, end: start + word.length });
    start += word.length;
  }
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}
