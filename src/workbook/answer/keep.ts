import type { RoundRows } from '../../journey/matching/matching.ts';
import { compareRows } from '../../journey/programme/programme.ts';
import type { SignUp } from '../../journey/sign-up/schema.ts';
import { addressOf } from '../../people/person/person.ts';
import type { Located } from '../understand/finding.ts';
import type { Interpretation, Rows } from '../understand/interpret.ts';

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

/** Whose own words the round has, by key. */
export interface OwnWords {
  sent: ReadonlySet<string>;
  answered: ReadonlySet<string>;
  withdrawn: { has(email: string, name: string): boolean };
}

/** Rows that would have been stored otherwise, had the people themselves not said something. */
export interface Kept {
  answers: number;
  withdrawn: number;
}

/**
 * What somebody sent by the form stays, and so does the manager's answer: the workbook may be from before. It still
 * says what the form does not ask. Who withdrew does not come back.
 */
export function keepOwnWords(
  rows: Rows,
  stored: readonly SignUp[],
  { sent, answered, withdrawn }: OwnWords,
): { rows: Rows; kept: Kept } {
  const before = new Map(stored.map((signUp) => [signUp.email, signUp]));
  const present = rows.signUps.filter(({ value: { email, name } }) => !withdrawn.has(addressOf(email), name));
  let answers = 0;
  const signUps = present.map((one) => {
    const { email, unplacedBefore, screeningSeen } = one.value;
    const own = before.get(email);
    if (!own) return one;
    const value = sent.has(email)
      ? { ...own, unplacedBefore, screeningSeen }
      : answered.has(email)
        ? { ...one.value, permission: own.permission }
        : one.value;
    if (compareRows([one.value], [value], () => email).changed.length > 0) answers += 1;
    return { ...one, value };
  });
  return {
    rows: { ...rows, signUps },
    kept: { answers, withdrawn: rows.signUps.length - present.length },
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
