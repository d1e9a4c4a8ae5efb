import { type ClientDataKind, findClientData } from '../platform/privacy/guard.ts';
import { cleanText } from '../platform/privacy/typed.ts';

/** A few sentences: what takes longer to read is no addition to a mail. */
export const LONGEST = 400;

/**
 * A mail to many is read by many, and cannot be changed afterwards: so what is shown elsewhere to who typed it is
 * refused here. A number to ring and an address to mail may stand in it, for people are asked to use them.
 */
const REFUSED: ReadonlySet<ClientDataKind> = new Set(['bsn', 'address', 'postcode', 'street', 'person']);

export type SentenceFault = 'too-long' | 'client-data';

/** What who presses adds in their own words, and what is wrong with it. */
export function readSentence(typed: string): {
  sentence: string;
  fault: SentenceFault | null;
  found: string[];
} {
  const sentence = cleanText(typed);
  const found = findClientData(sentence)
    .filter(({ kind }) => REFUSED.has(kind))
    .map(({ start, end }) => sentence.slice(start, end));
  const fault = sentence.length > LONGEST ? 'too-long' : found.length > 0 ? 'client-data' : null;
  return { sentence, fault, found };
}
