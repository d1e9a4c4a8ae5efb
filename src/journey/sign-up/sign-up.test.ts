import { expect, test } from 'vitest';
import type { Place } from '../place/schema.ts';
import type { Choice, SignUp } from './schema.ts';
import { hasPossibleChoice } from './sign-up.ts';

const place: Place = {
  code: 'B-1',
  organisation: 'B',
  title: 'Een dag bij B',
  secret: false,
  hostName: '',
  hostEmail: '',
  slots: [{ days: ['2027-03-09', '2027-03-10'], capacity: 2 }],
  condition: 'none',
  minimum: 1,
};
const anna: SignUp = {
  name: 'Anna',
  email: 'anna@a.example',
  organisation: 'A',
  jobTitle: '',
  newcomer: false,
  unplacedBefore: false,
  learningGoal: '',
  imageBefore: '',
  choices: [null, { kind: 'place', code: 'B-1' }],
  days: ['2027-03-09', '2027-03-10'],
  visits: 1,
  hosts: null,
  managerName: '',
  managerEmail: '',
  permission: true,
  screeningSeen: false,
  clientContact: false,
};
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
