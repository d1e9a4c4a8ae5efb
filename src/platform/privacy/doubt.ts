import { bsnsIn, type Said } from './guard.ts';

/** Numbers in what was typed that are taken for a BSN, and whether who typed them said that all of these are none. */
export interface Doubt {
  numbers: readonly string[];
  said: boolean;
}

/** What the box of a form says: the numbers that it was shown for, and no other. */
export const readSaid = (box: FormDataEntryValue | null | undefined): Said => ({
  noBsn: typeof box === 'string' ? box.split(' ').filter((number) => /^\d{9}$/.test(number)) : [],
});

/** What the form asks when it is shown again; `null` when nothing in it looks like a BSN. */
export function doubtIn(texts: readonly (string | undefined)[], said: Said): Doubt | null {
  const numbers = [...new Set(texts.flatMap((text) => bsnsIn(text ?? '')))];
  if (numbers.length === 0) return null;
  return { numbers, said: texts.every((text) => bsnsIn(text ?? '', said).length === 0) };
}
