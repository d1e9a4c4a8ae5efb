import { expect, test } from 'vitest';
import type { Place } from '../../place/schema.ts';
import type { Round } from '../../programme/reads.ts';
import { cardsOf, daysOf, formState, type Offer, viewChosen } from './offer.ts';

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

test('the days are all of the round, and those of open places outside it', () => {
  const week = round({ firstDay: '2027-03-10', lastDay: '2027-03-14' });
  const all = ['2027-03-10', '2027-03-11', '2027-03-12', '2027-03-13', '2027-03-14'];
  expect(daysOf(week, { ...offer, places: [] })).toEqual(all);
  expect(daysOf(week, offer)).toEqual(['2027-03-08', '2027-03-09', ...all]);
  // While nobody has said when the round is: from the first day that is known to the last.
  const known = [place('A-1', ['2027-03-08']), place('B-2', ['2027-03-10'])];
  expect(daysOf(round({}), { ...offer, places: known })).toEqual(['2027-03-08', '2027-03-09', '2027-03-10']);
  expect(daysOf(round({}), { ...offer, places: [] })).toEqual([]);
  // What somebody said before is not lost.
  expect(daysOf(round({}), { ...offer, places: [] }, ['2027-04-01'])).toEqual(['2027-04-01']);
  // A typing error in a year makes no page without end.
  expect(daysOf(round({ firstDay: '2027-03-10', lastDay: '2099-03-10' }), offer).length).toBeLessThan(400);
});

test('nothing that the form tells anybody differs with the days of a secret place', () => {
  const told = (secretDays: string[][], over: Partial<Round>, organisation: string, free: string[]) => {
    const slots = secretDays.map((days) => ({ days, capacity: 1 }));
    const veiled = { ...offer, places: [...offer.places, place('S-1', [], { secret: true, slots })] };
    const answers = { organisation, days: free, choices: [{ kind: 'place' as const, code: 'S-1' }] };
    const cards = cardsOf(veiled, answers);
    return JSON.stringify([daysOf(round(over), veiled), cards, viewChosen(veiled, answers)]);
  };
  const period = { firstDay: '2027-03-01', lastDay: '2027-03-26' };
  for (const over of [period, {}]) {
    for (const organisation of ['', 'A', 'B']) {
      for (const free of [[], ['2027-03-08'], ['2027-03-11'], ['2027-03-12']]) {
        const first = told([['2027-03-11'], ['2027-03-12']], over, organisation, free);
        expect(told([['2027-04-20'], ['2027-03-01', '2027-03-02']], over, organisation, free)).toBe(first);
        expect(told([['2027-03-13'], ['2027-03-14']], over, organisation, free)).toBe(first);
      }
    }
  }
});

test('cards leave out the own organisation and where somebody must not come, and name no host', () => {
  const cards = cardsOf(offer, { organisation: 'A', days: ['2027-03-09'] });
  expect(cards.map(({ code, obstacle }) => [code, obstacle])).toEqual([
    ['B-1', null],
    ['B-2', 'days'],
  ]);
  expect(JSON.stringify(cards)).not.toMatch(/lea/i);
  // Where somebody must not come is offered as anywhere else: what is left out would tell where that is.
  expect(cardsOf(offer, { organisation: 'A', avoid: ['B'] })).toEqual(cardsOf(offer, { organisation: 'A' }));
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
