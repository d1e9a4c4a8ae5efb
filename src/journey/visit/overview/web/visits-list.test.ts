import { expect, test } from 'vitest';
import type { State } from '../../visit.ts';
import type { VisitRow } from '../overview.ts';
import { listOf, secretListOf } from './visits-list.ts';

const TODAY = '2027-03-17';

const visit = (name: string, state: State, day: string, home = 'A', host = 'B'): VisitRow => ({
  ...{ id: name, state, days: [day], from: '', until: '', name, jobTitle: 'agent', meeting: '', hosts: [] },
  ...{ home: { code: home, name: `Organisatie ${home}` }, title: `Een dag bij ${host}`, place: `${host}-1` },
  ...{ host: { code: host, name: `Organisatie ${host}`, look: null }, signUpId: name, askFor: '' },
  ...{ replyBy: '2027-03-01', agreed: { visitor: false, host: false }, missing: [], alone: false },
  ...{
    says: { visitor: null, host: null },
    remindedOn: null,
    contactBy: null,
    inTouchOn: null,
    perhaps: false,
  },
});

const ROWS = [
  visit('Cem', 'ready', '2027-03-19', 'C', 'A'),
  visit('Anna', 'offered', '2027-03-18'),
  visit('Bo', 'took-place', '2027-03-10', 'B', 'C'),
];

const asked = (address: string) => listOf(ROWS, new URLSearchParams(address), TODAY);
const names = (address: string) => asked(address).page.items.map(({ name }) => name);

test('by day, unless something else is asked', () => {
  expect(names('')).toEqual(['Bo', 'Anna', 'Cem']);
  expect(names('op=-dag')).toEqual(['Cem', 'Anna', 'Bo']);
  expect(names('op=naam')).toEqual(['Anna', 'Bo', 'Cem']);
  expect(names('op=stand')).toEqual(['Anna', 'Cem', 'Bo']);
});

test('narrowed to a step, to what waits, an organisation on either side, a day and a name', () => {
  expect(names('stand=klaar')).toEqual(['Cem']);
  expect(names('stand=geen-antwoord')).toEqual(['Anna']);
  expect(names('organisatie=A')).toEqual(['Anna', 'Cem']);
  expect(names('dag=2027-03-19')).toEqual(['Cem']);
  expect(names('zoek=bo')).toEqual(['Bo']);
  expect(names('stand=klaar&zoek=anna')).toEqual([]);
});

test('what is no day or no state narrows nothing', () => {
  for (const address of ['dag=2027-13-45', 'dag=morgen', 'stand=constructor', 'stand=', 'op=geheim'])
    expect(names(address)).toHaveLength(3);
});

test('a filter counts what it would leave of the others', () => {
  const { stands, organisations } = asked('organisatie=A');
  expect(stands).toEqual([
    { stand: 'offered', count: 1 },
    { stand: 'ready', count: 1 },
    { stand: 'silent', count: 1 },
  ]);
  expect(organisations.map(({ code, count }) => [code, count])).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 2],
  ]);
});

test('a page has 24 rows', () => {
  const rows = Array.from({ length: 50 }, (_, index) => visit(`Mens ${index}`, 'ready', '2027-03-18'));
  const { page } = listOf(rows, new URLSearchParams('blad=3'), TODAY);
  expect([page.items.length, page.first, page.total]).toEqual([2, 49, 50]);
});

test('those of secret places come by name, whatever is asked', () => {
  const rows = ROWS.map(({ id, name, jobTitle, home, title, host }) => ({
    ...{ id, name, jobTitle, home, title, host, state: 'arranged' as const, waits: null },
  }));
  const secret = (address: string) =>
    secretListOf(rows, new URLSearchParams(address)).page.items.map(({ name }) => name);
  expect(secret('')).toEqual(['Anna', 'Bo', 'Cem']);
  expect(secret('op=-dag&dag=2027-03-18&stand=klaar')).toEqual(['Anna', 'Bo', 'Cem']);
  expect(secret('zoek=cem')).toEqual(['Cem']);
});
