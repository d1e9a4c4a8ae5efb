import { expect, test } from 'vitest';
import type { Place } from '../place/schema.ts';
import { aPlace } from '../place/testing.ts';
import type { Choice, SignUp } from './schema.ts';
import { hasPossibleChoice, type Obstacle, obstacleOf } from './sign-up.ts';
import { aSignUp } from './testing.ts';

const place: Place = aPlace('B-1', 'B', {
  slots: [{ days: ['2027-03-09', '2027-03-10'], capacity: 2 }],
});
const anna: SignUp = aSignUp('Anna', 'A', [], {
  choices: [null, { kind: 'place', code: 'B-1' }],
  days: ['2027-03-09', '2027-03-10'],
});
const from = (target: Choice, email = anna.email) => [{ email, target }];

test.each<[string, boolean, Partial<SignUp>, Partial<Place>, ReturnType<typeof from>]>([
  ['a place that fits is possible', true, {}, {}, []],
  [
    'any place of an organisation is possible',
    true,
    { choices: [{ kind: 'organisation', code: 'B' }] },
    {},
    [],
  ],
  ['without choices nothing is', false, { choices: [] }, {}, []],
  ['the own organisation is not', false, { organisation: 'B' }, {}, []],
  ['one day of two is not enough', false, { days: ['2027-03-09'] }, {}, []],
  ['a place without days is not', false, {}, { slots: [] }, []],
  ['a place that wants more people than it seats is not', false, {}, { minimum: 3 }, []],
  ['an unmet condition rules out', false, {}, { condition: 'screening' }, []],
  ['a met condition does not', true, { screeningSeen: true }, { condition: 'screening' }, []],
  ['an exclusion of the place rules out', false, {}, {}, from({ kind: 'place', code: 'B-1' })],
  ['an exclusion of the organisation rules out', false, {}, {}, from({ kind: 'organisation', code: 'B' })],
  [
    'an exclusion of somebody else does not',
    true,
    {},
    {},
    from({ kind: 'place', code: 'B-1' }, 'bo@a.example'),
  ],
])('%s', (_, possible, signUp, offer, exclusions) => {
  expect(hasPossibleChoice({ ...anna, ...signUp }, [{ ...place, ...offer }], exclusions)).toBe(possible);
});

const chosen: Choice = { kind: 'place', code: 'B-1' };
const whole: Choice = { kind: 'organisation', code: 'B' };

test.each<[string, Obstacle | null, Choice, Partial<SignUp>, Partial<Place>, ReturnType<typeof from>]>([
  ['a place that fits has nothing in its way', null, chosen, {}, {}, []],
  ['an organisation without places has none', 'none', { kind: 'organisation', code: 'C' }, {}, {}, []],
  ['the own organisation is in the way', 'own', whole, { organisation: 'B' }, {}, []],
  ['an exclusion is, before a condition', 'excluded', chosen, {}, { condition: 'screening' }, from(whole)],
  ['a condition is, before the days', 'condition', chosen, { days: [] }, { condition: 'screening' }, []],
  ['the days are', 'days', whole, { days: ['2027-03-09'] }, {}, []],
])('of one choice: %s', (_, obstacle, choice, signUp, offer, exclusions) => {
  expect(obstacleOf({ ...anna, ...signUp }, choice, [{ ...place, ...offer }], exclusions)).toBe(obstacle);
});

test('of an organisation with two places, it is what stands in the way of the one that comes nearest', () => {
  const places = [place, aPlace('B-2', 'B', { condition: 'screening' })];
  expect(obstacleOf({ ...anna, days: [] }, whole, places, [])).toBe('days');
});
