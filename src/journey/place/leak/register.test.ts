import { expect, test } from 'vitest';
import { fieldOfMoment, leakForm } from './form.ts';
import { clockOf, missingIn } from './register.ts';

const knownAt = new Date('2027-03-01T10:00:00Z');
const after = (hours: number) => new Date(knownAt.getTime() + hours * 3_600_000);

test('the 72 hours count from when it was known, and end when it is told or need not be', () => {
  const open = { knownAt, authority: null, authorityAt: null };
  expect(clockOf(open, after(0.5))).toEqual({ until: after(72), left: 71, state: 'runs' });
  expect(clockOf(open, after(72))).toMatchObject({ left: 0, state: 'runs' });
  expect(clockOf(open, after(72.1))).toMatchObject({ left: -1, state: 'over' });
  const told = (hours: number) =>
    clockOf({ knownAt, authority: 'told', authorityAt: after(hours) }, after(99));
  expect([told(72).state, told(72.1).state]).toEqual(['told', 'late']);
  expect(clockOf({ knownAt, authority: 'not', authorityAt: null }, after(99)).state).toBe('not');
});

const NOW = after(50);
const faultsOf = (typed: object, secret = false) =>
  (
    leakForm({ said: {}, secret }, NOW).safeParse({ knownAt: '2027-03-01T11:00', ...typed }).error?.issues ??
    []
  ).map(({ path, message }) => `${String(path[0])} ${message}`);

test('everything may wait but since when it is known; what is said is said wholly, and of the past', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ knownAt: '' })).toEqual(['knownAt required']);
  expect(faultsOf({ knownAt: '2027-02-30T11:00' })).toEqual(['knownAt moment']);
  expect(faultsOf({ knownAt: '2027-04-01T11:00' })).toEqual(['knownAt later']);
  expect(faultsOf({ authority: 'told' })).toEqual(['authorityAt required']);
  expect(faultsOf({ people: 'not', peopleWhy: '.' })).toEqual(['peopleWhy required']);
  expect(faultsOf({ authority: 'x' })).toEqual(['authority choice']);
  expect(faultsOf({ happened: 'a'.repeat(4001) })).toEqual(['happened too-long']);
});

test('no number of a citizen, and where a secret place is goes into no text', () => {
  expect(faultsOf({ happened: 'over 123456782' })).toEqual(['happened bsn']);
  expect(faultsOf({ measures: 'Naar Dorpsstraat 12 verhuisd' }, true)).toContain('measures whereabouts');
});

test('a moment is that of the clock on the wall, in summer and in winter', () => {
  expect(fieldOfMoment(new Date('2027-07-01T10:00:00Z'))).toBe('2027-07-01T12:00');
  const parsed = leakForm({ said: {}, secret: false }, NOW).parse({ knownAt: '2027-03-01T11:00' });
  expect(parsed.knownAt).toEqual(knownAt);
});

test('what nobody wrote down yet is named', () => {
  const all = {
    ...{ happened: 'x', affected: 'x', consequences: 'x', measures: 'x', authority: 'told', people: 'not' },
  };
  expect(missingIn(all)).toEqual([]);
  expect(missingIn({ ...all, people: null, measures: '' })).toEqual(['measures', 'people']);
});
