import { z } from 'zod';
import { findClientData, holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { DIRECTIONS, KINDS } from '../follow-up.ts';

export const FOLLOW_UP_FAULTS = [
  'required',
  'too-long',
  'choice',
  'bsn',
  'client-data',
  'whereabouts',
  'day',
  'past',
  'time',
  'number',
] as const;
export type FollowUpFault = (typeof FOLLOW_UP_FAULTS)[number];

export const LONGEST = { title: 120, text: 600, meeting: 160 };

export interface Guarded {
  said: Said;
  /** Who types it works where something is secret. */
  secret: boolean;
}

const fault = (code: FollowUpFault) => ({ error: code });

/** A text that everybody in the programme can read: no client, and nothing that leads to a place that is secret. */
function text(field: 'title' | 'text', { said, secret }: Guarded, needed: boolean) {
  return z
    .string(fault('required'))
    .transform(field === 'title' ? cleanLine : cleanText)
    .pipe(
      z
        .string()
        .max(LONGEST[field], fault('too-long'))
        .refine((one) => !needed || saysSomething(one), fault('required'))
        .refine((one) => !holdsBsn(one, said), fault('bsn'))
        .refine((one) => findClientData(one, said).every(({ kind }) => kind === 'bsn'), fault('client-data'))
        .refine((one) => !secret || !leadsSomewhere(one), fault('whereabouts')),
    );
}

/**
 * What is for one organisation leads nowhere, whichever it is: were it asked of those alone where something is secret, it would
 * tell which these are.
 * @param organisations ids of those that it can be for
 */
export const makeForm = (guarded: Guarded, organisations: readonly string[]) =>
  z
    .object({
      kind: z.enum(KINDS, fault('choice')),
      direction: z.enum(DIRECTIONS, fault('choice')),
      title: text('title', guarded, true),
      text: text('text', guarded, false),
      voor: z
        .string(fault('choice'))
        .refine((id) => id === '' || organisations.includes(id), fault('choice'))
        .transform((id) => id || null),
    })
    .superRefine(({ voor, ...texts }, context) => {
      if (voor === null) return;
      for (const field of ['title', 'text'] as const)
        if (leadsSomewhere(texts[field]))
          context.addIssue({ code: 'custom', path: [field], message: 'whereabouts' satisfies FollowUpFault });
    });
export type Made = z.infer<ReturnType<typeof makeForm>>;
