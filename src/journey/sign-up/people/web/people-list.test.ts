import { expect, test } from 'vitest';
import { aPlace } from '../../../place/testing.ts';
import type { readPeople } from '../../reads-people.ts';
import { aSignUp } from '../../testing.ts';
import { peopleOf } from './people.ts';
import { listOf, workDays } from './people-list.ts';

const signUps = [
  aSignUp('Anna', 'A', ['B-1'], { newcomer: true, days: ['2027-03-09', '2027-03-10'] }),
  aSignUp('Bo', 'B', [], { permission: false, jobTitle: 'wijkagent', days: [] }),
  aSignUp('Cem', 'A', ['B-1'], { days: ['2027-03-11'], unplacedBefore: true }),
];
const organisation = (code: string, name: string, kind: string) => ({
  ...{ code, name, kind, region: '', standing: 0, version: 1, id: code, contacts: [] },
});
const round = {
  signUps,
  willing: new Set(['anna']),
  organisations: [organisation('A', 'Amphia', 'ggz'), organisation('B', 'Bureau', 'politie')],
  members: new Map([['A', 'A']]),
  places: [aPlace('B-1', 'B')],
  exclusions: [],
  inForce: [],
  setAside: [signUps[2]!.email],
  refusing: new Set<string>(),
  ids: new Map(signUps.map(({ name, email }) => [email, name.toLowerCase()])),
  permissions: new Map([
    ['anna', { state: 'given', note: '', mailedOn: null }],
    ['bo', { state: 'asked', note: '', mailedOn: '2027-02-20' }],
    ['cem', { state: 'given', note: '', mailedOn: null }],
  ]),
  proposed: [],
  withdrawn: [],
} as unknown as Awaited<ReturnType<typeof readPeople>>;

const days = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'];
const people = peopleOf(round);
const found = (asked: string) =>
  listOf(people, { search: new URLSearchParams(asked), days, today: '2027-03-01' });

test.each([
  ['', ['anna', 'bo', 'cem']],
  ['op=-naam', ['cem', 'bo', 'anna']],
  ['op=dagen', ['bo', 'cem', 'anna']],
  ['op=organisatie', ['anna', 'cem', 'bo']],
  ['op=toestemming', ['bo', 'anna', 'cem']],
  ['toon=nieuw', ['anna']],
  ['toon=vorige-keer', ['cem']],
  ['toon=zonder-toestemming', ['bo']],
  ['toon=wil-ontvangen', ['anna']],
  ['toon=geen-keuze', ['bo', 'cem']],
  ['toon=weggelaten', ['cem']],
  ['organisatie=A&vrij=2027-03-11', ['cem']],
  ['zoek=WIJK bureau', ['bo']],
  ['zoek=b-1', ['anna', 'cem']],
  ['zoek=nergens', []],
])('%s finds %j', (asked, ids) => {
  expect(found(asked).ids).toEqual(ids);
});

test('whose manager said no is found alone, unless they were set aside', () => {
  const refused = { state: 'refused', note: '', mailedOn: null, told: null } as const;
  const given = {
    ...round,
    permissions: new Map([
      ['bo', refused],
      ['cem', refused],
    ]),
  };
  const search = new URLSearchParams('toon=geweigerd');
  expect(listOf(peopleOf(given), { search, days, today: '2027-03-01' }).ids).toEqual(['bo']);
});

test('who would meet there whom they must not meet has no choice that can be', () => {
  const barred = { email: signUps[0]!.email, target: { kind: 'place' as const, code: 'B-1' } };
  const given = { ...round, inForce: [barred] };
  const search = new URLSearchParams('toon=geen-keuze');
  const { ids, page } = listOf(peopleOf(given), { search, days, today: '2027-03-01' });
  expect(ids).toEqual(['anna', 'bo', 'cem']);
  expect(page.items[0]!.choices[0]!.can).toBe(false);
});

test('a row says what can be, on which days somebody is free, and how long a manager has the question', () => {
  const [anna, bo, cem] = found('').page.items;
  expect([anna!.choices[0]!.can, cem!.choices[0]!.can]).toEqual([true, false]);
  expect(anna!.weeks).toEqual([[false, true, true, false, false]]);
  expect([bo!.waits, anna!.waits]).toEqual([9, null]);
  expect([anna!.look?.icon, bo!.look?.icon]).toEqual(['mental-health', 'police']);
});

test('each filter says how many it leaves, of what the others have left', () => {
  const { organisations, days: free } = found('organisatie=B&vrij=2027-03-09');
  expect(organisations).toEqual([
    { code: 'A', name: 'Amphia', count: 1 },
    { code: 'B', name: 'Bureau', count: 0 },
  ]);
  expect(free.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  expect(found('organisatie=A').days.map(({ count }) => count)).toEqual([0, 1, 1, 1, 0]);
});

test('the days of a round are from Monday to Friday; without dates those on which somebody is free', () => {
  const over = { firstDay: '2027-03-05', lastDay: '2027-03-09' };
  expect(workDays(over, people.all)).toEqual(['2027-03-05', '2027-03-08', '2027-03-09']);
  expect(workDays({ firstDay: null, lastDay: null }, people.all)).toEqual([
    ...['2027-03-09', '2027-03-10', '2027-03-11'],
  ]);
});
