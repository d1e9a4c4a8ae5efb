import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unluckyFirst } from '../../matching/matching-lot.ts';
import { faultsOfOneMore } from '../../matching/testing.ts';
import { canHave, canHaveDays, freeSeats, type LineInput, lineOf } from './line.ts';

const DAYS = ['2027-03-09', '2027-03-10'];
const input: LineInput = {
  places: [
    { id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/2027-03-09', days: ['2027-03-09'], capacity: 2 }] },
    { id: 'C-1', organisation: 'C', slots: [{ id: 'C-1/2027-03-10', days: ['2027-03-10'], capacity: 1 }] },
  ],
  people: [
    { id: 'anna', organisation: 'A', choices: [['B-1']], days: DAYS },
    { id: 'bo', organisation: 'B', choices: [['B-1', 'C-1']], days: DAYS, priority: 2 },
    { id: 'cem', organisation: 'C', choices: [['B-1']], days: ['2027-03-10'] },
    { id: 'dee', organisation: 'A', choices: [['B-1']], days: DAYS, hosts: ['B-1'] },
  ],
  exclusions: [{ person: 'eva', place: 'B-1' }],
};
const SLOT = 'B-1/2027-03-09';
const AT = { place: 'B-1', slot: SLOT };

test('who has priority comes first, and the lot decides among equals: the same for whoever works it out', () => {
  const all = new Set(['anna', 'bo', 'cem']);
  const line = lineOf(input, all, 'zaad');
  expect(line[0]).toEqual({ person: 'bo', number: 1 });
  fc.assert(
    fc.property(fc.shuffledSubarray([...input.people], { minLength: input.people.length }), (people) => {
      expect(lineOf({ ...input, people }, all, 'zaad')).toEqual(line);
    }),
  );
});

test('among equals who was unlucky in the lot of the match comes first', () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: `p${index}`,
    organisation: 'A',
    days: DAYS,
  }));
  const ids = people.map(({ id }) => id);
  const line = lineOf({ ...input, people }, new Set(ids), 'zaad');
  expect(line.map(({ person }) => person)).toEqual(ids.toSorted(unluckyFirst('zaad')));
});

test('another seed draws another lot', () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: `p${index}`,
    organisation: 'A',
    days: DAYS,
  }));
  const all = new Set(people.map(({ id }) => id));
  const order = (seed: string) => lineOf({ ...input, people }, all, seed).map(({ person }) => person);
  expect(order('een')).not.toEqual(order('twee'));
});

test.each([
  ['anna', true, 'chose it, is free, and works elsewhere'],
  ['bo', false, 'works there'],
  ['cem', false, 'is not free'],
  ['nobody', false, 'is not in the round'],
])('%s can have the seat: %s, who %s', (person, can) => {
  expect(canHave(input, person, SLOT, [])).toBe(can);
});

test('nobody gets a seat from which an exclusion keeps them, or where whom they must not meet comes or receives', () => {
  const kept = { ...input, exclusions: [{ person: 'anna', organisation: 'B' }] };
  expect(canHave(kept, 'anna', SLOT, [])).toBe(false);
  const apart = { ...input, apart: [['anna', 'cem']] };
  expect(canHave(apart, 'anna', SLOT, [])).toBe(true);
  expect(canHave(apart, 'anna', SLOT, [{ person: 'cem', ...AT, days: ['2027-03-09'] }])).toBe(false);
  expect(canHave({ ...input, apart: [['anna', 'dee']] }, 'anna', SLOT, [])).toBe(false);
});

test('who receives that day does not go away that day', () => {
  const going = [{ person: 'x', ...AT, days: ['2027-03-09'] }];
  const people = [{ id: 'fee', organisation: 'A', choices: [['C-1']], days: DAYS, hosts: ['B-1'] }];
  expect(canHave({ ...input, people }, 'fee', 'C-1/2027-03-10', going)).toBe(true);
  const sameDay = [{ person: 'x', ...AT, days: ['2027-03-10'] }];
  expect(canHave({ ...input, people }, 'fee', 'C-1/2027-03-10', sameDay)).toBe(false);
});

test('a visit on a day of its own, that no slot has, counts where they meet and where somebody receives', () => {
  const own = (day: string) => [{ person: 'cem', place: 'B-1', slot: '', days: [day] }];
  const apart = { ...input, apart: [['anna', 'cem']] };
  expect(canHave(apart, 'anna', SLOT, own('2027-03-10'))).toBe(true);
  expect(canHave(apart, 'anna', SLOT, own('2027-03-09'))).toBe(false);
  const people = [{ id: 'fee', organisation: 'A', choices: [['C-1']], days: DAYS, hosts: ['B-1'] }];
  expect(canHave({ ...input, people }, 'fee', 'C-1/2027-03-10', own('2027-03-09'))).toBe(true);
  expect(canHave({ ...input, people }, 'fee', 'C-1/2027-03-10', own('2027-03-10'))).toBe(false);
});

test.each([
  ['anna', ['2027-03-13'], true, 'was not asked about that day'],
  ['cem', ['2027-03-13'], true, 'was not asked about that day'],
  ['cem', ['2027-03-09'], false, 'said that the day of another place does not fit'],
  ['bo', ['2027-03-13'], false, 'works there'],
  ['dee', ['2027-03-13'], false, 'receives there'],
  ['nobody', ['2027-03-13'], false, 'is not in the round'],
])('on a day that the place does not have %s comes on %s: %s, who %s', (person, days, can) => {
  expect(canHaveDays(input, person, { place: 'B-1', days }, [])).toBe(can);
});

test('on such a day nobody comes whom they must not meet there, and who is there on another counts for nothing', () => {
  const apart = { ...input, apart: [['anna', 'cem']] };
  const on = (place: string, day: string) => [{ person: 'cem', place, slot: '', days: [day] }];
  const at = { place: 'B-1', days: ['2027-03-13'] };
  expect(canHaveDays(apart, 'anna', at, on('B-1', '2027-03-13'))).toBe(false);
  expect(canHaveDays(apart, 'anna', at, on('B-1', '2027-03-14'))).toBe(true);
  expect(canHaveDays(apart, 'anna', at, on('C-1', '2027-03-13'))).toBe(true);
});

test('seats are free beside who goes', () => {
  expect(freeSeats(input, SLOT, [])).toBe(2);
  expect(freeSeats(input, SLOT, [{ person: 'anna', ...AT, days: [] }])).toBe(1);
  expect(freeSeats(input, 'no-slot', [])).toBe(0);
});

const ORGANISATIONS = ['A', 'B', 'C'];
const PLACES = ['A-1', 'B-1', 'C-1'];
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4'];
const aPerson = (id: string) =>
  fc.record({
    id: fc.constant(id),
    organisation: fc.constantFrom(...ORGANISATIONS),
    choices: fc.shuffledSubarray(PLACES, { minLength: 1 }).map((chosen) => chosen.map((place) => [place])),
    days: fc.subarray(DAYS, { minLength: 1 }),
    hosts: fc.subarray(PLACES, { maxLength: 1 }),
  });
const round = fc.record({
  people: fc.tuple(...PEOPLE.map(aPerson)),
  minimum: fc.integer({ min: 1, max: 2 }),
  exclusions: fc.array(fc.record({ person: fc.constantFrom(...PEOPLE), place: fc.constantFrom(...PLACES) }), {
    maxLength: 2,
  }),
  apart: fc.array(fc.subarray(PEOPLE, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
  going: fc.uniqueArray(
    fc.record({
      person: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      place: fc.constantFrom(...PLACES),
      day: fc.constantFrom(...DAYS),
    }),
    { selector: ({ person }) => person, maxLength: 4 },
  ),
  place: fc.constantFrom(...PLACES),
  day: fc.constantFrom(...DAYS),
});

test('who can have a seat is who the engine finds nothing against, in whatever round', () => {
  let can = 0;
  fc.assert(
    fc.property(round, ({ people, minimum, exclusions, apart, going, place, day }) => {
      const instance = {
        organisations: ORGANISATIONS.map((id) => ({ id })),
        places: PLACES.map((id) => ({
          ...{ id, organisation: id.slice(0, 1), minimum },
          slots: DAYS.map((one) => ({ id: `${id}/${one}`, days: [one], capacity: 9 })),
        })),
        ...{ people, exclusions, apart },
      };
      const plan = going.map((one) => ({
        person: one.person,
        place: one.place,
        slot: `${one.place}/${one.day}`,
        days: [one.day],
      }));
      // A plan in which nobody is away on a day on which they receive.
      const isAtHome = (one: (typeof going)[number]) =>
        !people.some(
          ({ id, hosts }) =>
            hosts.includes(one.place) && going.some((own) => own.person === id && own.day === one.day),
        );
      fc.pre(going.every(isAtHome));
      const slot = `${place}/${day}`;
      const faults = faultsOfOneMore(instance, plan, { person: 'p0', slot });
      expect(canHave(instance, 'p0', slot, plan), faults.join()).toBe(faults.length === 0);
      can += Number(faults.length === 0);
    }),
    { numRuns: 400 },
  );
  expect(can).toBeGreaterThan(20);
});
