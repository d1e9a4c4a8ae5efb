import { describe, expect, test } from 'vitest';
import { aRound } from '../../journey/matching/testing.ts';
import { aPlace } from '../../journey/place/testing.ts';
import { aSignUp } from '../../journey/sign-up/testing.ts';
import type { Db } from '../../platform/db/connect.ts';
import { tasks } from '../testing.ts';
import { viewRound } from './home.ts';
import { aHome, aMember } from './testing.ts';

type Given = Parameters<typeof aHome>[0];
const TODAY = '2027-01-23';
const view = (given: Given = {}, today = TODAY) => viewRound(aHome(given), today);
/** What waits is told from the facts alone. */
const noReads = undefined as unknown as Db;
const waiting = (given: Given = {}, today = TODAY) => tasks.ofRound(noReads, view(given, today));
const names = async (given: Given = {}, today = TODAY) =>
  (await waiting(given, today)).map(({ name }) => name);
const steps = (given: Given = {}, today = TODAY) =>
  Object.fromEntries(view(given, today).steps.map(({ step, state }) => [step, state]));

const NOTHING = { places: [], signUps: [] };
const DATES = {
  signUpOpens: '2027-01-11',
  signUpCloses: '2027-01-29',
  matchOn: '2027-02-03',
  replyBy: '2027-02-19',
  firstDay: '2027-03-08',
  lastDay: '2027-03-26',
  lookBackOn: '2027-04-09',
};

describe('demand', () => {
  test('is counted per person, whether they name a place or the organisation, the most asked first', () => {
    const rows = aRound({
      places: [
        aPlace('A-1', 'A'),
        aPlace('B-1', 'B', { secret: true }),
        aPlace('B-2', 'B', { secret: true }),
      ],
      signUps: [
        aSignUp('Anna', 'A', ['B-1', 'B-2']),
        aSignUp('Bo', 'C', [], { choices: [null, { kind: 'organisation', code: 'B' }] }),
        aSignUp('Cem', 'C', ['A-1']),
        aSignUp('Dirk', 'C', ['A-1', 'B-1']),
      ],
    });
    const columns = view({ rows }).demand.map((row) => [
      row.code,
      row.sends,
      row.seats,
      row.asked,
      row.first,
      row.state,
      row.secret,
    ]);
    expect(columns).toEqual([
      ['B', 0, 2, 3, 1, 'balanced', true],
      ['A', 1, 1, 2, 2, 'much', false],
      ['C', 3, 0, 0, 0, 'no-places', false],
    ]);
  });

  test('per day counts everybody once, spread over the days on which they can go', () => {
    const days = ['2027-03-09', '2027-03-10'];
    const rows = aRound({
      places: [
        aPlace('A-1', 'A', { slots: days.map((day) => ({ days: [day], capacity: 1 })) }),
        aPlace('B-1', 'B', { slots: [{ days: ['2027-03-11'], capacity: 3 }] }),
      ],
      signUps: [
        aSignUp('Anna', 'B', ['A-1'], { days }),
        aSignUp('Bo', 'C', ['A-1'], { days: ['2027-03-09'] }),
        aSignUp('Cem', 'C', ['A-1'], { days }),
        aSignUp('Dirk', 'C', ['A-1'], { days, visits: 2 }),
        aSignUp('Els', 'C', ['B-1'], { days }),
      ],
    });
    expect(view({ rows }).days).toEqual([
      { day: '2027-03-09', seats: 1, asked: 4, spread: 3, state: 'short' },
      { day: '2027-03-10', seats: 1, asked: 3, spread: 2, state: 'short' },
      { day: '2027-03-11', seats: 3, asked: 0, spread: 0, state: 'room' },
    ]);
    const aside = rows.signUps.map(({ email }) => email).filter((email) => !email.startsWith('anna'));
    expect(view({ rows, setAside: aside }).days.map(({ state }) => state)).toEqual([
      'enough',
      'enough',
      'room',
    ]);
  });

  test('per day says nothing of a secret place, not by a day that only it has either', () => {
    const days = ['2027-03-09', '2027-03-19'];
    const rows = aRound({
      places: [
        aPlace('A-1', 'A', { slots: [{ days: ['2027-03-09'], capacity: 1 }] }),
        aPlace('B-1', 'B', { secret: true, slots: days.map((day) => ({ days: [day], capacity: 4 })) }),
      ],
      signUps: [aSignUp('Anna', 'C', ['B-1'], { days }), aSignUp('Bo', 'C', ['A-1'], { days })],
    });
    expect(view({ rows }).days).toEqual([
      { day: '2027-03-09', seats: 1, asked: 1, spread: 1, state: 'enough' },
    ]);
  });

  test('per day knows nobody who is excluded or does not meet the condition', () => {
    const rows = aRound({
      places: [aPlace('B-1', 'B'), aPlace('B-2', 'B', { condition: 'screening' })],
      signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Bo', 'C', ['B-2'])],
      exclusions: [{ email: 'anna@a.example', target: { kind: 'organisation', code: 'B' } }],
    });
    expect(view({ rows }).days).toEqual([
      { day: '2027-03-09', seats: 2, asked: 0, spread: 0, state: 'room' },
    ]);
  });
});

describe('figures', () => {
  test('ready are those with permission and a choice that can, who are not set aside', () => {
    const rows = aRound({
      signUps: [
        aSignUp('Anna', 'A', ['B-1']),
        aSignUp('Bo', 'C', ['B-1'], { permission: false }),
        aSignUp('Cem', 'C', ['A-1'], { days: [] }),
        aSignUp('Dirk', 'C', ['A-1']),
      ],
    });
    const { signUps, permission, impossible, ready } = view({ rows, setAside: ['dirk@c.example'] });
    expect({ signUps, permission, impossible, ready }).toEqual({
      signUps: 4,
      permission: 3,
      impossible: 1,
      ready: 1,
    });
  });

  test('an organisation goes from invited to answered to offering; of who was not invited, places or people are an answer', () => {
    const members = [
      aMember('A'),
      aMember('C', { invitedOn: '2027-01-11', answer: 'yes' }),
      aMember('D', { invitedOn: '2027-01-11' }),
      aMember('E', { invitedOn: '2027-01-11', answer: 'no' }),
      aMember('F'),
      aMember('G', {}, 0),
    ];
    const seen = view({ members, rows: aRound({ places: [aPlace('A-1', 'A', { slots: [] })] }) });
    expect([seen.organisations, seen.invited, seen.answered, seen.offering]).toEqual([6, 4, 3, 0]);
    expect(seen.waiting).toEqual(['Organisatie D']);
    expect(seen.invitable).toEqual(['Organisatie F']);
    expect(seen.contactless).toEqual(['Organisatie G']);
    expect(seen.offerless).toEqual(['Organisatie C']);
    expect(seen.dayless).toEqual(['A-1']);
  });

  test('places without a day came along from an earlier round: nobody has answered with those', async () => {
    const places = [aPlace('A-1', 'A', { slots: [] }), aPlace('B-1', 'B', { slots: [] })];
    const given = { members: [aMember('A'), aMember('B')], rows: aRound({ places, signUps: [] }) };
    const seen = view(given);
    expect([seen.invited, seen.answered, seen.offering]).toEqual([0, 0, 0]);
    expect(seen.invitable).toEqual(['Organisatie A', 'Organisatie B']);
    expect((await names(given)).slice(0, 2)).toEqual(['dates', 'invite']);
    expect(steps(given)).toMatchObject({ invite: 'now', 'sign-up': 'later' });
  });

  test('an empty round gives nothing to divide by, and begins', () => {
    const rows = { organisations: [], places: [], signUps: [], exclusions: [], locks: [], wanted: [] };
    const empty = view({ rows, members: [] });
    expect([empty.organisations, empty.seats, empty.ready, empty.match, empty.begins]).toEqual([
      0,
      0,
      0,
      { state: 'none' },
      true,
    ]);
  });
});

type Wait = NonNullable<Parameters<typeof aHome>[0]['waits']>[number];

/** Somebody whose manager was not asked. */
const aWait = (over: Partial<Wait>): Wait => ({
  ...{ id: '1', email: 'dirk@c.example', name: 'Dirk', state: 'not-asked', hasManager: true },
  ...{ askedOn: null, mailedOn: null },
  ...over,
});

describe('what waits', () => {
  test('without dates: the match first, then the organisations, then the dates', async () => {
    expect(await names()).toEqual(['match', 'offerless', 'dates', 'crowded']);
  });

  test('while people sign up: who has to join comes first, the match last', async () => {
    const members = [aMember('A'), aMember('B'), aMember('C'), aMember('D'), aMember('E', {}, 0)];
    const given = {
      round: DATES,
      members: [...members, aMember('F', { invitedOn: '2027-01-11' })],
      proposed: ['Wijkteam'],
      unsafe: 1,
      willing: ['Nora'],
      rows: aRound({ signUps: [...aRound().signUps, aSignUp('Dirk', 'C', ['A-1'], { permission: false })] }),
      waits: [aWait({})],
    };
    expect(await names(given)).toEqual([
      'unsafe',
      'proposed',
      'invite',
      'waiting',
      'contactless',
      'offerless',
      'willing',
      'permission',
      'crowded',
      'match',
    ]);
    expect((await names(given, '2027-01-30')).slice(0, 4)).toEqual([
      'unsafe',
      'proposed',
      'match',
      'permission',
    ]);
  });

  test.each([
    ['the day before', '2027-01-28', '2027-01-29'],
    ['on the last day', '2027-01-29', '2027-01-29'],
    ['the day after, until the match', '2027-01-30', '2027-02-03'],
    ['after all of them, the last that was', '2027-02-04', '2027-02-03'],
  ])('%s it says until when', async (_, today, by) => {
    const seen = await waiting({ round: DATES, members: [aMember('D')] }, today);
    expect(seen.find(({ name }) => name === 'invite')?.by).toBe(by);
  });

  test('of a round without dates nothing has a day', async () => {
    expect((await waiting()).map(({ by }) => by)).toEqual([null, null, null, null]);
  });

  test('of a round that is over nothing waits', async () => {
    expect(await names({ round: DATES }, '2027-03-26')).not.toEqual([]);
    expect(await names({ round: DATES }, '2027-03-27')).toEqual([]);
  });

  test('a wait is long after more than a week; who refused or was mailed today is not mailed', () => {
    const wait = aWait({ state: 'asked' });
    const rows = aRound({
      signUps: ['Dirk', 'Els', 'Fred', 'Gijs'].map((name) =>
        aSignUp(name, 'C', ['A-1'], { permission: false }),
      ),
    });
    const waits = [
      { ...wait, id: '1', askedOn: '2027-01-15', mailedOn: '2027-01-15' },
      { ...wait, id: '2', askedOn: '2027-01-16', mailedOn: TODAY },
      { ...wait, id: '3', askedOn: null, hasManager: false, state: 'not-asked' as const },
      { ...wait, id: '4', name: 'Gijs', askedOn: '2027-01-10', state: 'refused' as const },
    ];
    const seen = view({ rows, waits, round: { signUpCloses: '2027-01-29' } });
    expect([seen.permissionOpen, seen.longWait, seen.unasked, seen.mailable, seen.refused]).toEqual([
      3,
      1,
      1,
      1,
      ['Gijs'],
    ]);
    const closed = view({ rows, waits, round: { signUpCloses: '2027-01-22' } });
    expect([closed.mailable, closed.managersCanAnswer]).toEqual([0, false]);
  });

  test('one click reminds whoever is named, and invites only when it reaches exactly who is named', () => {
    const waiting = aMember('D', { invitedOn: '2027-01-11' });
    const active = aMember('A', { invitedOn: '2027-01-11' });
    const yes = aMember('E', { invitedOn: '2027-01-11', answer: 'yes' });
    // Who was invited is reminded until it answers, also with places and people in the round.
    expect(view({ members: [waiting, active, yes] }).waiting).toEqual(['Organisatie D', 'Organisatie A']);
    expect(view({ members: [aMember('D'), aMember('E')] }).invitesThose).toBe(true);
    expect(view({ members: [aMember('D'), aMember('A')] }).invitesThose).toBe(false);
    expect(view({ members: [aMember('D', { invitedOn: TODAY })] }).remindable).toBe(0);
    expect(view({ members: [aMember('D', { invitedOn: '2027-01-11', remindedOn: TODAY })] }).remindable).toBe(
      0,
    );
  });

  test('a slot outside the period of the visits is counted, on the edges it is not', () => {
    const places = [
      aPlace('A-1', 'A', {
        slots: ['2027-03-07', '2027-03-08', '2027-03-26', '2027-03-27'].map((day) => ({
          days: [day],
          capacity: 1,
        })),
      }),
    ];
    expect(view({ round: DATES, rows: aRound({ places }) }).outside).toBe(2);
    expect(view({ rows: aRound({ places }) }).outside).toBe(0);
  });

  test('with places and nobody, or people and no places, that is what to do', async () => {
    const open = { signUpCloses: '2027-01-29' };
    expect((await names({ rows: aRound({ signUps: [] }), round: { ...DATES, ...open } }))[0]).toBe('nobody');
    // Before there are dates nobody can sign up, so they come first.
    expect((await names({ rows: aRound({ signUps: [] }) }))[0]).toBe('dates');
    expect(await names({ rows: aRound({ signUps: [] }) })).not.toContain('nobody');
    expect((await names({ rows: aRound({ places: [] }) }))[0]).toBe('no-places');
    expect(await names({ rows: aRound({ places: [] }) })).not.toContain('impossible');
  });
});

test('a place that was withdrawn waits for no days, and offers nothing', () => {
  const rows = aRound({ places: [aPlace('A-1', 'A', { slots: [] }), aPlace('B-1', 'B')] });
  expect(view({ rows })).toMatchObject({ places: 2, dayless: ['A-1'] });
  const seen = view({ rows, stopped: new Set(['A-1']) });
  expect([seen.places, seen.dayless, seen.offerless]).toEqual([1, [], ['Organisatie A', 'Organisatie C']]);
});

describe('the steps follow from the dates', () => {
  const now = (today: string, given: Given = {}) => {
    const found = Object.entries(steps({ round: DATES, ...given }, today)).filter(
      ([, state]) => state === 'now',
    );
    return found.map(([step]) => step).join();
  };

  test.each([
    ['2027-01-10', 'invite'],
    ['2027-01-11', 'sign-up'],
    ['2027-01-29', 'sign-up'],
    ['2027-01-30', 'match'],
    ['2027-03-07', 'match'],
    ['2027-03-08', 'visits'],
    ['2027-03-26', 'visits'],
    ['2027-03-27', 'look-back'],
    ['2027-04-09', 'look-back'],
    ['2027-04-10', ''],
  ])('on %s it is %s', (today, step) => {
    expect(now(today)).toBe(step);
  });

  test('a step whose time is past and in which nothing was done is not done', () => {
    const on = (today: string, given: Given = {}) => steps({ round: DATES, ...given }, today);
    const nobody = { rows: aRound(NOTHING), members: [aMember('A')] };
    expect(on('2027-01-12', nobody)).toMatchObject({ invite: 'undone', 'sign-up': 'now', match: 'later' });
    expect(on('2027-04-10', nobody)).toEqual({
      ...{ invite: 'undone', 'sign-up': 'undone', match: 'undone' },
      ...{ reply: 'undone', visits: 'undone', 'look-back': 'undone' },
    });
    const invited = { ...nobody, members: [aMember('A', { invitedOn: '2027-01-04' })] };
    expect(on('2027-01-12', invited)).toMatchObject({ invite: 'done', 'sign-up': 'now' });
  });

  test('choosing is a step when it closes later than signing up', () => {
    const round = { ...DATES, choosingCloses: '2027-02-01' };
    expect(Object.keys(steps({ round: DATES }))).not.toContain('choose');
    expect(steps({ round }, '2027-01-29')).toMatchObject({ 'sign-up': 'now', choose: 'later' });
    expect(steps({ round }, '2027-01-30')).toMatchObject({
      'sign-up': 'done',
      choose: 'now',
      match: 'later',
    });
    expect(steps({ round }, '2027-02-02')).toMatchObject({ choose: 'done', match: 'now' });
  });

  test('a proposal that was made early is a try, and ends no step', () => {
    const latest = { number: 1, result: null, fault: null } as unknown as NonNullable<Given['latest']>;
    const round = { ...DATES, choosingCloses: '2027-02-01' };
    expect(steps({ round, latest }, '2027-01-29')).toMatchObject({ 'sign-up': 'now', match: 'later' });
    expect(steps({ round, latest }, '2027-01-30')).toMatchObject({ choose: 'now', match: 'later' });
    expect(steps({ latest, rows: aRound(NOTHING) })).toMatchObject({ match: 'now' });
  });

  test('without dates what has happened decides', () => {
    expect(steps({ rows: aRound(NOTHING) })).toMatchObject({ invite: 'now', 'sign-up': 'later' });
    expect(steps({ rows: aRound({ signUps: [] }) })).toMatchObject({ invite: 'now', match: 'later' });
    expect(steps()).toMatchObject({ invite: 'done', 'sign-up': 'done', match: 'now' });
  });
});
