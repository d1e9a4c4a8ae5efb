import { expect, test } from 'vitest';
import type { Round } from '../../programme/reads.ts';
import type { PlaceWithDemand } from '../reads-demand.ts';
import { countGallery, filterGallery, galleryState, toGallery } from './gallery.ts';

const place = (code: string, over: Partial<PlaceWithDemand> = {}): PlaceWithDemand => ({
  ...{ code, organisation: code.slice(0, 1), organisationName: `Organisatie ${code.slice(0, 1)}` },
  ...{ title: `Een dag bij ${code}`, secret: false, hostName: 'Lea Gast', hostEmail: 'lea@a.example' },
  ...{ condition: 'none' as const, minimum: 1, withdrawn: false, asked: 0, first: 0 },
  slots: [{ days: ['2027-03-09', '2027-03-10'], capacity: 2 }],
  ...over,
});
const organisation = (code: string, kind: string, region: string) => ({
  ...{ code, kind, region, name: `Organisatie ${code}`, contactName: 'Kees', contactEmail: 'kees@a.example' },
  ...{ earlierRounds: '', standing: 0 },
});
const organisations = [organisation('A', 'politie', 'Noord'), organisation('B', 'opvang', 'Zuid')];
const all = { kind: '', region: '', day: '', room: false };

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
  const codes = (over: Partial<typeof all>) =>
    filterGallery(shown, { ...all, ...over }).map(({ code }) => code);
  expect(codes({})).toEqual(['A-1', 'A-2', 'B-1']);
  expect(codes({ kind: 'opvang' })).toEqual(['B-1']);
  expect(codes({ region: 'Noord', room: true })).toEqual(['A-2']);
  expect(codes({ day: '2027-03-10' })).toEqual(['A-1', 'A-2']);
  expect(codes({ day: '2027-03-11' })).toEqual([]);
  expect(countGallery(shown, { ...all, kind: 'politie' })).toEqual({
    kinds: [
      { value: 'opvang', count: 1 },
      { value: 'politie', count: 2 },
    ],
    regions: [
      { value: 'Noord', count: 2 },
      { value: 'Zuid', count: 0 },
    ],
    days: [
      { value: '2027-03-09', count: 2 },
      { value: '2027-03-10', count: 2 },
    ],
    room: 1,
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
