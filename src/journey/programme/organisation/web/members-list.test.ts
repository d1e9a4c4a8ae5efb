import { expect, test } from 'vitest';
import type { MembersView } from './member-view.ts';
import { listOf } from './members-list.ts';

type Shown = MembersView['members'][number];

const none = { invitedOn: null, remindedOn: null, answer: null, answeredAt: null };
const member = (code: string, over: Partial<Shown> = {}): Shown => ({
  ...{ code, name: `Huis ${code}`, kind: 'opvang', region: 'Maasmond', standing: 0, contactName: '' },
  ...{ contacts: [], answer: 'yes', invitation: none },
  ...over,
});
const members = [
  member('A', { standing: 2, answer: 'no' }),
  member('B', { kind: 'ggz', standing: -1, answer: 'waiting' }),
  member('C', { region: 'Waarden', contacts: [{ id: '1', name: 'José Maas', email: 'jose@c.example' }] }),
];
const list = (asked: string) => listOf(members, new URLSearchParams(asked));
const codes = (asked: string) => list(asked).page.items.map(({ code }) => code);

test('organisations are found by name, code, kind, region and contact person', () => {
  expect(codes('zoek=huis')).toEqual(['A', 'B', 'C']);
  expect(codes('zoek=GGZ')).toEqual(['B']);
  expect(codes('zoek=jose+waarden')).toEqual(['C']);
  expect(codes('zoek=jose&soort=ggz')).toEqual([]);
});

test('a filter says what it leaves beside the others, and stays when it leaves nothing', () => {
  expect(list('soort=opvang').narrowed).toEqual({
    soort: {
      value: 'opvang',
      options: [
        { value: 'ggz', count: 1 },
        { value: 'opvang', count: 2 },
      ],
    },
    regio: {
      value: '',
      options: [
        { value: 'Maasmond', count: 1 },
        { value: 'Waarden', count: 1 },
      ],
    },
  });
  expect(list('zoek=jose&soort=ggz').narrowed.soort.options).toEqual([
    { value: 'ggz', count: 0 },
    { value: 'opvang', count: 1 },
  ]);
});

test('by answer what waits comes first, and by standing either way', () => {
  expect(codes('op=antwoord')).toEqual(['B', 'A', 'C']);
  expect(codes('op=saldo')).toEqual(['B', 'C', 'A']);
  expect(codes('op=-saldo')).toEqual(['A', 'C', 'B']);
});

test('of five hundred a page has 24', () => {
  const many = Array.from({ length: 500 }, (_, index) => member(`M${index}`));
  const { page } = listOf(many, new URLSearchParams('blad=2'));
  expect([page.items.length, page.first, page.last, page.total, page.pages]).toEqual([24, 25, 48, 500, 21]);
});
