import { type Part, partsOf } from './part.ts';

const EMAIL =
  /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}(?: ?@ ?| ?[([]\s?(?:at|apenstaartje)\s?[)\]] ?| at (?=[\p{L}\d-]{1,63}\.(?:nl|com|org|net|be|de|eu|example)(?![\p{L}\d])))[\p{L}\d-]{1,63}(?:(?:\.| ?[([](?:dot|punt)[)\]] ?| at (?=[\p{L}\d-]{1,63}\.(?:nl|com|org|net|be|de|eu|example)(?![\p{L}\d])))[\p{L}\d-]{1,63}){1,8}/giu;

/** Mail addresses, also with "(at)". */
export const findEmails = (text: string): Part[] => partsOf(text, EMAIL);
