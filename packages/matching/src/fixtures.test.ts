import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { verify } from './verify.ts';

function fixture(name: string) {
  const url = new URL(`../fixtures/${name}.json`, import.meta.url);
  return parseInstance(JSON.parse(readFileSync(url, 'utf8')));
}

describe('fixtures', () => {
  test('the example round has its proven optimum', async () => {
    const instance = fixture('ronde-2027');
    const result = await match(instance);
    expect(result.objective).toEqual([
      { level: 'placed', value: 135 },
      { level: 'visits', value: 144 },
      { level: 'balance', value: 40 },
      { level: 'priority', value: 42 },
      { level: 'rank:generous/5', value: 0 },
      { level: 'rank:generous/4', value: 10 },
      { level: 'rank:generous/3', value: 27 },
      { level: 'rank:generous/2', value: 53 },
      { level: 'new-ties', value: 144 },
      { level: 'stability', value: 0 },
    ]);
    expect(verify(instance, result)).toEqual({ violations: [], objective: result.objective });
    expect(result.visits.length).toBe(144);
    expect(result.unplaced.length).toBe(19);
    expect(result.unplaced.filter((row) => row.reason === null)).toEqual([]);
  });

  test('the example round reversed has the same plan', async () => {
    const instance = fixture('ronde-2027');
    const reversed = {
      ...instance,
      organisations: instance.organisations.toReversed(),
      places: instance.places.map((place) => ({ ...place, slots: place.slots.toReversed() })).toReversed(),
      people: instance.people.toReversed(),
      exclusions: instance.exclusions.toReversed(),
      locks: instance.locks.toReversed(),
    };
    const [a, b] = [await match(instance), await match(reversed)];
    expect(b).toEqual(a);
  });

  for (const [name, transplants] of [
    ['kidney-00036-001', 4],
    ['kidney-00036-031', 23],
  ] as const) {
    test(`${name} has ${transplants} transplants`, async () => {
      const instance = fixture(name);
      const result = await match(instance, { reasons: false });
      expect(result.objective).toEqual([
        { level: 'balance', value: 0 },
        { level: 'placed', value: transplants },
        { level: 'visits', value: transplants },
      ]);
      expect(verify(instance, result).violations).toEqual([]);
    });
  }
});
