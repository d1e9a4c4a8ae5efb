import { expect, test } from 'vitest';
import { NOTHING_WAITS } from '../../journey/follow-up/reads-waiting.ts';
import type { RoundOfOrganisation } from '../../journey/sign-up/reads-organisation.ts';
import type { Db } from '../../platform/db/connect.ts';
import { tasks as waiting } from '../testing.ts';
import { withActive } from './facts.ts';

const ROUND = {
  id: 'ronde',
  code: 'ronde',
  name: 'Ronde',
  signUpOpens: null,
  signUpCloses: '2027-01-29',
  choosingCloses: null,
  matchOn: '2027-02-03',
  replyBy: null,
  firstDay: '2027-03-08',
  lastDay: '2027-03-26',
  lookBackOn: null,
};
const PLACE = {
  code: 'A-1',
  title: 'Een dag',
  secret: false,
  slots: [{ days: ['2027-03-09'], capacity: 1 }],
};
const person = (permission: RoundOfOrganisation['people'][number]['permission']) => ({
  email: `${permission}@a.example`,
  name: permission,
  jobTitle: '',
  manager: 'Lea',
  permission,
  employment: 'confirmed' as const,
  askedOn: null,
  mailedOn: null,
});

type Given = Partial<Parameters<typeof withActive>[0]>;
const NOTHING = {
  round: ROUND,
  address: 'A',
  places: [],
  people: [],
  answer: null,
  invitedOn: null,
  sites: 0,
  visits: [],
  followUps: NOTHING_WAITS,
  storiesUnaddressed: 0,
};
/** What waits is told from these facts alone. */
const noReads = undefined as unknown as Db;
const tasks = (given: Given, today = '2027-01-23') =>
  waiting.ofOrganisation(noReads, withActive({ ...NOTHING, ...given }), today);
const names = async (given: Given, today?: string) => (await tasks(given, today)).map(({ name }) => name);
const waitFor = async (given: Given) =>
  (await tasks(given)).map(({ name, count, by }) => ({ name, count, by }));

test('first the answer, then a place, its days, the people and the sites', async () => {
  expect(await waitFor({})).toEqual([{ name: 'answer', count: 1, by: '2027-01-29' }]);
  expect(await names({ answer: 'yes' })).toEqual(['places', 'sites']);
  expect(await names({ answer: 'yes', places: [{ ...PLACE, slots: [] }] })).toEqual(['days', 'sites']);
  expect(await names({ places: [PLACE], sites: 1 })).toEqual([]);
  const people = [person('asked'), person('not-asked'), person('refused'), person('given')];
  expect(await waitFor({ places: [PLACE], sites: 1, people })).toEqual([
    { name: 'refused', count: 1, by: '2027-01-29' },
    { name: 'permission', count: 2, by: '2027-01-29' },
  ]);
});

test('who was invited has to answer, for it is reminded until it does, also with places and people', async () => {
  const given = { places: [PLACE], people: [person('given')], sites: 1 };
  expect(await names({ ...given, invitedOn: '2027-01-11' })).toEqual(['answer']);
  expect(await names({ ...given, invitedOn: '2027-01-11', answer: 'yes' })).toEqual([]);
});

test('who signed up is to be confirmed, until it is said whether they work there', async () => {
  const said = (employment: 'confirmed' | 'denied' | 'open') => ({
    ...{ places: [PLACE], sites: 1, answer: 'yes' as const },
    people: [{ ...person('given'), employment }],
  });
  expect(await names(said('open'))).toEqual(['employment']);
  expect(await names(said('denied'))).toEqual([]);
  expect(await names(said('confirmed'))).toEqual([]);
});

test('once both said yes, it has to be said how late and where to be there, once for a place', async () => {
  const visit = (over: object) => ({
    ...{ id: 'v', roundId: 'ronde', way: 'comes' as const, state: 'arranged' as const, days: ['2027-03-09'] },
    ...{ place: 'A-1', title: 'Een dag', other: 'B', visitor: null, lacksKit: true, ...over },
  });
  const given = { places: [PLACE], sites: 1, answer: 'yes' as const };
  const waitForVisits = (...visits: ReturnType<typeof visit>[]) => waitFor({ ...given, visits });
  expect(await waitForVisits(visit({ days: ['2027-03-10'] }), visit({}), visit({ place: 'A-2' }))).toEqual([
    { name: 'day-kit', count: 2, by: '2027-03-09' },
  ]);
  // What is there is there; before both said yes nobody comes; where one of theirs goes it is for others to say.
  for (const over of [{ lacksKit: false }, { state: 'offered' }, { state: 'took-place' }, { way: 'goes' }])
    expect(await waitForVisits(visit(over))).toEqual([]);
});

test('of a visit that is made up after the last day of the round it is asked as well, until that day', async () => {
  const made = (day: string) => ({
    ...{ id: 'v', roundId: 'ronde', way: 'comes' as const, state: 'arranged' as const, days: [day] },
    ...{ place: 'A-1', title: 'Een dag', other: 'B', visitor: null, lacksKit: true },
  });
  const given = { places: [PLACE], sites: 1, answer: 'yes' as const };
  const at = (day: string) => names({ ...given, visits: [made(day)] }, '2027-04-02');
  expect(await at('2027-04-02')).toEqual(['day-kit']);
  expect(await at('2027-04-01')).toEqual([]);
});

test('who said no has nothing to do', async () => {
  expect(await names({ answer: 'no', people: [person('asked')] })).toEqual([]);
});

test('on the last day there is still time, the day after it is until the match', async () => {
  expect((await tasks({ answer: 'yes' }, '2027-01-29'))[0]?.by).toBe('2027-01-29');
  expect((await tasks({ answer: 'yes' }, '2027-01-30'))[0]?.by).toBe('2027-02-03');
  expect((await tasks({ answer: 'yes' }, '2027-02-04'))[0]?.by).toBe('2027-02-03');
});

test('when choosing has closed nobody asks for permission any more', async () => {
  const given = { places: [PLACE], sites: 1, people: [person('asked')] };
  expect(await names(given, '2027-01-29')).toEqual(['permission']);
  expect(await names(given, '2027-01-30')).toEqual([]);
});

test('nothing waits after the last visits; without dates nothing has a day', async () => {
  expect(await names({ answer: 'yes' }, '2027-03-26')).toEqual(['places', 'sites']);
  expect(await names({ answer: 'yes' }, '2027-03-27')).toEqual([]);
  const round = { ...ROUND, signUpCloses: null, matchOn: null, firstDay: null, lastDay: null };
  expect((await tasks({ answer: 'yes', round })).map(({ by }) => by)).toEqual([null, null]);
});
