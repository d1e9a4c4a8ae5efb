import type { MembersShown } from '../../paths.ts';
import { mayRemind, waitsForAnswer } from '../../programme-answer.ts';
import type { Member } from '../../reads-members.ts';

export const FILTERS = {
  all: '',
  waiting: 'geen-antwoord',
  uninvited: 'niet-uitgenodigd',
  yes: 'doet-mee',
  no: 'doet-niet-mee',
  contactless: 'geen-contactpersoon',
} as const satisfies Record<string, MembersShown | ''>;
export type Filter = keyof typeof FILTERS;

export function filterOf(search: URLSearchParams): Filter {
  const asked = search.get('toon') ?? '';
  return (Object.keys(FILTERS) as Filter[]).find((key) => FILTERS[key] === asked) ?? 'all';
}

/** What waits longest first. */
export const STATES = ['uninvited', 'waiting', 'no', 'yes'] as const;
export type AnswerState = (typeof STATES)[number];

export function answerOf({ invitation }: Pick<Member, 'invitation'>): AnswerState {
  if (invitation.answer) return invitation.answer;
  return waitsForAnswer(invitation) ? 'waiting' : 'uninvited';
}

/** The organisations of a filter, and what waits for the coordinator. */
export function viewMembers(members: readonly Member[], filter: Filter, today: string) {
  const shownBy = (key: Filter) =>
    members.filter((member) => {
      if (key === 'all') return true;
      if (key === 'contactless') return member.contacts.length === 0;
      return answerOf(member) === key;
    });
  const counts = Object.fromEntries(
    (Object.keys(FILTERS) as Filter[]).map((key) => [key, shownBy(key).length]),
  ) as Record<Filter, number>;
  const waiting = shownBy('waiting');
  return {
    counts,
    invited: members.filter(({ invitation }) => invitation.invitedOn !== null).length,
    invitable: shownBy('uninvited').filter(({ contacts }) => contacts.length > 0).length,
    contactless: shownBy('uninvited').filter(({ contacts }) => contacts.length === 0).length,
    waiting: waiting.map(({ name }) => name),
    remindable: waiting.filter((member) => mayRemind(member, today)).length,
    members: shownBy(filter).map((member) => ({
      code: member.code,
      name: member.name,
      kind: member.kind,
      region: member.region,
      standing: member.standing,
      contactName: member.contactName,
      contacts: member.contacts.map(({ id, name, email }) => ({ id, name, email })),
      answer: answerOf(member),
      invitation: member.invitation,
    })),
  };
}
export type MembersView = ReturnType<typeof viewMembers>;
