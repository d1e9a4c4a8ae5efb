import { type Part, partsOf } from './part.ts';

const EMAIL =
  /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}(?: ?@ ?| ?[([]\s?(?:at|apenstaartje)\s?[)\]] ?| at (?=[\p{L}\d-]{1,63}\.(?:nl|com|org|net|be|de|eu|example)(?![\p{L}\d])))[\p{L}\d-]{1,63}(?:(?:\.| ?[([](?:dot|punt)[)\]] ?| at (?=[\p{L}\d-]{1,63}\.(?:nl|com|org|net|be|de|eu|example)(?![\p{L}\d])))[\p{L}\d-]{1,63}){1,8}/giu;

/** Without one of these there is none, and nearly every text is without. */
const SIGN = /@|at|apenstaartje/i;

/** Mail addresses, also with "(at)". */
export const findEmails = (text: string): Part[] => (SIGN.test(text) ? partsOf(text, EMAIL) : []);
