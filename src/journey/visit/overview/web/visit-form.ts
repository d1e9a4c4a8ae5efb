import { z } from 'zod';
import { understandReply } from '../../reply/reply-form.ts';
import { REASONS } from '../../visit.ts';
import type { Deed } from '../by-coordinator.ts';

const reason = z.union([z.literal('').transform(() => null), z.enum(REASONS)]);
const side = z.enum(['visitor', 'host']);
const stand = z.string().max(100);

const pressedSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['lapse', 'remind', 'condition', 'clients', 'in-touch']) }),
  z.object({ intent: z.enum(['took-place', 'missed']) }),
  z.object({ intent: z.enum(['yes', 'no']), side, stand, phone: z.string().max(40), reason }),
  z.object({ intent: z.enum(['day', 'make-up']), slot: z.string(), day: z.string() }),
  z.object({ intent: z.literal('stand-in'), signUp: z.uuid() }),
  z.object({
    intent: z.literal('cancel'),
    by: z.enum(['visitor', 'host', 'coordinator']),
    ...{ reason, visitorStand: stand, hostStand: stand },
  }),
]);

export type Fault = 'unclear' | 'phone' | 'phone-needed' | 'day' | 'by' | 'who' | 'code';

export interface Pressed {
  intent: string;
  side: string;
  phone: string;
  reason: string;
  slot: string;
  day: string;
  by: string;
  signUp: string;
  /** That somebody read over the telephone. */
  code: string;
}

/** What was pressed, and what was typed with it. */
export function readPressed(
  form: FormData,
): Pressed & { stand: string; visitorStand: string; hostStand: string } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    ...{ intent: text('intent'), side: text('kant'), phone: text('telefoon'), reason: text('reden') },
    ...{ slot: text('slot'), day: text('dag'), by: text('wie'), stand: text('stand') },
    ...{ signUp: text('aanmelding'), code: text('code') },
    ...{ visitorStand: text('stand-visitor'), hostStand: text('stand-host') },
  };
}

interface Understanding {
  /** At a secret place who receives rings. */
  secret: boolean;
  isPossible(day: string): boolean;
}

/** @returns what to do, or what is wrong with it */
export function understandPressed(
  pressed: ReturnType<typeof readPressed>,
  { secret, isPossible }: Understanding,
): { deed: Deed } | { fault: Fault } {
  const parsed = pressedSchema.safeParse(pressed);
  if (!parsed.success) return { fault: faultOf(pressed) };
  const told = parsed.data;
  switch (told.intent) {
    case 'took-place':
    case 'missed':
      return { deed: { kind: 'settle', says: told.intent } };
    case 'yes': {
      const typed = { answer: 'yes', phone: told.phone, reason: '', needs: [], otherSlot: '' };
      const understood = understandReply(typed, secret && told.side === 'visitor');
      if ('fault' in understood) return understood;
      return { deed: { kind: 'answer', side: told.side, answer: understood.answer, stand: told.stand } };
    }
    case 'no': {
      const answer = { kind: 'no' as const, reason: told.reason };
      return { deed: { kind: 'answer', side: told.side, answer, stand: told.stand } };
    }
    case 'cancel': {
      if (told.by === 'coordinator') return { deed: { kind: 'cancel', reason: told.reason } };
      const stand = told.by === 'visitor' ? told.visitorStand : told.hostStand;
      const answer = { kind: 'no' as const, reason: told.reason };
      return { deed: { kind: 'answer', side: told.by, answer, stand } };
    }
    case 'stand-in':
      return { deed: { kind: 'stand-in', signUpId: told.signUp } };
    case 'day':
    case 'make-up': {
      const kind = told.intent;
      if (z.uuid().safeParse(told.slot).success) return { deed: { kind, slotId: told.slot, days: [] } };
      const day = z.iso.date().safeParse(told.day);
      if (told.slot !== '' || !day.success || !isPossible(day.data)) return { fault: 'day' };
      return { deed: { kind, slotId: null, days: [day.data] } };
    }
    default:
      return { deed: { kind: told.intent } };
  }
}

/** What was not chosen, where that is all. */
function faultOf({ intent, by, signUp }: Pressed): Fault {
  if (intent === 'cancel' && by === '') return 'by';
  return intent === 'stand-in' && signUp === '' ? 'who' : 'unclear';
}
