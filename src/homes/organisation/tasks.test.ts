import { expect, test } from 'vitest';
import type { RoundOfOrganisation } from '../../journey/sign-up/reads-organisation.ts';
import { tasksOf } from './tasks.ts';

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
  askedOn: null,
  mailedOn: null,
});

type Given = Partial<Parameters<typeof tasksOf>[0]>;
const tasks = (given: Given, today = '2027-01-23') =>
  tasksOf({ round: ROUND, places: [], people: [], answer: null, invitedOn: null, sites: 0, ...given }, today);
const names = (given: Given, today?: string) => tasks(given, today).map(({ name }) => name);
const unweighed = (given: Given) => tasks(given).map(({ weight: _, ...task }) => task);

test('first the answer, then a place, its days, the people and the sites', () => {
  expect(unweighed({})).toEqual([{ name: 'answer', count: 1, by: '2027-01-29' }]);
  expect(names({ answer: 'yes' })).toEqual(['places', 'sites']);
  expect(names({ answer: 'yes', places: [{ ...PLACE, slots: [] }] })).toEqual(['days', 'sites']);
  expect(names({ places: [PLACE], sites: 1 })).toEqual([]);
  const people = [person('asked'), person('not-asked'), person('refused'), person('given')];
  expect(unweighed({ places: [PLACE], sites: 1, people })).toEqual([
    { name: 'refused', count: 1, by: '2027-01-29' },
    { name: 'permission', count: 2, by: '2027-01-29' },
  ]);
});

test('who was invited has to answer, for it is reminded until it does, also with places and people', () => {
  const given = { places: [PLACE], people: [person('given')], sites: 1 };
  expect(names({ ...given, invitedOn: '2027-01-11' })).toEqual(['answer']);
  expect(names({ ...given, invitedOn: '2027-01-11', answer: 'yes' })).toEqual([]);
});

test('who said no has nothing to do', () => {
  expect(names({ answer: 'no', people: [person('asked')] })).toEqual([]);
});

test('on the last day there is still time, the day after it is until the match', () => {
  expect(tasks({ answer: 'yes' }, '2027-01-29')[0]?.by).toBe('2027-01-29');
  expect(tasks({ answer: 'yes' }, '2027-01-30')[0]?.by).toBe('2027-02-03');
  expect(tasks({ answer: 'yes' }, '2027-02-04')[0]?.by).toBe('2027-02-03');
});

test('when choosing has closed nobody asks for permission any more', () => {
  const given = { places: [PLACE], sites: 1, people: [person('asked')] };
  expect(names(given, '2027-01-29')).toEqual(['permission']);
  expect(names(given, '2027-01-30')).toEqual([]);
});

test('nothing waits after the last visits; without dates nothing has a day', () => {
  expect(names({ answer: 'yes' }, '2027-03-26')).toEqual(['places', 'sites']);
  expect(names({ answer: 'yes' }, '2027-03-27')).toEqual([]);
  const round = { ...ROUND, signUpCloses: null, matchOn: null, firstDay: null, lastDay: null };
  expect(tasks({ answer: 'yes', round }).map(({ by }) => by)).toEqual([null, null]);
});
