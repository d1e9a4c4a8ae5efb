import { expect, test } from 'vitest';
import type { Place } from '../place/schema.ts';
import { cardsOf, daysOf, formState, type Offer, type Round, viewChosen } from './sign-up-offer.ts';

const place = (code: string, days: string[], over: Partial<Place> = {}): Place => ({
  code,
  organisation: code.split('-')[0]!,
  title: `Een dag bij ${code}`,
  secret: false,
  hostName: 'Lea',
  hostEmail: 'lea@b.example',
  slots: [{ days, capacity: 1 }],
  condition: 'none',
  minimum: 1,
  ...over,
});
const offer: Offer = {
  organisations: ['A', 'B'].map((code) => ({ code, name: `Organisatie ${code}`, kind: '', region: '' })),
  places: [place('A-1', ['2027-03-08']), place('B-1', ['2027-03-09']), place('B-2', ['2027-03-10'])],
};
const round = (over: Partial<Round>) =>
  ({
    signUpOpens: null,
    signUpCloses: null,
    choosingCloses: null,
    firstDay: null,
    lastDay: null,
    ...over,
  }) as Round;

test('who has signed up can change it until choosing closes, who has not only until sign-up closes', () => {
  const days = round({ signUpOpens: '2027-01-04', signUpCloses: '2027-01-29', choosingCloses: '2027-02-05' });
  const states = (day: string) =>
    [false, true].map((sent) => formState(days, sent, new Date(`${day}T12:00:00Z`)));
  expect(states('2027-01-03')).toEqual(['not-yet', 'not-yet']);
  expect(states('2027-01-29')).toEqual(['open', 'open']);
  expect(states('2027-01-30')).toEqual(['closed', 'open']);
  expect(states('2027-02-06')).toEqual(['closed', 'closed']);
});

test('the days are those of places elsewhere, or else the workdays of the round', () => {
  expect(daysOf(round({}), offer, 'A')).toEqual(['2027-03-09', '2027-03-10']);
  const week = round({ firstDay: '2027-03-05', lastDay: '2027-03-09' });
  expect(daysOf(week, { ...offer, places: [] }, 'A')).toEqual(['2027-03-05', '2027-03-08', '2027-03-09']);
});

test('nothing that the form tells anybody differs with the days of a secret place', () => {
  const told = (days: string[], organisation: string, free: string[]) => {
    const veiled = { ...offer, places: [...offer.places, place('S-1', days, { secret: true })] };
    const answers = { organisation, days: free, choices: [{ kind: 'place' as const, code: 'S-1' }] };
    const cards = cardsOf(veiled, answers);
    return JSON.stringify([daysOf(round({}), veiled, organisation), cards, viewChosen(veiled, answers)]);
  };
  for (const organisation of ['', 'A', 'B']) {
    for (const free of [[], ['2027-03-08'], ['2027-03-11'], ['2027-03-12']]) {
      const first = told(['2027-03-11'], organisation, free);
      expect(told(['2027-03-12'], organisation, free)).toBe(first);
    }
  }
  // Nor does an answer to the question where somebody works.
  const veiled = { ...offer, places: [...offer.places, place('S-1', ['2027-03-08'], { secret: true })] };
  const lists = ['', 'A', 'B', 'S'].map((organisation) => daysOf(round({}), veiled, organisation).join());
  expect(new Set(lists).size).toBe(1);
});

test('cards leave out the own organisation and where somebody must not come, and name no host', () => {
  const cards = cardsOf(offer, { organisation: 'A', days: ['2027-03-09'] });
  expect(cards.map(({ code, obstacle }) => [code, obstacle])).toEqual([
    ['B-1', null],
    ['B-2', 'days'],
  ]);
  expect(JSON.stringify(cards)).not.toMatch(/lea/i);
  expect(cardsOf(offer, { organisation: 'A', avoid: ['B'] })).toEqual([]);
});

test('a choice says what stands in its way now; one fitting place is enough for an organisation', () => {
  const answers = {
    organisation: 'A',
    days: ['2027-03-09'],
    choices: [
      { kind: 'place' as const, code: 'B-2' },
      { kind: 'organisation' as const, code: 'B' },
      { kind: 'place' as const, code: 'Z-9' },
    ],
  };
  expect(viewChosen(offer, answers).map(({ value, obstacle }) => [value, obstacle])).toEqual([
    ['place:B-2', 'days'],
    ['organisation:B', null],
    ['place:Z-9', 'no-days'],
  ]);
});
