import { describe, expect, test } from 'vitest';
import type { Instance } from './schema.ts';
import { tradingCycles } from './ttc.ts';
import { tradingCycleReasons } from './ttc-reasons.ts';
import { round } from './ttc-testing.ts';

describe('reasons', () => {
  const why = (instance: Instance, person: string) =>
    tradingCycleReasons(instance, [person]).why.map(({ tier, reason }) => [tier, reason]);
  const stop = (place: string, code: string, at: number) => ({
    code: 'traded',
    places: [{ place, code, round: at }],
  });

  test('the round in which the seats had gone', () => {
    const people = { ann: 'A > B > C', amy: 'A > B', bob: 'B > A', cas: 'C > A' };
    const instance = round({ A: 2, B: 1, C: 1 }, people, { priority: { amy: 1 } });
    const slots = tradingCycles(instance).map(({ person, slot }) => `${person} ${slot}`);
    expect(slots).toEqual(['amy B/1', 'ann C/1', 'bob A/1', 'cas A/1']);
    expect(why(instance, 'ann')).toEqual([[1, stop('B1', 'full', 1)]]);
    expect(why(instance, 'amy')).toEqual([]);
  });

  test('the round in which the host organisation had nobody left to send in return', () => {
    expect(why(round({ A: 1, B: 1 }, { ann: 'A > B' }), 'ann')).toEqual([[1, stop('B1', 'host-balance', 1)]]);
  });

  test('the round from which the home organisation could send nobody more', () => {
    const instance = round({ A: 0, B: 1, C: 1 }, { ann: 'A > B', bob: 'B > C', cas: 'C > B' });
    expect(why(instance, 'ann')).toEqual([[1, stop('B1', 'home-balance', 1)]]);
  });

  test('rules: not free, own organisation, locked; and no choices', () => {
    const people = { ann: 'A > B', amy: 'A > A > B', abe: 'A', bob: 'B > A > C', cas: 'C' };
    const locks = [{ person: 'bob', slot: 'C/1' }];
    const instance = round({ A: 1, B: 1, C: 1 }, people, { locks });
    instance.people.find(({ id }) => id === 'ann')!.days = [];
    const { unplaced } = tradingCycleReasons(instance);
    expect(unplaced.map(({ person, reason }) => [person, reason.code])).toEqual([
      ['abe', 'no-choices'],
      ['amy', 'traded'],
      ['ann', 'every-choice-forbidden'],
      ['cas', 'no-choices'],
    ]);
    const rules = tradingCycleReasons(instance).why.flatMap(({ person, tier, forbidden }) =>
      forbidden.map(({ rule }) => [person, tier, rule]),
    );
    expect(rules).toEqual([
      ['amy', 1, 'own-organisation'],
      ['ann', 1, 'not-free'],
      ['bob', 1, 'locked'],
    ]);
  });
});
