import { ROUND_DAYS, type RoundDays } from './programme.ts';
import { hasAnswered, isAsked, isInvited, mayRemind, waitsForAnswer } from './programme-answer.ts';
import type { AskedMember } from './reads-asked.ts';

/** Without these dates nobody knows until when, or the match has no days. */
const NEEDED = new Set<string>(['signUpCloses', 'matchOn', 'firstDay', 'lastDay']);

interface Given {
  round: RoundDays;
  members: readonly Pick<AskedMember, 'code' | 'name' | 'invitation' | 'contacts'>[];
  /** Codes of those that are active in the round, which later stages know. */
  active: ReadonlySet<string>;
}

/** Who was asked for a round and who answered, counted, and which dates are missing. */
export function countProgramme({ round, members, active }: Given, today: string) {
  const uninvited = members.filter(({ code, invitation }) => !isInvited(invitation, active.has(code)));
  const invitable = uninvited.filter(({ contacts }) => contacts.length > 0);
  const waiting = members.filter(({ invitation }) => waitsForAnswer(invitation));
  const names = (list: typeof members) => list.map(({ name }) => name);
  return {
    organisations: members.length,
    invited: members.length - uninvited.length,
    answered: members.filter(({ code, invitation }) => hasAnswered(invitation, active.has(code))).length,
    /** Take part without having said so: their places or people came in by a workbook or the form. */
    countedIn: members.filter(({ code, invitation }) => active.has(code) && !isAsked(invitation)).length,
    invitable: names(invitable),
    // One click invites everybody who was not asked; it is only here when those are the ones that are named.
    invitesThose:
      members.filter(({ contacts, invitation }) => contacts.length > 0 && !isAsked(invitation)).length ===
      invitable.length,
    contactless: names(uninvited.filter(({ contacts }) => contacts.length === 0)),
    waiting: names(waiting),
    remindable: waiting.filter((member) => mayRemind(member, today)).length,
    missingDays: ROUND_DAYS.filter((what) => NEEDED.has(what) && round[what] === null),
  };
}

export type ProgrammeFacts = ReturnType<typeof countProgramme>;
