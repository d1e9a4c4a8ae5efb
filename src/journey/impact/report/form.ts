import { z } from 'zod';
import { holdsBsn } from '../../../platform/privacy/guard.ts';
import { cleanLine, saysSomething } from '../../../platform/privacy/typed.ts';
import { MOST_DAYS } from './links.ts';

export const FAULTS = ['required', 'too-long', 'number', 'bsn'] as const;
export type ReportFault = (typeof FAULTS)[number];

const LONGEST = 120;
/** As a column can hold. */
const MOST_CENTS = 1_000_000_000;

const label = z
  .string({ error: 'required' })
  .overwrite(cleanLine)
  .refine(saysSomething, { error: 'required', abort: true })
  .max(LONGEST, { error: 'too-long', abort: true })
  .refine((text) => !holdsBsn(text), { error: 'bsn' });

/** `1.234,50`, `1234.5` or `1234`, in cents. */
const cents = z
  .string({ error: 'required' })
  .transform((typed) => typed.replace(/[€\s]/g, ''))
  .transform((typed, context) => {
    if (typed === '') {
      context.addIssue({ code: 'custom', message: 'required' });
      return z.NEVER;
    }
    const found = /^(?<whole>\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:[,.](?<part>\d{1,2}))?$/.exec(typed);
    const { whole = '', part = '' } = found?.groups ?? {};
    const sum = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
    if (!found || sum > MOST_CENTS) {
      context.addIssue({ code: 'custom', message: 'number' });
      return z.NEVER;
    }
    return sum;
  });

/** A line of what a round cost. */
export const costForm = z.object({
  label,
  cents,
  workingTime: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'ja'),
});

/** For whom a link is, and for how many days. */
export const linkForm = z.object({
  label,
  days: z
    .string({ error: 'required' })
    .trim()
    .regex(/^\d{1,3}$/, { error: 'number', abort: true })
    .transform(Number)
    .refine((days) => days >= 1 && days <= MOST_DAYS, { error: 'number' }),
});
