import { LINES } from '../contact.ts';
import { answeredOnce } from '../contact-asked.ts';

/** `asked`: a colleague has it. What was answered is kept without its lines. */
export const HAND_OVER_STATES = ['asked', 'taken', 'declined'] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

export const HAND_OVER_EVENTS = ['take', 'decline'] as const;
export type HandOverEvent = (typeof HAND_OVER_EVENTS)[number];

/** Where it goes; `null`: it was answered already. */
export const handOverAfter = answeredOnce<HandOverState, HandOverEvent>('asked', {
  take: 'taken',
  decline: 'declined',
});

/** What of the lines of another fits on a card, its own first; and what does not. */
export function joined(
  own: readonly string[],
  others: readonly string[],
): { lines: string[]; left: string[] } {
  const all = [...new Set([...own, ...others])];
  return { lines: all.slice(0, LINES.length), left: all.slice(LINES.length) };
}
