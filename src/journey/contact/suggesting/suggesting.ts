import { LINES } from '../contact.ts';
import { answeredOnce } from '../contact-asked.ts';

/** `suggested`: its owner has it. What was answered is kept without its text, so that nobody sees the answer by what they may do. */
export const LINE_STATES = ['suggested', 'placed', 'declined'] as const;
export type LineState = (typeof LINE_STATES)[number];

export const LINE_EVENTS = ['place', 'decline'] as const;
export type LineEvent = (typeof LINE_EVENTS)[number];

/** Where it goes; `null`: it was answered already. */
export const lineAfter = answeredOnce<LineState, LineEvent>('suggested', {
  place: 'placed',
  decline: 'declined',
});

/**
 * What stands on a card when a line comes onto it.
 * @param drops the place of the line that goes for it; `null`: none
 * @returns `null` when it is full
 */
export function withLine(lines: readonly string[], line: string, drops: number | null): string[] | null {
  const left = lines.filter((_, at) => at !== drops);
  if (left.includes(line)) return left;
  return left.length < LINES.length ? [...left, line] : null;
}
