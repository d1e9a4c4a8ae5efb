import { expect, test } from 'vitest';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult } from './result.ts';
import type { InstanceInput } from './schema.ts';
import { verify } from './verify.ts';

const DAY = '2027-03-08';
const NEXT = '2027-03-09';

const place = (id: string, organisation: string, day: string, minimum = 1, capacity = 2) => ({
  ...{ id, organisation, minimum },
  slots: [{ id: `${id}/1`, days: [day], capacity }],
});

/** Everything goes well in it: the cases change one thing. */
const round: InstanceInput = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  places: [place('A1', 'A', DAY), place('B1', 'B', DAY), place('B2', 'B', NEXT), place('C1', 'C', NEXT)],
  people: [
    { id: 'ann', organisation: 'A', choices: [['B1'], ['C1', 'B2']], days: [DAY, NEXT], visits: 2 },
    { id: 'bob', organisation: 'A', choices: [['B1', 'A1']], days: [DAY] },
  ],
};
const visit = (person: string, slot: string, tier = 1) => ({ person, slot, tier });
const good = [visit('ann', 'B1/1'), visit('ann', 'C1/1', 2), visit('bob', 'B1/1')];

function codes(visits: MatchResult['visits'], change: Partial<InstanceInput> = {}): string[] {
  const { violations } = verify(parseInstance({ ...round, ...change }), { visits });
  return violations.map(({ code }) => code);
}

const people = (id: string, change: object) => ({
  people: round.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});
const places = (id: string, change: object) => ({
  places: round.places.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

/** Somebody more, who receives at C1 and goes nowhere. */
const hosted = (id: string) => ({
  people: [...round.people, { id, organisation: 'C', hosts: ['C1'] }],
});

const cases: [string, MatchResult['visits'], Partial<InstanceInput>][] = [
  ['unknown', [visit('eve', 'B1/1')], {}],
  ['unknown', [visit('ann', 'E1/1')], {}],
  ['tier', [visit('ann', 'B1/1', 2)], {}],
  ['not-chosen', [visit('bob', 'C1/1', 2)], people('bob', { days: [NEXT] })],
  ['own-organisation', [visit('bob', 'A1/1')], {}],
  ['excluded', good, { exclusions: [{ person: 'ann', place: 'C1' }] }],
  ['excluded', good, { exclusions: [{ person: 'ann', organisation: 'C' }] }],
  ['not-free', good, people('bob', { days: [NEXT] })],
  ['visits', good, people('ann', { visits: 1 })],
  ['same-organisation', [visit('ann', 'B1/1'), visit('ann', 'B2/1', 2)], {}],
  ['same-day', good, places('C1', { slots: [{ id: 'C1/1', days: [DAY], capacity: 1 }] })],
  ['hosting', good, people('bob', { hosts: ['B1'] })],
  ['capacity', good, places('B1', { slots: [{ id: 'B1/1', days: [DAY], capacity: 1 }] })],
  ['minimum', good, places('C1', { minimum: 2 })],
  ['lock', good.slice(0, 2), { locks: [{ person: 'bob', slot: 'B1/1' }] }],
  ['together', good, { together: [['ann', 'bob']] }],
  ['apart', good, { apart: [['bob', 'gone', 'ann']] }],
  ['apart', good, { apart: [['ann', 'cas']], ...hosted('cas') }],
];

test('a plan that keeps everything has no violations', () => {
  expect(codes(good)).toEqual([]);
  // Rules for others, or for elsewhere, are no rules against it.
  const others = [
    { person: 'ann', place: 'B2' },
    { person: 'bob', organisation: 'C' },
    { person: 'C', place: 'C1' },
  ];
  expect(codes(good, { exclusions: others, ...people('bob', { hosts: ['C1', 'A1'] }) })).toEqual([]);
  expect(codes(good, { apart: [['bob', 'cas']], ...hosted('cas') })).toEqual([]);
});

test.each(cases)('%s: %j', (code, visits, change) => {
  expect(codes(visits, change)).toEqual([code]);
});

test('somebody twice at one slot', () => {
  const twice = [visit('bob', 'B1/1'), visit('bob', 'B1/1')];
  expect(codes(twice)).toEqual(['visits', 'same-organisation', 'same-day', 'twice']);
});

test('numbers that are not true', async () => {
  const instance = parseInstance({ ...round, people: round.people.slice(0, 1) });
  const result = await match(instance);
  const found = (change: Partial<MatchResult>) =>
    verify(instance, { ...result, ...change }).violations.map(({ code }) => code);
  expect(found({})).toEqual([]);
  expect(found({ objective: result.objective.slice(1) })).toEqual(['objective']);
  expect(found({ balance: result.balance.map((row) => ({ ...row, sent: row.sent + 1 })) })).toEqual(
    result.balance.map(() => 'balance'),
  );
  expect(found({ balance: [{ organisation: 'E', sent: 0, received: 0, net: 0 }] })).toEqual(['balance']);
  expect(found({ unplaced: [{ person: 'ann', reason: null }] })).toEqual(['unplaced']);
});
