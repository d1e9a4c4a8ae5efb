import { z } from 'zod';
import type { Shown } from '../employment.ts';

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
