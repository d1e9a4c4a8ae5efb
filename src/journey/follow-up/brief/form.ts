import { z } from 'zod';
import { findClientData, holdsBsn } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { MOST_REACHED } from '../follow-up.ts';
import type { FollowUpFault, Guarded } from '../making/form.ts';
import { LONGEST_PART, PARTS, SHARED, type Texts } from './parts.ts';

const fault = (code: FollowUpFault) => ({ error: code });

function part({ said }: Pick<Guarded, 'said'>) {
  return z
    .string()
    .default('')
    .transform(cleanText)
    .pipe(
      z
        .string()
        .max(LONGEST_PART, fault('too-long'))
        .refine((one) => !holdsBsn(one, said), fault('bsn'))
        .refine((one) => findClientData(one, said).every(({ kind }) => kind === 'bsn'), fault('client-data'))
        // Whether something is secret is not asked: anybody with the link reads it, also when it becomes so later.
        .refine((one) => !leadsSomewhere(one), fault('whereabouts')),
    );
}

/** What goes on the page: at least one of the three. Anybody with the link reads it. */
export const briefForm = (guarded: Pick<Guarded, 'said'>) =>
  z
    .object({ struck: part(guarded), image: part(guarded), take: part(guarded) } satisfies Record<
      keyof Texts,
      unknown
    >)
    .refine((texts) => PARTS.some((one) => saysSomething(texts[one])), {
      path: ['struck'],
      ...fault('required'),
    });

/** With how many colleagues it was shared: about, or a number. */
export const sharedForm = z
  .object({
    about: z.string().default(''),
    number: z
      .string()
      .default('')
      .transform((typed) => typed.trim()),
  })
  .transform(({ about, number }, context) => {
    const found = number === '' ? Object.entries(SHARED).find(([key]) => key === about)?.[1] : Number(number);
    if (found === undefined || !/^\d{0,4}$/.test(number) || found < 1 || found > MOST_REACHED) {
      context.addIssue({ code: 'custom', path: ['number'], message: 'number' });
      return z.NEVER;
    }
    return found;
  });

/** A link, an address, a telephone number: what is written here goes into a mail to somebody. */
const LEADS_ELSEWHERE = /[@/\\<>]|https?:|www\.|\p{L}\.\p{L}{2,}|(?:\p{N}\P{N}*){5}/iu;

/** Who asks to join or to be introduced, in the words of anybody. */
export const interestForm = z.object({
  wants: z.enum(['join', 'introduce'], fault('choice')),
  name: line(120),
  organisation: line(120),
  email: z
    .string()
    .default('')
    .transform((typed) => typed.trim().toLowerCase())
    .pipe(
      z
        .string()
        .max(254, { error: 'email' })
        .pipe(z.email({ error: 'email' })),
    ),
});

function line(longest: number) {
  return z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .max(longest, fault('too-long'))
        .refine(saysSomething, fault('required'))
        .refine((one) => !holdsBsn(one), fault('bsn'))
        // It goes into a mail to somebody: no link, and no address of another.
        .refine((one) => !LEADS_ELSEWHERE.test(one), fault('client-data')),
    );
}
