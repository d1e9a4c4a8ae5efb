import type { RoundRows } from '../journey/matching/matching.ts';
import type { Located } from './finding.ts';
import type { Interpretation, Rows } from './interpret.ts';

/**
 * Of a row that the round has already, what the file has no column for stays as it is: a list with only names
 * and free days must not empty the rest.
 */
export function keepAbsent(rows: Rows, headers: Interpretation['headers'], stored: RoundRows): Rows {
  const keep = <T extends object>(
    incoming: readonly Located<T>[],
    before: readonly T[],
    keyOf: (row: T) => string,
  ): Located<T>[] => {
    const known = new Map(before.map((row) => [keyOf(row), row]));
    return incoming.map((one) => {
      const old = known.get(keyOf(one.value));
      const columns = new Set(headers[one.sheet]);
      return old ? { ...one, value: merged(one.value, old, columns) } : one;
    });
  };
  return {
    ...rows,
    organisations: keep(rows.organisations, stored.organisations, ({ code }) => code),
    places: keep(rows.places, stored.places, ({ code }) => code),
    signUps: keep(rows.signUps, stored.signUps, ({ email }) => email),
  };
}

function merged<T extends object>(value: T, old: T, columns: ReadonlySet<string>): T {
  const absent = Object.entries(old).filter(([key]) => !isThere(key, columns));
  return { ...value, ...Object.fromEntries(absent) };
}

function isThere(key: string, columns: ReadonlySet<string>): boolean {
  if (key === 'choices') return [...columns].some((column) => column.startsWith('choice'));
  // Without a column for it somebody has answered, and that counts.
  return key === 'secret' || columns.has(key);
}
