import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Asked, ENOUGH, resultsOf } from './results.ts';

const RIGHT = [[1], [0, 2], [3], [2], [5]];

const knows = (person: string, moment: Answer['moment'], about: string, value: number): Answer => ({
  ...{ person, moment, measure: 'knows', about, item: 0, value },
});
const looksBack = (person: string, about: string, value: number): Answer => ({
  ...{ person, moment: 'after', measure: 'as-it-was', about, item: 0, value },
});
const quiz = (person: string, moment: Answer['moment'], item: number, value: number): Answer => ({
  ...{ person, moment, measure: 'quiz', about: '', item, value },
});
const PEOPLE = ['a', 'b', 'c', 'd', 'e'];

describe('who knows whom to call', () => {
  test('a person counts once, however many kinds they work with', () => {
    const answers = PEOPLE.flatMap((person, index) =>
      index === 0
        ? ['politie', 'opvang', 'gemeente'].map((kind) => knows(person, 'before', kind, 5))
        : [knows(person, 'before', 'politie', 1)],
    );
    const [before] = resultsOf([], answers, RIGHT).knows.standings;
    expect(before!.known.n).toBe(5);
    expect(before!.known.estimate!.value).toBeCloseTo((5 + 4 * 1) / 5, 12);
  });

  test('of who answered twice only what they answered both times says whether it changed', () => {
    const answers = PEOPLE.flatMap((person, index) => [
      knows(person, 'before', 'politie', 2),
      // Only afterwards: it is no change.
      knows(person, 'after', 'opvang', 5),
      knows(person, 'after', 'politie', 2 + (index % 2)),
    ]);
    const { changes } = resultsOf([], answers, RIGHT).knows;
    const change = changes.find(({ from, to }) => from === 'before' && to === 'after')!;
    expect([change.known.n, change.known.estimate!.difference.value]).toEqual([5, 0.4]);
  });

  test('how it was before is told twice: as people said then, and as they say now', () => {
    const answers = PEOPLE.flatMap((person, index) => [
      knows(person, 'before', 'politie', 4),
      knows(person, 'after', 'politie', 4),
      looksBack(person, 'politie', 1 + (index % 2)),
    ]);
    const { changes, standings } = resultsOf([], answers, RIGHT).knows;
    expect(changes.map(({ from, to, known }) => [from, to, known.estimate!.difference.value])).toEqual([
      ['as-it-was', 'after', 2.6],
      ['before', 'after', 0],
    ]);
    expect(standings.filter(({ known: { n } }) => n > 0).map(({ standing }) => standing)).toEqual([
      'before',
      'as-it-was',
      'after',
    ]);
  });
});

describe('the quiz', () => {
  test('one of several right functions is right, and who does not know is not', () => {
    const answers = PEOPLE.flatMap((person) => [
      quiz(person, 'before', 1, -1),
      quiz(person, 'before', 2, 2),
      quiz(person, 'after', 1, 1),
      quiz(person, 'after', 2, 0),
    ]);
    const results = resultsOf([], answers, RIGHT);
    const shares = results.situations.map(({ shares: all }) => all.map(({ known }) => known.estimate!.value));
    expect(shares).toEqual([[0, 1], [1, 1], [], [], []]);
    expect(results.situations[0]!.turned).toEqual({
      ...{ to: 'after', n: 5, gained: 5, lost: 0 },
      p: expect.closeTo(0.0625, 9),
    });
    expect(results.quiz.standings.map(({ known }) => known.estimate?.value)).toEqual([0.5, 1, ...Array(3)]);
  });
});

test('under five nothing is said but how many there are', () => {
  const answers = PEOPLE.slice(0, ENOUGH - 1).flatMap((person) => [
    knows(person, 'before', 'politie', 2),
    knows(person, 'after', 'politie', 4),
    looksBack(person, 'politie', 1),
    quiz(person, 'before', 1, 1),
    quiz(person, 'after', 1, 1),
  ]);
  const asked: Asked[] = PEOPLE.map((person) => ({ person, moment: 'before' }));
  const { moments, knows: scale, kinds, quiz: scored, situations } = resultsOf(asked, answers, RIGHT);
  expect(moments).toEqual([{ moment: 'before', asked: 5, knows: 4, quiz: 4, coordination: 0 }]);
  const estimates = [
    ...[...scale.standings, ...scale.changes, ...scored.standings, ...scored.changes].map(
      ({ known }) => known.estimate,
    ),
    ...kinds.flatMap(({ standings }) => standings.map(({ known }) => known.estimate)),
    ...situations.flatMap(({ shares }) => shares.map(({ known }) => known.estimate)),
    ...situations.map(({ turned }) => turned),
  ];
  expect(estimates.length).toBeGreaterThan(15);
  expect(estimates.every((one) => one === null)).toBe(true);
});

test('who was asked and did not answer is in the number of those who were asked', () => {
  const asked: Asked[] = PEOPLE.flatMap((person) => [
    { person, moment: 'before' },
    { person, moment: 'after' },
  ]);
  const { moments } = resultsOf(asked, [knows('a', 'after', 'politie', 3)], RIGHT);
  expect(moments.map(({ moment, asked: all, knows: some }) => [moment, all, some])).toEqual([
    ['before', 5, 0],
    ['after', 5, 1],
  ]);
});

test('neither the order of answers nor what people are called changes anything', () => {
  const answer = fc.record({
    person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    moment: fc.constantFrom('before' as const, 'after' as const, 'six-months' as const),
    measure: fc.constantFrom('knows' as const, 'quiz' as const),
    about: fc.constantFrom('politie', 'opvang'),
    item: fc.integer({ min: 1, max: 5 }),
    value: fc.integer({ min: 1, max: 5 }),
  });
  const once = fc.uniqueArray(answer, {
    maxLength: 80,
    selector: (one) =>
      [one.person, one.moment, one.measure, one.measure === 'quiz' ? one.item : one.about].join(' '),
  });
  const rounded = (answers: readonly Answer[]) =>
    JSON.parse(JSON.stringify(resultsOf([], answers, RIGHT)), (_, value) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value,
    );
  fc.assert(
    fc.property(once, (answers) => {
      expect(rounded(answers.toReversed().map((one) => ({ ...one, person: `x${one.person}` })))).toEqual(
        rounded(answers),
      );
    }),
    { numRuns: 60 },
  );
});
