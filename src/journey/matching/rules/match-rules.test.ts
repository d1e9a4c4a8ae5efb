import { describe, expect, test } from 'vitest';
import { firstChange } from '../decision/effect.ts';
import {
  AIMS,
  alternatives,
  fieldsOf,
  levelsOf,
  type MatchRules,
  rulesOf,
  sameRules,
  settingsOf,
  shifted,
} from './match-rules.ts';
import { parseRules } from './rules-form.ts';

const ROUND = { tolerance: 1, seed: 'wisselstage', newcomerPriority: 1, unplacedPriority: 2 };
const USUAL = rulesOf(ROUND, {});

describe('the rules of a round', () => {
  test('as usual they leave the levels to every round, and the other way round', () => {
    expect(levelsOf(USUAL)).toBeUndefined();
    expect(settingsOf(USUAL)).not.toHaveProperty('levels');
    expect(USUAL.order).toEqual(AIMS);
  });

  test('of other ones the levels say what goes first, that little changes last', () => {
    const other: MatchRules = { ...USUAL, style: 'greedy', order: shifted(USUAL.order, 'choices', -1, AIMS) };
    expect(levelsOf(other)).toEqual([
      ...['placed', 'balance', 'rank:greedy', 'priority', 'wanted', 'variety', 'new-ties', 'stability'],
    ]);
    expect(rulesOf(ROUND, { mechanism: 'optimal', levels: levelsOf(other)! })).toEqual(other);
  });

  test('what is switched off is no level, and stays off', () => {
    const without = { ...USUAL, order: USUAL.order.filter((aim) => aim !== 'variety') };
    expect(levelsOf(without)).not.toContain('variety');
    expect(rulesOf(ROUND, { mechanism: 'optimal', levels: levelsOf(without)! }).order).not.toContain(
      'variety',
    );
  });

  test('a form says them, and gives the same back', () => {
    for (const [, other] of [['now', USUAL] as const, ...alternatives(USUAL)]) {
      expect(parseRules(fieldsOf(other))).toMatchObject({ success: true, data: other });
    }
  });

  test.each([
    ['an aim that there is not', 'volgorde', 'placed,geld'],
    ['an aim twice', 'volgorde', `${AIMS.join()},placed`],
    ['one that is needed left out', 'volgorde', 'placed,balance'],
    ['a difference below nothing', 'tolerantie', '-1'],
    ['a difference that is no number', 'tolerantie', 'veel'],
    ['too many points', 'nieuw', '10'],
    ['no word for the draw', 'loting', '  '],
    ['another way to match', 'manier', 'goedkoop'],
  ])('%s is refused', (_, name, value) => {
    const fields = fieldsOf(USUAL).map(([one, was]): [string, string] => [one, one === name ? value : was]);
    expect(parseRules(fields).success).toBe(false);
  });

  test('a step passes over what this round does not have, and stays within the ends', () => {
    const shown = AIMS.filter((aim) => aim !== 'wanted' && aim !== 'variety');
    expect(shifted(USUAL.order, 'choices', 1, shown)).toEqual([
      ...['placed', 'balance', 'priority', 'new-ties', 'wanted', 'variety', 'choices'],
    ]);
    expect(shifted(USUAL.order, 'placed', -1, shown)).toEqual(USUAL.order);
    expect(shifted(USUAL.order, 'wanted', 1, shown)).toEqual(USUAL.order);
  });

  test('an alternative differs from the rules in one thing, and is never the rules themselves', () => {
    const all = alternatives(USUAL);
    expect(all.map(([name]) => name)).toEqual([
      ...['ttc', 'choices-first', 'greedy', 'sum', 'tolerance-more', 'tolerance-less', 'no-priority'],
      ...['no-variety', 'lot'],
    ]);
    expect(all.every(([, other]) => !sameRules(other, USUAL))).toBe(true);
    expect(alternatives({ ...USUAL, tolerance: 0 }).map(([name]) => name)).not.toContain('tolerance-less');
  });
});

describe('what is said first of what would change', () => {
  const effect = (key: string, before: number, after: number) => ({
    key,
    before,
    after,
    better: 'more' as const,
  });
  const ALL = [effect('placed', 9, 9), effect('tier/1', 3, 4), effect('tier/3', 5, 4)];

  test('is of the lowest choices, which are asked first', () => {
    expect(firstChange(undefined, ALL)?.key).toBe('tier/3');
  });
  test('is of the first choices where those come first', () => {
    expect(firstChange(['placed', 'rank:greedy'], ALL)?.key).toBe('tier/1');
  });
  test('is nothing when nothing changes', () => {
    expect(firstChange(undefined, [effect('placed', 9, 9)])).toBeNull();
  });
});
