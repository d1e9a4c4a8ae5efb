import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { InstanceError } from './errors.ts';
import { parseInstance } from './parse.ts';
import type { Instance } from './schema.ts';
import { tradingCycles, ttcFaults } from './ttc.ts';
import { tradingCycleReasons } from './ttc-reasons.ts';
import { round, within } from './ttc-testing.ts';
import { verify } from './verify.ts';

function plan(instance: Instance): string {
  const visits = tradingCycles(instance);
  expect(verify(instance, { visits }).violations).toEqual([]);
  return visits.map(({ person, slot, tier }) => `${person} ${slot} ${tier}`).join(', ');
}

describe('cycles', () => {
  test('two people change places', () => {
    expect(plan(round({ A: 1, B: 1 }, { ann: 'A > B', bob: 'B > A' }))).toBe('ann B/1 1, bob A/1 1');
  });

  test('three people go round, although nobody could swap', () => {
    const three = round({ A: 1, B: 1, C: 1 }, { ann: 'A > B', bob: 'B > C', cas: 'C > A' });
    expect(plan(three)).toBe('ann B/1 1, bob C/1 1, cas A/1 1');
  });

  test('a cycle of better choices goes before a longer one', () => {
    const people = { ann: 'A > B > C', bob: 'B > A', cas: 'C > B > A' };
    expect(plan(round({ A: 1, B: 1, C: 1 }, people))).toBe('ann B/1 1, bob A/1 1');
  });

  test('a chain without an end gives nothing: nobody comes back', () => {
    expect(plan(round({ A: 1, B: 1, C: 1 }, { ann: 'A > B', bob: 'B > C' }))).toBe('');
  });

  test('without people or places there is no plan', () => {
    expect(plan(round({}, {}))).toBe('');
    expect(plan(round({ A: 2 }, {}))).toBe('');
  });
});

describe('quotas and priorities', () => {
  test('a slot receives no more than its capacity, and the first in the order of the home organisation goes', () => {
    const people = { amy: 'A > B', ann: 'A > B', bea: 'B > A', bob: 'B > A' };
    const priority = { ann: 1, bob: 2 };
    expect(plan(round({ A: 1, B: 1 }, people, { priority }))).toBe('ann B/1 1, bob A/1 1');
    expect(plan(round({ A: 2, B: 2 }, people, { priority }))).toBe(
      'amy B/1 1, ann B/1 1, bea A/1 1, bob A/1 1',
    );
  });

  test('with equal priority the lot decides, and the seed can change it', () => {
    const people = { amy: 'A > B', ann: 'A > B', bob: 'B > A' };
    const plans = ['1', '2', '3', '4', '5', '6', '7', '8'].map((seed) =>
      plan(round({ A: 1, B: 1 }, people, { settings: { tolerance: 0, seed } })),
    );
    expect([...new Set(plans)].sort()).toEqual(['amy B/1 1, bob A/1 1', 'ann B/1 1, bob A/1 1']);
  });

  test('somebody first in the order who wants nothing that is left does not hold up the others', () => {
    const people = { amy: 'A > C', ann: 'A > B', bob: 'B > A' };
    expect(plan(round({ A: 1, B: 1, C: 1 }, people, { priority: { amy: 9 } }))).toBe('ann B/1 1, bob A/1 1');
  });
});

describe('tolerance and standing', () => {
  const people = { ann: 'A > B', amy: 'A > B' };

  test('a tolerance lets so many go without return; the choices of the others are not needed', () => {
    const settings = (tolerance: number | null) => ({ settings: { tolerance } });
    expect(plan(round({ A: 0, B: 9 }, people, settings(0)))).toBe('');
    expect(plan(round({ A: 0, B: 9 }, people, settings(1)))).toMatch(/^a\w+ B\/1 1$/);
    expect(plan(round({ A: 0, B: 9 }, people, settings(2)))).toBe('amy B/1 1, ann B/1 1');
    expect(plan(round({ A: 0, B: 9 }, people, settings(null)))).toBe('amy B/1 1, ann B/1 1');
  });

  test('what was received and sent before counts', () => {
    expect(plan(round({ A: 0, B: 9 }, people, { standing: { A: 2, B: -2 } }))).toBe('amy B/1 1, ann B/1 1');
    expect(plan(round({ A: 0, B: 9 }, people, { standing: { A: 2, B: -1 } }))).toMatch(/^a\w+ B\/1 1$/);
    expect(plan(round({ A: 0, B: 9 }, people, { standing: { A: -2, B: 2 } }))).toBe('');
  });

  test('the organisation most in credit sends first', () => {
    const some = { ann: 'A > C', bob: 'B > C' };
    const standing = { A: 1, B: 2, C: -1 };
    expect(plan(round({ A: 0, B: 0, C: 9 }, some, { standing }))).toBe('bob C/1 1');
  });

  test('an organisation gives the seats it may give away only when its own people have had their turn', () => {
    const some = { ann: 'A > B', bob: 'B > C', cas: 'C > B' };
    const standing = { A: 1, B: -1 };
    expect(plan(round({ A: 0, B: 1, C: 1 }, some, { standing }))).toBe('bob C/1 1, cas B/1 1');
    expect(plan(round({ A: 0, B: 2, C: 1 }, some, { standing }))).toBe('ann B/1 1, bob C/1 1, cas B/1 1');
  });
});

describe('locks and hosts', () => {
  test('a locked visit is carried out first, takes a seat and is paid back', () => {
    const people = { ann: 'A > B', bob: 'B > A', ben: 'B > A' };
    const locks = [{ person: 'ann', slot: 'B/1' }];
    expect(plan(round({ A: 2, B: 1 }, people, { locks }))).toMatch(/^ann B\/1 1, b\w+ A\/1 1$/);
  });

  test('a host stays home when the hosted place may receive somebody', () => {
    const instance = round({ A: 1, B: 1 }, { ann: 'A > B', bob: 'B > A' });
    instance.people[0]!.hosts = ['A1'];
    expect(plan(instance)).toBe('');
    expect(tradingCycleReasons(instance).unplaced[0]).toEqual({
      person: 'ann',
      reason: {
        code: 'every-choice-forbidden',
        choices: [{ tier: 1, places: [{ place: 'B1', rule: 'hosting' }] }],
      },
    });
  });

  test('a place receives nobody while a locked visit takes its host away', () => {
    const people = { ann: 'A > B', bob: 'B > A' };
    const instance = round({ A: 1, B: 1 }, people, { locks: [{ person: 'ann', slot: 'B/1' }] });
    instance.people[0]!.hosts = ['A1'];
    expect(plan(instance)).toBe('ann B/1 1');
    expect(tradingCycleReasons(instance, ['bob']).unplaced).toEqual([
      {
        person: 'bob',
        reason: {
          code: 'traded',
          choices: [{ tier: 1, places: [{ place: 'A1', code: 'host-away', round: 0 }] }],
        },
      },
    ]);
  });
});

describe('what is refused', () => {
  const instance = round({ A: 2, B: 2 }, { amy: 'A > B', ann: 'A > B', bob: 'B > A' });

  test('a minimum and people who go together, by row', () => {
    const bad = structuredClone(instance);
    bad.places[1]!.minimum = 2;
    bad.together = [['amy', 'ann']];
    expect(ttcFaults(bad)).toEqual([
      {
        row: 'together[0] "amy", "ann"',
        path: ['together', 0],
        code: 'ttc-together',
        message: 'trading cycles move people one by one, not together',
      },
      {
        row: 'places[1] "B1"',
        path: ['places', 1, 'minimum'],
        code: 'ttc-minimum',
        message: 'trading cycles fill seats one by one and cannot keep a minimum of 2',
      },
    ]);
    expect(() => tradingCycles(bad)).toThrow(InstanceError);
  });

  test('not when locked visits settle it, or no slot can hold the minimum', () => {
    const fine = structuredClone(instance);
    fine.places[1]!.minimum = 2;
    fine.places[0]!.minimum = 3;
    fine.together = [['amy', 'ann']];
    fine.locks = [{ person: 'amy', slot: 'B/1' }];
    expect(ttcFaults(fine)).toEqual([]);
    expect(plan(fine)).toBe('amy B/1 1, ann B/1 1');
  });
});

test('a real round is refused for its minimum; without that it keeps every organisation within balance', () => {
  const json = JSON.parse(readFileSync(new URL('../fixtures/ronde-2027.json', import.meta.url), 'utf8'));
  const instance = canonical(parseInstance(json));
  expect(ttcFaults(instance).map(({ row, code }) => `${row}: ${code}`)).toEqual([
    'places[24] "OMI-1": ttc-minimum',
  ]);
  for (const place of instance.places) place.minimum = 1;
  expect(plan(instance)).not.toBe('');
  expect(within(instance, tradingCycles(instance))).toBe(true);
});
