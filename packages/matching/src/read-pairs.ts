import { pairKey } from './pair-key.ts';
import type { FaultList } from './parse-faults.ts';
import type { Pair } from './schema.ts';

/**
 * Reads a list of visits that comes with an instance but is not of it. Other keys than the person and the slot are left
 * out, so that the visits of a result will do. What is no visit, or the same as an earlier one, becomes a fault.
 * @param rows plain data, see `plainCopy`.
 * @param name of the list, as the caller knows it.
 */
export function readPairs(rows: unknown, name: string, faults: FaultList): Pair[] {
  if (!Array.isArray(rows)) {
    faults.add([name], 'not-a-list', 'expected a list of {person, slot}');
    return [];
  }
  const seen = new Set<string>();
  return rows.flatMap((row: unknown, index) => {
    if (!isPair(row)) {
      faults.add([name, index], 'not-a-visit', 'expected {person, slot}');
      return [];
    }
    const { person, slot } = row;
    if (seen.has(pairKey(person, slot))) faults.add([name, index], 'duplicate-visit', 'is listed twice');
    seen.add(pairKey(person, slot));
    return [{ person, slot }];
  });
}

function isPair(row: unknown): row is Pair {
  if (typeof row !== 'object' || row === null) return false;
  const { person, slot } = row as Partial<Record<keyof Pair, unknown>>;
  return typeof person === 'string' && typeof slot === 'string';
}
