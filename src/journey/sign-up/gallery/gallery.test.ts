import { describe, expect, test } from 'vitest';
import type { Round } from '../../programme/reads.ts';
import { placeWithDemand as place } from '../testing.ts';
import { cardsOf, orderCards } from './cards.ts';
import { countGallery, filterGallery, filterOf, type GalleryFilter } from './filter.ts';
import { galleryState, toGallery } from './gallery.ts';
import { viewGallery } from './view.ts';

const organisation = (code: string, kind: string, region: string) => ({
  ...{ code, kind, region, name: `Organisatie ${code}`, contactName: 'Kees', contactEmail: 'kees@a.example' },
  ...{ earlierRounds: '', standing: 0 },
});
const organisations = [organisation('A', 'politie', 'Noord'), organisation('B', 'opvang', 'Zuid')];
const all: GalleryFilter = { text: '', kinds: [], regions: [], days: [], conditions: [], room: false };

test('names nobody, no place without days, and no day of a secret place', () => {
  const shown = toGallery(
    [place('A-1'), place('A-2', { slots: [] }), place('B-1', { secret: true })],
    organisations,
  );
  expect(shown.map(({ code, seats, slots }) => [code, seats, slots.length])).toEqual([
    ['A-1', 2, 1],
    ['B-1', 2, 0],
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/lea|kees/i);
  expect(JSON.stringify(shown.filter(({ secret }) => secret))).not.toContain('2027');
});

test('much asked for and free seats count first choices against seats', () => {
  const shown = toGallery(
    [1, 2, 3].map((first) => place(`A-${first}`, { first })),
    organisations,
  );
  expect(shown.map(({ busy, room }) => [busy, room])).toEqual([
    [false, true],
    [false, false],
    [true, false],
  ]);
});

test('a filter leaves what fits, and counts what each other value would leave', () => {
  const shown = toGallery(
    [place('A-1', { first: 9 }), place('A-2'), place('B-1', { secret: true })],
    organisations,
  );
  const codes = (over: Partial<GalleryFilter>) =>
    filterGallery(shown, { ...all, ...over }).map(({ code }) => code);
  expect(codes({})).toEqual(['A-1', 'A-2', 'B-1']);
  expect(codes({ kinds: ['opvang'] })).toEqual(['B-1']);
  expect(codes({ kinds: ['shelter', 'care'] })).toEqual(['B-1']);
  expect(codes({ regions: ['Noord'], room: true })).toEqual(['A-2']);
  expect(codes({ text: 'DAG a-2' })).toEqual(['A-2']);
  expect(codes({ conditions: ['screening'] })).toEqual([]);
  expect(countGallery(shown, { ...all, kinds: ['justice'] })).toEqual({
    families: [
      { value: 'justice', count: 2 },
      { value: 'shelter', count: 1 },
    ],
    regions: [
      { value: 'Noord', count: 2 },
      { value: 'Zuid', count: 0 },
    ],
    conditions: [{ value: 'none', count: 2 }],
    days: [
      { value: '2027-03-09', count: 4 },
      { value: '2027-03-10', count: 4 },
    ],
    room: 1,
    secret: 0,
  });
});

test('whatever day is asked for, the same secret places are there, and no day of theirs counts', () => {
  const secret = place('B-1', { secret: true, slots: [{ days: ['2027-03-12'], capacity: 3 }] });
  const shown = toGallery([place('A-1'), secret, place('B-2', { secret: true })], organisations);
  for (const days of [[], ['2027-03-09'], ['2027-03-12'], ['2027-03-30', '2027-03-31']]) {
    const left = filterGallery(shown, { ...all, days });
    expect(left.filter((one) => one.secret).map(({ code }) => code)).toEqual(['B-1', 'B-2']);
    expect(left.some(({ code }) => code === 'A-1')).toBe(days.length === 0 || days.includes('2027-03-09'));
    const { days: counted, secret: apart } = countGallery(shown, { ...all, days });
    expect([counted.map(({ value }) => value), apart]).toEqual([['2027-03-09', '2027-03-10'], 2]);
  }
});

test('the address asks for several of each; what is no day is not asked for, and a region may have a comma', () => {
  const asked = filterOf(
    new URLSearchParams(
      'dag=2027-03-09&dag=x&dag=2027-02-30&dag=2027-03-12&dag=&regio=Noord, en Oost&regio=Zuid',
    ),
  );
  expect([asked.days, asked.regions]).toEqual([
    ['2027-03-09', '2027-03-12'],
    ['Noord, en Oost', 'Zuid'],
  ]);
});

test('words are found in the title, the description, the organisation and the kind, in any letters', () => {
  const shown = toGallery(
    [place('A-1', { title: 'Crisisópvang' }), place('A-2'), place('B-1', { title: 'Balie' })],
    organisations,
    new Map([['A-2', 'Overleg met de vertrouwensarts']]),
  );
  const found = (text: string) => filterGallery(shown, { ...all, text }).map(({ code }) => code);
  expect(['OPVANG', 'arts overleg', 'politie', 'organisatie balie', 'nergens'].map(found)).toEqual([
    ['A-1', 'B-1'],
    ['A-2'],
    ['A-1', 'A-2'],
    ['B-1'],
    [],
  ]);
});

describe('cards', () => {
  const titled = (code: string, title: string, over: Parameters<typeof place>[1] = {}) =>
    place(code, { title, ...over });
  const shown = toGallery(
    [
      titled('A-1', 'Mee op pad'),
      titled('A-2', 'Mee op pad'),
      titled('A-3', 'Aan de balie'),
      titled('B-1', 'Mee op pad'),
      titled('B-2', 'Het huis', { secret: true, slots: [{ days: ['2027-03-12'], capacity: 1 }] }),
      titled('B-3', 'Het huis', { secret: true, slots: [{ days: ['2027-03-15'], capacity: 4 }] }),
    ],
    organisations,
  );

  test('are one per title of an organisation', () => {
    expect(cardsOf(shown).map(({ places }) => places.map(({ code }) => code))).toEqual([
      ['A-1', 'A-2'],
      ['A-3'],
      ['B-1'],
      ['B-2', 'B-3'],
    ]);
  });

  test('stand in an order that is the same for everybody on a day, whatever is shown, and another the day after', () => {
    const drawn = (day: string, places = shown) =>
      orderCards(cardsOf(places), { order: 'drawn', round: 'ronde', day }).map(({ code }) => code);
    const days = Array.from({ length: 20 }, (_, index) => `2027-01-${String(index + 1).padStart(2, '0')}`);
    // Also when a filter leaves only the second place of a card: what is left stands as it stood.
    const drawnOf = (places: typeof shown) => (day: string) =>
      orderCards(cardsOf(places), { order: 'drawn', round: 'ronde', day }).map(({ common }) => common);
    const some = shown.filter(({ code }) => !['A-1', 'B-2'].includes(code));
    expect(days.map(drawnOf(some))).toEqual(days.map(drawnOf(shown)));
    const few = shown.filter(({ code }) => ['A-2', 'B-3'].includes(code));
    const left = new Set(drawnOf(few)(days[0]!));
    expect(days.map(drawnOf(few))).toEqual(
      days.map((day) => drawnOf(shown)(day).filter((one) => left.has(one))),
    );
    expect(new Set(days.map((day) => drawn(day).join(' '))).size).toBeGreaterThan(5);
    expect(new Set(days.map((day) => drawn(day)[0])).size).toBeGreaterThan(1);
  });

  test('of secret places with one name show no day, and choose the one with the most seats first', () => {
    const search = new URLSearchParams('gekozen=B-3,X-9,A-1,A-1');
    const view = viewGallery(shown, { round: 'ronde', search, today: '2027-01-11' });
    expect(view.chosen.map(({ code }) => code)).toEqual(['B-3', 'A-1']);
    const secret = view.cards.find(({ title }) => title === 'Het huis')!;
    expect([secret.picked, secret.places, secret.next]).toEqual([[{ code: 'B-3', number: 1 }], [], 'B-2']);
    expect(JSON.stringify(view.cards.filter((card) => card.secret))).not.toContain('2027');
    const fresh = viewGallery(shown, { round: 'ronde', search: new URLSearchParams(), today: '2027-01-11' });
    expect(fresh.cards.find(({ title }) => title === 'Het huis')?.next).toBe('B-3');
  });

  test('at most five are chosen', () => {
    const search = new URLSearchParams('gekozen=B-2,A-1,A-2,A-3,B-1,B-3');
    const view = viewGallery(shown, { round: 'ronde', search, today: '2027-01-11' });
    expect([view.chosen.map(({ code }) => code), view.full]).toEqual([
      ['B-2', 'A-1', 'A-2', 'A-3', 'B-1'],
      true,
    ]);
  });
});

test('is there from when sign-up is announced until choosing closes', () => {
  const round = {
    ...{ signUpOpens: '2027-01-04', signUpCloses: '2027-01-29', choosingCloses: '2027-02-05' },
  } as Round;
  const on = (day: string) => galleryState(round, new Date(`${day}T12:00:00Z`));
  expect(['2027-01-03', '2027-01-29', '2027-01-30', '2027-02-05', '2027-02-06'].map(on)).toEqual([
    'announced',
    'open',
    'choosing',
    'choosing',
    'closed',
  ]);
  const prepared = { signUpOpens: null, signUpCloses: null, choosingCloses: null } as Round;
  expect(galleryState(prepared)).toBe('unannounced');
});
