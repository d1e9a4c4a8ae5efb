import { findClientData } from '../../../platform/privacy/guard.ts';
import { cleanLine } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { tokensIn } from '../directory/plain.ts';
import type { Synonym } from '../directory/synonyms.ts';

export const LONGEST = 60;
export const MOST_MEANINGS = 8;
export const LONGEST_MEANS = LONGEST * MOST_MEANINGS;
/** Nobody keeps a longer list. */
export const MOST_WORDS = 500;

export const FAULTS = ['required', 'too-long', 'no-word', 'many', 'client-data', 'same', 'full'] as const;
export type MeaningFault = (typeof FAULTS)[number];
export type Faults = Partial<Record<'said' | 'means', MeaningFault>>;

/** What one text is, or what is wrong with it. */
function faultOf(text: string): MeaningFault | null {
  if (text === '') return 'required';
  if (text.length > LONGEST) return 'too-long';
  if (findClientData(text).length > 0 || leadsSomewhere(text)) return 'client-data';
  return tokensIn(text).length === 0 ? 'no-word' : null;
}

export const meansOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map(cleanLine)
      .filter((one) => one !== ''),
  ),
];

/** What a coordinator says that a word means, or what is wrong with it. */
export function readMeaning(typed: {
  said?: string | undefined;
  means?: string | undefined;
}): { synonym: Synonym; faults: null } | { synonym: null; faults: Faults } {
  const said = cleanLine(typed.said ?? '');
  const means = meansOf(typed.means ?? '');
  const faults: Faults = {};
  const ofSaid = faultOf(said);
  if (ofSaid) faults.said = ofSaid;
  const ofMeans =
    means.length === 0
      ? 'required'
      : means.length > MOST_MEANINGS
        ? 'many'
        : means.map(faultOf).find((fault) => fault !== null);
  if (ofMeans) faults.means = ofMeans;
  else if (means.some((one) => one.toLowerCase() === said.toLowerCase())) faults.means = 'same';
  return Object.keys(faults).length > 0
    ? { synonym: null, faults }
    : { synonym: { said, means }, faults: null };
}
