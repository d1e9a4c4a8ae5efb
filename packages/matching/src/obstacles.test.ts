import { describe, expect, test } from 'vitest';
import { match } from './match.ts';
import type { InstanceInput } from './schema.ts';
import { DAY, one, rivals } from './testing-rivals.ts';

test('a minimum that cannot be met makes a visit impossible', async () => {
  const instance = rivals({
    organisations: [{ id: 'A' }, { id: 'B' }],
    places: [{ ...one('B-1', 'B', DAY, 2), minimum: 2 }],
    people: [{ id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY] }],
  });
  expect((await match(instance)).unplaced).toEqual([
    { person: 'ann', reason: { code: 'impossible', obstacles: ['minimum'] } },
  ]);
});

describe('what makes a visit impossible is named: each constraint without which it could be done', () => {
  const ann = { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY] };
  const dan = { id: 'dan', organisation: 'C', choices: [['B-1'], ['A-1']], days: [DAY] };
  const pair = { ...one('B-1', 'B', DAY, 2), minimum: 2 };
  const places = [pair, one('A-1', 'A'), one('C-1', 'C')];

  async function reasonOf(change: Partial<InstanceInput>) {
    const { unplaced } = await match(rivals({ places, people: [ann, dan], ...change }));
    return unplaced.find(({ person }) => person === 'ann')?.reason;
  }
  const impossible = (...obstacles: string[]) => ({ code: 'impossible', obstacles });

  test('nobody else to reach the minimum with, who receives somebody', async () => {
    expect(await reasonOf({ people: [ann, { ...dan, hosts: ['B-1'] }] })).toEqual(
      impossible('minimum', 'hosts'),
    );
  });

  test('or who receives a locked visitor that day', async () => {
    const people = [ann, { ...dan, hosts: ['C-1'] }, { id: 'bea', organisation: 'B' }];
    const locks = [{ person: 'bea', slot: `C-1/${DAY}` }];
    expect(await reasonOf({ people, locks })).toEqual(impossible('minimum', 'hosts', 'locks'));
  });

  test('or who is locked elsewhere', async () => {
    const locks = [{ person: 'dan', slot: `A-1/${DAY}` }];
    expect(await reasonOf({ locks })).toEqual(impossible('minimum', 'locks'));
  });

  test('a group that is larger than the slot', async () => {
    const together = [['ann', 'dan']];
    expect(await reasonOf({ places: [one('B-1', 'B'), one('A-1', 'A')], together })).toEqual(
      impossible('together'),
    );
    // Two seats, one of them locked.
    const people = [ann, dan, { id: 'eve', organisation: 'A' }];
    const locks = [{ person: 'eve', slot: `B-1/${DAY}` }];
    expect(
      await reasonOf({ places: [one('B-1', 'B', DAY, 2), one('A-1', 'A')], people, together, locks }),
    ).toEqual(impossible('together', 'locks'));
  });

  test('nobody to reach the minimum with but who must not be met', async () => {
    expect(await reasonOf({ apart: [['ann', 'dan']] })).toEqual(impossible('minimum', 'apart'));
  });

  test('none alone, when the visits of one person exclude each other', async () => {
    const people = [{ ...ann, choices: [['B-1', 'C-1']], visits: 2 }];
    const { visits, why } = await match(rivals({ places: [one('B-1', 'B'), one('C-1', 'C')], people }), {
      why: true,
    });
    expect(visits.length).toBe(1);
    expect(why).toEqual([{ person: 'ann', tier: 1, forbidden: [], reason: impossible() }]);
  });
});
