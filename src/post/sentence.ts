import { type ClientDataKind, findClientData, type Said } from '../platform/privacy/guard.ts';
import { cleanText } from '../platform/privacy/typed.ts';

/** A few sentences: what takes longer to read is no addition to a mail. */
export const LONGEST = 400;
/** Where the mail is what is written: as much as is read on one screen of a phone. */
export const LONGEST_MESSAGE = 1000;

/**
 * A mail to many is read by many, and cannot be changed afterwards: so what is shown elsewhere to who typed it is
 * refused here. A number to ring and an address to mail may stand in it, for people are asked to use them.
 */
const REFUSED: ReadonlySet<ClientDataKind> = new Set([
  'bsn',
  'address',
  'postcode',
  'street',
  'iban',
  'birth',
  'file',
  'plate',
  'person',
]);

export type SentenceFault = 'empty' | 'too-long' | 'client-data';

/**
 * What who presses adds in their own words, and what is wrong with it.
 * @param said of which numbers who typed it said that they are no BSN
 * @param isMessage it is what the mail is for, so that it cannot be empty and may be longer
 */
export function readSentence(
  typed: string,
  isMessage = false,
  said: Said = {},
): {
  sentence: string;
  fault: SentenceFault | null;
  found: string[];
} {
  const sentence = cleanText(typed);
  const found = findClientData(sentence, said)
    .filter(({ kind }) => REFUSED.has(kind))
    .map(({ start, end }) => sentence.slice(start, end));
  const most = isMessage ? LONGEST_MESSAGE : LONGEST;
  if (isMessage && sentence === '') return { sentence, fault: 'empty', found };
  const fault = sentence.length > most ? 'too-long' : found.length > 0 ? 'client-data' : null;
  return { sentence, fault, found };
}
