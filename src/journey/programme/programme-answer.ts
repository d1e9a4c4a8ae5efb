import { mayMailToday } from './programme.ts';
import type { Answer } from './tables.ts';

/** What was asked of an organisation for a round, and what it said. */
interface Asked {
  invitedOn: string | null;
  answer: Answer | null;
}

/** Was invited, or said something without that: by telephone, or with an offer. */
export const isAsked = ({ invitedOn, answer }: Asked): boolean => invitedOn !== null || answer !== null;

/**
 * Who was never invited and is active has answered with that, for a workbook brings no answers. Who was invited has to
 * say so: it is reminded until it does.
 * @param active has places on some day, or people, in the round; later stages know
 */
export const hasAnswered = ({ invitedOn, answer }: Asked, active: boolean): boolean =>
  answer !== null || (active && invitedOn === null);

/** Also who was not, and is active: nobody invites it any more. */
export const isInvited = (asked: Asked, active: boolean): boolean => isAsked(asked) || active;

/** Is reminded until it answers, active or not. */
export const waitsForAnswer = ({ invitedOn, answer }: Asked): boolean =>
  invitedOn !== null && answer === null;

/** Takes part, whether it said so or is active without a word. */
export const joins = ({ answer }: Pick<Asked, 'answer'>, active: boolean): boolean =>
  answer === 'yes' || (answer === null && active);

interface Remindable {
  invitation: Asked & { remindedOn: string | null };
  contacts: { readonly length: number };
}

/** There is somebody to mail, and no mail about this went out today. */
export function mayRemind({ invitation, contacts }: Remindable, today: string): boolean {
  const { invitedOn, remindedOn } = invitation;
  return contacts.length > 0 && waitsForAnswer(invitation) && mayMailToday([invitedOn, remindedOn], today);
}
