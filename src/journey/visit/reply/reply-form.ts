import { z } from 'zod';
import { PHONE } from '../../programme/schema.ts';
import { NEEDS, REASONS } from '../visit.ts';
import type { Answer } from './replying.ts';

const typedSchema = z.object({
  answer: z.enum(['yes', 'no', 'took-place', 'missed']),
  phone: z.union([z.literal(''), z.string().regex(PHONE)]),
  reason: z.union([z.literal('').transform(() => null), z.enum(REASONS)]),
  needs: z.array(z.enum(NEEDS)),
  otherSlot: z.union([z.literal('').transform(() => null), z.uuid()]),
});

/** What was typed, as it came. */
export interface TypedReply {
  answer: string;
  phone: string;
  reason: string;
  needs: string[];
  otherSlot: string;
}

export function readReply(form: FormData): TypedReply {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    ...{ answer: text('antwoord'), phone: text('telefoon'), reason: text('reden') },
    ...{ needs: form.getAll('nodig').map(String), otherSlot: text('dag') },
  };
}

export type ReplyFault = 'unclear' | 'phone' | 'phone-needed';

/**
 * @param phoneNeeded the host rings: without a number nobody hears where to be
 * @returns the answer, or what is wrong with it
 */
export function understandReply(
  typed: TypedReply,
  phoneNeeded: boolean,
): { answer: Answer } | { fault: ReplyFault } {
  const parsed = typedSchema.safeParse(typed);
  if (!parsed.success) {
    const isPhone = parsed.error.issues.some(({ path }) => path[0] === 'phone') && typed.answer === 'yes';
    // What was typed beside a button that does not need it is in nobody's way.
    if (typed.answer !== 'yes' && typed.phone !== '')
      return understandReply({ ...typed, phone: '' }, phoneNeeded);
    return { fault: isPhone ? 'phone' : 'unclear' };
  }
  const { answer, phone, reason, needs, otherSlot } = parsed.data;
  switch (answer) {
    case 'yes':
      if (phoneNeeded && phone === '') return { fault: 'phone-needed' };
      return { answer: { kind: 'yes', phone, needs, otherSlot } };
    case 'no':
      return { answer: { kind: 'no', reason } };
    default:
      return { answer: { kind: answer } };
  }
}
