import { describe, expect, test } from 'vitest';
import type { InstanceError } from './errors.ts';
import { parseChanged, parseInstance, rowsOf } from './parse.ts';

describe('an instance made from one that was read', () => {
  const read = () =>
    parseInstance({
      organisations: [{ id: 'A' }, { id: 'B' }],
      places: [{ id: 'B-1', organisation: 'B', slots: [] }],
      people: ['ann', 'bob', 'cas'].map((id) => ({ id, organisation: 'A', choices: [['B-1']] })),
    });

  test('keeps its rows and is as if all of it were read', () => {
    const before = read();
    const changed = { ...before, exclusions: [{ person: 'ann', place: 'B-1' }] };
    const parsed = parseChanged(changed, rowsOf(before));
    expect(parsed).toEqual(parseInstance(changed));
    expect(parsed.people.every((row, index) => row === before.people[index])).toBe(true);
  });

  test('has every new row checked, and every row against the others', () => {
    const before = read();
    const faultsOf = (changed: unknown) => {
      try {
        parseChanged(changed, rowsOf(before));
      } catch (error) {
        return (error as InstanceError).faults.map(({ row, code }) => [row, code]);
      }
      return [];
    };
    const odd = { ...before.people[0]!, id: 'dan', choices: 'B-1' };
    expect(faultsOf({ ...before, people: [...before.people, odd] })).toEqual([
      ['people[3] "dan"', 'schema-invalid-type'],
    ]);
    expect(faultsOf({ ...before, people: [...before.people, before.people[0]!] })).toEqual([
      ['people[3] "ann"', 'duplicate-person'],
    ]);
    expect(faultsOf({ ...before, places: [] }).map(([, code]) => code)).toEqual(
      before.people.map(() => 'unknown-place'),
    );
  });
});
