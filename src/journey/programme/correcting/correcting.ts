import { z } from 'zod';
import { holdsBsn } from '../../../platform/privacy/guard.ts';
import { cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import type { Fault } from '../schema.ts';
import { ABOUT, ANSWERS } from './answers.ts';

/** So many requests of one person wait at a time. */
export const MOST_OPEN = 10;
const LONGEST = 1000;

const fault = (code: Fault) => ({ error: code });
const text = z
  .string()
  .default('')
  .transform(cleanText)
  .pipe(
    z
      .string()
      .max(LONGEST, fault('too-long'))
      .refine((one) => !holdsBsn(one), fault('bsn')),
  );

const said = text.refine(saysSomething, fault('required'));

export const askForm = z.object({
  programme: z.string().max(100).default(''),
  about: z.string().refine((one) => ABOUT.includes(one), fault('choice')),
  text: said,
});

/** That it stays as it is says why. */
export const answerForm = z
  .object({ id: z.uuid(), answer: z.enum(ANSWERS, fault('choice')), reply: text })
  .refine(({ answer, reply }) => answer === 'changed' || saysSomething(reply), {
    path: ['reply'],
    ...fault('required'),
  });
