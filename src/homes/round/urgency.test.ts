import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { inTurnOf } from './urgency.ts';

const TODAY = '2027-01-23';
const task = (name: string, weight: number, by: string | null = null) => ({ name, weight, by });
const named = (tasks: { name: string }[]) => tasks.map(({ name }) => name);

test('what stops the round has to be done, and so has what is about people or organisations with its day near', () => {
  const { must, can, rest } = inTurnOf(
    [
      task('mail', 960),
      task('dates', 480),
      task('refused', 790),
      task('waiting', 680, '2027-02-06'),
      task('permission', 590, '2027-02-07'),
      task('late', 580, '2027-01-20'),
      task('crowded', 390, '2027-01-24'),
    ],
    TODAY,
  );
  expect(named(must)).toEqual(['mail', 'late', 'waiting', 'refused']);
  expect(named(can)).toEqual(['crowded', 'permission', 'dates']);
  expect(rest).toEqual([]);
});

test('what the round cannot go on without comes before a nearer day, the heaviest first', () => {
  const { must } = inTurnOf(
    [task('match', 850, '2027-02-03'), task('permission', 790, '2027-01-24'), task('unsafe', 980)],
    TODAY,
  );
  expect(named(must)).toEqual(['unsafe', 'match', 'permission']);
});

test('seven lines are seen at once, what has to be done first; the rest is behind them and nothing is lost', () => {
  const tasks = array(
    record({
      weight: integer({ min: 200, max: 999 }),
      by: constantFrom(null, '2027-01-20', '2027-01-24', '2027-02-20'),
    }),
    { maxLength: 20 },
  );
  assert(
    property(tasks, (given) => {
      const { must, can, rest } = inTurnOf(given, TODAY);
      expect(must.length + can.length).toBe(Math.min(7, given.length));
      expect(new Set([...must, ...can, ...rest])).toEqual(new Set(given));
      if (can.length > 0) expect(rest.every(({ weight }) => weight < 700)).toBe(true);
    }),
  );
});
