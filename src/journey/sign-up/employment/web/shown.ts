import { z } from 'zod';
import type { Shown } from '../employment.ts';

/** The name of the field that says whom a page showed, a row for each. */
export const SHOWN = 'getoond';

/** Somebody on the page, with what named them when it was made. */
export const shownAs = ({ signUpId, stand }: Shown): string => `${signUpId}.${stand}`;

const shown = z
  .string()
  .transform((text) => {
    const [signUpId, stand = ''] = text.split('.');
    return { signUpId, stand };
  })
  .pipe(z.object({ signUpId: z.uuid(), stand: z.string() }));

/** Those that a form names, or nobody when one of them is written otherwise. */
export function readShown(values: readonly unknown[]): Shown[] {
  const read = z.array(shown).max(2_000).safeParse(values);
  return read.success ? read.data : [];
}
