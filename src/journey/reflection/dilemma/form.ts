import { z } from 'zod';
import { plain } from '../../../language/found.ts';
import { findClientData, holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { daySchema } from '../../programme/schema.ts';
import { LONGEST } from './longest.ts';
import { OUTCOMES } from './outcome.ts';
import { THEMES } from './theme.ts';

export const DILEMMA_FAULTS = [
  'required',
  'too-long',
  'choice',
  'day',
  'bsn',
  'client-data',
  'whereabouts',
  'organisation',
] as const;
export type DilemmaFault = (typeof DILEMMA_FAULTS)[number];

export interface Guarded {
  said: Said;
  /** Who types it works where a place is secret. */
  secret: boolean;
  /** Of the organisations of the programme: whose it is, nobody reads. */
  names: readonly string[];
}

/** A name of one short word can be any word. */
const isTelling = (name: string) => name.length >= 5;

const fault = (code: DilemmaFault) => ({ error: code });

/** A text that everybody in the programme reads: no client, no place that is secret, and no organisation. */
function text(field: keyof typeof LONGEST, { said, secret, names }: Guarded) {
  const clean = field === 'title' || field === 'meeting' ? cleanLine : cleanText;
  const told = names.map(plain).filter(isTelling);
  return z
    .string(fault('required'))
    .transform(clean)
    .pipe(
      z
        .string()
        .max(LONGEST[field], fault('too-long'))
        .refine(saysSomething, fault('required'))
        .refine((one) => !holdsBsn(one, said), fault('bsn'))
        .refine((one) => findClientData(one, said).every(({ kind }) => kind === 'bsn'), fault('client-data'))
        .refine((one) => !secret || !leadsSomewhere(one), fault('whereabouts'))
        .refine((one) => !namesOne(one, told), fault('organisation')),
    );
}

/** As words of their own: "Opvang" is not in "opvangplek". */
function namesOne(typed: string, names: readonly string[]): boolean {
  const words = ` ${plain(typed).replace(/[^\p{L}\p{N}]/gu, ' ')} `.replace(/ {2,}/g, ' ');
  return names.some((name) => {
    const told = name
      .replace(/[^\p{L}\p{N}]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
    // A name that is a kind of organisation, "Gemeente", is a word that everybody needs.
    return told.includes(' ') && words.includes(` ${told} `);
  });
}

export const dilemmaForm = (guarded: Guarded) =>
  z.object({
    title: text('title', guarded),
    question: text('question', guarded),
    theme: z.enum(THEMES, fault('choice')),
  });

export const attemptForm = (guarded: Guarded) =>
  z.object({ attempt: text('attempt', guarded), outcome: z.enum(OUTCOMES, fault('choice')) });

export const reactionForm = (guarded: Guarded) => z.object({ reaction: text('reaction', guarded) });

export const meetingForm = (guarded: Guarded) =>
  z
    .object({ meeting: text('meeting', guarded), day: daySchema.catch('') })
    .refine(({ day }) => day !== '', { path: ['day'], ...fault('day') });

export const outcomeForm = (guarded: Guarded) => z.object({ outcome: text('outcome', guarded) });
