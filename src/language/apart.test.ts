import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeats, tellApart } from './apart.ts';

interface Person {
  name: string;
  job: string;
  at: string;
}
const called = (people: Person[]) => [
  ...tellApart(
    people,
    ({ name }) => name,
    ({ job, at }) => [job, at],
  ).values(),
];

it('leaves a name that is there once as it is', () => {
  expect(called([{ name: 'Anna', job: 'arts', at: 'A' }])).toEqual(['Anna']);
});

it('adds what tells two apart, and no more than that', () => {
  const [one, two] = [
    { name: 'Anna', job: 'arts', at: 'A' },
    { name: 'anna ', job: 'rechter', at: 'A' },
  ];
  expect(called([one, two])).toEqual(['Anna (arts)', 'anna  (rechter)']);
  expect(called([one, { ...one, at: 'B' }])).toEqual(['Anna (arts, A)', 'Anna (arts, B)']);
});

it('numbers those of which nothing differs', () => {
  const anna = { name: 'Anna', job: '', at: '' };
  expect(called([anna, { ...anna }])).toEqual(['Anna (1)', 'Anna (2)']);
});

it('gives no two the same name, whatever they are called', () => {
  const word = fc.constantFrom('', 'a', 'A', 'b');
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.constantFrom('x', 'X', 'y'), job: word, at: word })),
      (people) => {
        const names = called(people).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(people.length);
      },
    ),
  );
});

it('says which names are there more than once', () => {
  const names = ['Triage', 'triage', 'Zitting'];
  expect(names.filter(repeats(names, (name) => name))).toEqual(['Triage', 'triage']);
});
