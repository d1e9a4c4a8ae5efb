import { describe, expect, test } from 'vitest';
import {
  choosingState,
  codeOf,
  daysOutOfOrder,
  firstDue,
  nextDay,
  roundAtHand,
  signUpState,
} from './programme.ts';
import { contactForm, siteSchema } from './schema.ts';
import { NO_DAYS } from './testing.ts';

describe('the round that an organisation is busy with', () => {
  const rounds = [
    { id: 'next', lastDay: null },
    { id: 'now', lastDay: '2027-03-26' },
    { id: 'past', lastDay: '2026-11-20' },
  ];
  const at = (today: string, ...asked: string[]) => roundAtHand(rounds, new Set(asked), today)?.id;

  test('is the one it was asked for, until its last day; one that is being prepared does not hide it', () => {
    expect(at('2027-03-26', 'now', 'past')).toBe('now');
    expect(at('2027-03-27', 'now', 'past')).toBe('next');
    // The invitation to the next does not hide the one that is on.
    expect(at('2027-03-26', 'next', 'now')).toBe('now');
    expect(at('2027-03-27', 'next', 'now')).toBe('next');
  });

  test('is the newest when it was asked for NO_DAYS, and NO_DAYS when all are over', () => {
    expect(at('2027-01-11')).toBe('next');
    expect(roundAtHand(rounds.slice(1), new Set(['now']), '2027-03-27')).toBeNull();
  });
});

describe('the days of a round', () => {
  test('without any date of its own, sign-up is not open yet; one of the two is enough', () => {
    expect(signUpState(NO_DAYS, '2027-01-01')).toBe('not-yet');
    expect(signUpState({ ...NO_DAYS, signUpOpens: '2027-01-01' }, '2027-01-01')).toBe('open');
    expect(signUpState({ ...NO_DAYS, signUpCloses: '2027-01-01' }, '2027-01-01')).toBe('open');
  });

  test('sign-up is open from the first day to the last, both included', () => {
    const round = { signUpOpens: '2027-01-04', signUpCloses: '2027-01-29' };
    const days = ['2027-01-03', '2027-01-04', '2027-01-29', '2027-01-30'];
    expect(days.map((day) => signUpState(round, day))).toEqual(['not-yet', 'open', 'open', 'closed']);
  });

  test('choosing goes on until its own day, or as long as sign-up', () => {
    const round = { signUpOpens: null, signUpCloses: '2027-01-29', choosingCloses: null };
    expect(choosingState(round, '2027-01-30')).toBe('closed');
    expect(choosingState({ ...round, choosingCloses: '2027-02-05' }, '2027-01-30')).toBe('open');
    expect(choosingState({ ...round, choosingCloses: '2027-02-05' }, '2027-02-06')).toBe('closed');
  });

  test('the next day is the first that is not over', () => {
    const round = { ...NO_DAYS, signUpCloses: '2027-01-29', matchOn: '2027-02-02' };
    expect(nextDay(round, '2027-01-29')).toEqual({ what: 'signUpCloses', day: '2027-01-29' });
    expect(nextDay(round, '2027-01-30')).toEqual({ what: 'matchOn', day: '2027-02-02' });
    expect(nextDay(round, '2027-02-03')).toBeNull();
  });

  test('a day before one that should be earlier is named with it, over days that are not set', () => {
    expect(daysOutOfOrder({ ...NO_DAYS, signUpCloses: '2027-01-29', matchOn: '2027-01-28' })).toEqual([
      { what: 'matchOn', before: 'signUpCloses' },
    ]);
    expect(daysOutOfOrder({ ...NO_DAYS, signUpCloses: '2027-01-29', choosingCloses: '2027-01-29' })).toEqual(
      [],
    );
  });
});

test.each([
  ['Ronde najaar 2027', 'najaar-2027'],
  ['  Één ronde!  ', 'een-ronde'],
  ['nieuw', 'ronde'],
  ['???', 'ronde'],
])('a round called %j has an address: %s', (name, code) => {
  expect(codeOf(name)).toBe(code);
});

describe('a secret site', () => {
  const secret = { kind: 'secret', name: 'Opvang A', region: 'Maasmond', meeting: 'point' };
  const check = (over: object) => siteSchema.safeParse({ ...secret, meetingPoint: 'Station Zuid', ...over });

  test('is a region with a public spot, or a host who rings', () => {
    expect(check({}).success).toBe(true);
    expect(check({ meeting: 'host-rings', meetingPoint: '' }).success).toBe(true);
    expect(check({ meetingPoint: '' }).error?.issues.map(({ path }) => path)).toEqual([['meetingPoint']]);
  });

  test('has no address, whatever a form sends', () => {
    expect(check({ address: 'Kerkstraat 12, 3011 AB Maashaven' }).data).not.toHaveProperty('address');
  });

  const leads = [
    'Kerkstraat 12',
    'kerkstraat 12 b',
    'bij de Kerkstraat',
    '3011 AB',
    '3011ab',
    'Lange Dijk 5',
    'bel 0612345678',
    'huis １２',
    'nummer ④',
  ];
  test.each(leads)('takes no %j in its name, region or meeting point', (text) => {
    for (const field of ['name', 'region', 'meetingPoint']) {
      const { error } = check({ [field]: text });
      expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, 'whereabouts']]);
    }
  });
});

describe('a name that somebody types', () => {
  const contact = (contactName: string) =>
    contactForm.safeParse({ contactName, contactEmail: 'Iemand@Hier.example', replaces: '' });

  test.each(['Ö', 'a'.repeat(120)])('may be %j', (name) => {
    expect(contact(name).data).toMatchObject({ contactName: name, contactEmail: 'iemand@hier.example' });
  });

  test.each([
    ['a'.repeat(121), 'too-long'],
    [' \u200b\u202e ', 'required'],
  ])('may not be %j', (name, fault) => {
    expect(contact(name).error?.issues.map(({ message }) => message)).toEqual([fault]);
  });

  test('keeps nothing that is not seen, turns the text around, or ends the line', () => {
    expect(contact('Milou\u202e\u0000 van\nWijk ').data?.contactName).toBe('Milou van Wijk');
  });
});

test('the day until when is the first that is not past, else the last that was', () => {
  const days = ['2027-01-29', null, '2027-02-03'];
  expect(['2027-01-29', '2027-01-30', '2027-02-04'].map((today) => firstDue(days, today))).toEqual([
    '2027-01-29',
    '2027-02-03',
    '2027-02-03',
  ]);
  expect(firstDue([null], '2027-01-29')).toBeNull();
});
