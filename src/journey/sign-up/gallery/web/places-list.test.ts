import { expect, test } from 'vitest';
import { placeWithDemand as place } from '../../testing.ts';
import { countsOf, listOf } from './places-list.ts';

const on = (...days: string[]) => days.map((day) => ({ days: [day], capacity: 2 }));

const places = [
  place('A-1', { title: 'Zitting', slots: on('2027-03-09'), first: 3, asked: 5 }),
  place('A-2', { title: 'Aanhouding', slots: [] }),
  place('B-1', { title: 'Nachtdienst', secret: true, slots: on('2027-03-08'), hostName: 'Xandra Anders' }),
  place('B-2', { title: 'Één intake', slots: on('2027-03-12', '2027-03-10'), condition: 'screening' }),
  place('C-1', { title: 'Gestopt', slots: [], withdrawn: true }),
];
const list = (asked: string) => listOf(places, new URLSearchParams(asked));
const codes = (asked: string) => list(asked).page.items.map(({ code }) => code);

test('places are found by title, code, organisation and who receives, and come by title', () => {
  expect(codes('')).toEqual(['A-2', 'B-2', 'C-1', 'B-1', 'A-1']);
  expect(codes('zoek=een+INTAKE')).toEqual(['B-2']);
  expect(codes('zoek=lea&organisatie=A')).toEqual(['A-2', 'A-1']);
  expect(list('zoek=intake&organisatie=A').organisations).toEqual([
    { code: 'A', name: 'Organisatie A', count: 0 },
    { code: 'B', name: 'Organisatie B', count: 1 },
  ]);
});

test('each view has the places it counts, and one that stopped waits for no day', () => {
  const counts = countsOf(places);
  expect(counts).toEqual({ all: 5, dayless: 1, asked: 1, condition: 1, secret: 1 });
  expect(codes('toon=zonder-dag')).toEqual(['A-2']);
  expect(codes('toon=veel-vraag')).toEqual(['A-1']);
  expect(codes('toon=bestaat-niet')).toHaveLength(5);
});

test('of a secret place the list tells no day, no host, and nothing by order: it is last by day, either way', () => {
  expect(codes('op=dagen')).toEqual(['A-2', 'C-1', 'A-1', 'B-2', 'B-1']);
  expect(codes('op=-dagen').at(-1)).toBe('B-1');
  const small = place('B-3', { secret: true, minimum: 3, slots: on('2027-03-08') });
  const told = listOf([...places, small], new URLSearchParams('toon=geheim'));
  expect(told.page.items.map(({ days, tooSmall, host }) => [days, tooSmall, host])).toEqual([
    ['secret', 'secret', null],
    ['secret', null, null],
  ]);
  expect(codes('zoek=xandra')).toEqual([]);
});

test('a page holds 24, and one past the end is the last', () => {
  const many = Array.from({ length: 50 }, (_, index) => place(`A-${index + 10}`));
  const { page } = listOf(many, new URLSearchParams('blad=9'));
  expect([page.page, page.first, page.last, page.total]).toEqual([3, 49, 50, 50]);
});
