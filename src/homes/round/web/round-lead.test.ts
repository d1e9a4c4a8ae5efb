import { expect, test } from 'vitest';
import { aRound } from '../../../journey/matching/testing.ts';
import { viewRound } from '../home.ts';
import { aHome, aMember } from '../testing.ts';
import { leadOf } from './round-lead.ts';

const lead = (
  round: NonNullable<Parameters<typeof aHome>[0]['round']>,
  today: string,
  locale: 'nl' | 'en' = 'nl',
) =>
  leadOf(
    viewRound(aHome({ round, members: [aMember('D')], rows: aRound({ places: [] }) }), today),
    today > '2027-03-26' ? 0 : 2,
    locale,
  );
const CLOSES = {
  signUpCloses: '2027-01-29',
  matchOn: '2027-02-03',
  firstDay: '2027-03-08',
  lastDay: '2027-03-26',
};

test.each([
  ['2027-01-07', 'Het aanmelden sluit op vrijdag 29 januari 2027.'],
  ['2027-01-23', 'Het aanmelden sluit over 6 dagen.'],
  ['2027-01-28', 'Het aanmelden sluit morgen.'],
  ['2027-01-29', 'Het aanmelden sluit vandaag.'],
  ['2027-01-30', 'De match is over 4 dagen.'],
  ['2027-03-26', 'De laatste stages zijn vandaag.'],
  ['2027-03-27', 'De stages zijn voorbij.'],
])('on %s the lead begins with "%s"', (today, text) => {
  expect(lead(CLOSES, today)).toContain(text);
});

test('how many things wait is said in words, in both languages', () => {
  expect(lead(CLOSES, '2027-01-23')).toMatch(/ Er wachten twee dingen op jou\.$/);
  expect(lead(CLOSES, '2027-01-23', 'en')).toBe('Sign-up closes in 6 days. Two things wait for you.');
  expect(lead(CLOSES, '2027-03-27')).toBe('De stages zijn voorbij. Er wacht nu niets op jou.');
});

test('without dates there is no sentence about them', () => {
  expect(lead({}, '2027-01-23')).toMatch(/^Er wachten \w+ dingen op jou\.$/);
});

test('one thing is one thing', () => {
  const home = aHome({
    round: CLOSES,
    members: [],
    rows: aRound({ places: [], organisations: [] }),
  });
  expect(leadOf(viewRound(home, '2027-01-23'), 1, 'nl')).toMatch(/ Er wacht één ding op jou\.$/);
  expect(leadOf(viewRound(home, '2027-01-23'), 1, 'en')).toMatch(/ One thing waits for you\.$/);
});

test('sign-up that closed yesterday, with no other date, is said to be closed', () => {
  expect(lead({ signUpCloses: '2027-01-22' }, '2027-01-23')).toMatch(/^Het aanmelden is gesloten\./);
});
