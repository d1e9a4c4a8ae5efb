import { expect, test } from 'vitest';
import { mayRemind } from '../../programme-answer.ts';
import type { Invitation, Member } from '../../reads-members.ts';
import { aMember as anyMember } from '../../testing.ts';
import { filterOf, viewMembers } from './member-view.ts';

const none: Invitation = { invitedOn: null, remindedOn: null, answer: null, answeredAt: null };

const aMember = (code: string, invitation: Partial<Invitation> = {}, contacts = 1): Member =>
  anyMember(code, {
    name: code,
    invitation: { ...none, ...invitation },
    contacts: Array.from({ length: contacts }, (_, index) => ({
      id: `${code}${index}`,
      name: 'Iemand',
      email: 'iemand@a.example',
      invited: false,
      endedOn: null,
    })),
  });

const TODAY = '2027-01-05';
const members = [
  aMember('A'),
  aMember('B', {}, 0),
  aMember('C', { invitedOn: '2027-01-04' }),
  aMember('D', { invitedOn: TODAY }),
  aMember('E', { invitedOn: '2027-01-04', remindedOn: TODAY }),
  aMember('F', { invitedOn: '2027-01-04', answer: 'yes' }),
  aMember('G', { answer: 'no' }),
];

test('only who waits since before today is reminded', () => {
  expect(members.filter((member) => mayRemind(member, TODAY)).map(({ code }) => code)).toEqual(['C']);
  expect(members.filter((member) => mayRemind(member, '2027-01-06')).map(({ code }) => code)).toEqual([
    'C',
    'D',
    'E',
  ]);
});

test('the counts say what is to be done', () => {
  const { members: shown, ...view } = viewMembers(members, 'waiting', TODAY);
  expect(view).toEqual({
    counts: { all: 7, waiting: 3, uninvited: 2, yes: 1, no: 1, contactless: 1 },
    invited: 4,
    invitable: 1,
    contactless: 1,
    waiting: ['C', 'D', 'E'],
    remindable: 1,
  });
  expect(shown.map(({ code }) => code)).toEqual(['C', 'D', 'E']);
});

test('an unknown filter shows all', () => {
  expect(filterOf(new URLSearchParams('toon=onzin'))).toBe('all');
  expect(filterOf(new URLSearchParams('toon=geen-antwoord'))).toBe('waiting');
});
