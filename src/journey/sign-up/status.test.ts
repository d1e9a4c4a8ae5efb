import { expect, test } from 'vitest';
import { stateOf } from './status.ts';

const ROUND = {
  signUpOpens: '2027-01-11',
  signUpCloses: '2027-01-29',
  choosingCloses: '2027-02-01',
  matchOn: '2027-02-03',
  replyBy: null,
  firstDay: '2027-03-08',
  lastDay: '2027-03-26',
  lookBackOn: null,
};
const NO_DATES = { ...ROUND, signUpOpens: null, signUpCloses: null, choosingCloses: null, matchOn: null };
const nobody = { round: ROUND, signUp: null, draft: null, withdrawn: false };
const signedUp = (permission: 'given' | 'refused' | 'asked' | 'not-asked') => ({
  ...nobody,
  signUp: { permission },
});

test.each([
  ['2027-01-10', 'not-yet'],
  ['2027-01-11', 'open'],
  ['2027-01-29', 'open'],
  ['2027-01-30', null],
])('who did not sign up: on %s %s', (today, state) => {
  expect(stateOf(nobody, today)).toBe(state);
});

test.each([
  ['2027-02-03', 'ready'],
  ['2027-02-04', 'matched'],
  ['2027-03-07', 'matched'],
  ['2027-03-08', 'visits'],
  ['2027-03-26', 'visits'],
  ['2027-03-27', 'over'],
])('with permission: on %s %s', (today, state) => {
  expect(stateOf(signedUp('given'), today)).toBe(state);
});

test.each(['asked', 'not-asked', 'refused'] as const)('%s is too late once choosing has closed', (state) => {
  expect(stateOf(signedUp(state), '2027-02-01')).toBe(state);
  expect(stateOf(signedUp(state), '2027-02-02')).toBe('too-late');
});

test('without dates it says nothing to who did not sign up; with permission ready until the visits begin', () => {
  const round = { ...NO_DATES, firstDay: null, lastDay: null };
  expect(stateOf({ ...nobody, round }, '2027-06-01')).toBeNull();
  expect(stateOf({ ...signedUp('given'), round }, '2027-06-01')).toBe('ready');
  expect(stateOf({ ...signedUp('given'), round: NO_DATES }, '2027-03-08')).toBe('visits');
});

test('a draft goes before a withdrawal, and is nothing any more when sign-up has closed', () => {
  const draft = { sent: false, proposed: false };
  expect(stateOf({ ...nobody, draft, withdrawn: true }, '2027-01-29')).toBe('draft');
  expect(stateOf({ ...nobody, draft }, '2027-01-30')).toBeNull();
  expect(stateOf({ ...nobody, withdrawn: true }, '2027-01-30')).toBe('withdrawn');
  expect(stateOf({ ...nobody, draft: { sent: true, proposed: true } }, '2027-01-30')).toBe(
    'waits-for-organisation',
  );
});
