import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FAMILY_ORDER,
  type FamilyLine,
  familiesOf,
  LEAST_PEOPLE,
  SETTLED_STATES,
  type SharedFamilies,
  type SharedRow,
  sharedByFamily,
} from './by-family.ts';

const person = fc.integer({ min: 0, max: 25 }).map(String);
const line: fc.Arbitrary<FamilyLine> = fc.record({
  families: fc.tuple(
    fc.constantFrom(...FAMILY_ORDER.slice(0, 4)),
    fc.constantFrom(...FAMILY_ORDER.slice(0, 4)),
  ),
  state: fc.constantFrom(...SETTLED_STATES),
  people: fc.uniqueArray(person, { minLength: 2, maxLength: 4 }),
});
const manyLines = fc.array(line, { maxLength: 60 });

const keyOf = ({ families }: Pick<FamilyLine, 'families'>) => familiesOf(...families).join(' ');
const peopleIn = (lines: readonly FamilyLine[]) => new Set(lines.flatMap(({ people }) => people)).size;

/** Which lines each row is about. */
function linesOfRow(lines: readonly FamilyLine[], shared: SharedFamilies, row: SharedRow): FamilyLine[] {
  const alone = new Set(shared.rows.flatMap(({ families }) => (families ? [families.join(' ')] : [])));
  return lines.filter((one) =>
    row.families ? keyOf(one) === row.families.join(' ') : !alone.has(keyOf(one)),
  );
}

/**
 * Somebody who knows how it is counted and subtracts everything from everything: all numbers that are shown are equations over the
 * parts of the rows. A part is known when its row of the identity lies in what those span.
 */
function derivable(shared: SharedFamilies): Set<string> {
  const parts = shared.rows.flatMap((_, row) => SETTLED_STATES.map((state) => `${row} ${state}`));
  const equation = (holds: (row: number, state: string) => boolean) =>
    parts.map((part) => {
      const [row, state] = part.split(' ') as [string, string];
      return holds(Number(row), state) ? 1 : 0;
    });
  const known: number[][] = [equation(() => true)];
  for (const [index, { states }] of shared.rows.entries()) {
    known.push(equation((row) => row === index));
    if (states)
      for (const one of SETTLED_STATES) known.push(equation((row, state) => row === index && state === one));
  }
  if (shared.states) for (const one of SETTLED_STATES) known.push(equation((_, state) => state === one));
  const rank = rankOf(known);
  return new Set(
    parts.filter((_, index) => rankOf([...known, parts.map((__, at) => (at === index ? 1 : 0))]) === rank),
  );
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot]!, left[rank]!];
    for (const [index, row] of left.entries()) {
      const by = row[column]! / left[rank]![column]!;
      if (index !== rank && by !== 0)
        for (let at = 0; at < row.length; at++) row[at]! -= by * left[rank]![at]!;
    }
    rank++;
  }
  return rank;
}

test('no row, part or total is about one to four people', () => {
  fc.assert(
    fc.property(manyLines, fc.boolean(), (lines, inParts) => {
      const shared = sharedByFamily(lines, inParts);
      if (!shared) return;
      for (const row of shared.rows) {
        const own = linesOfRow(lines, shared, row);
        expect(own.length).toBe(row.lines);
        expect(peopleIn(own)).toBeGreaterThanOrEqual(LEAST_PEOPLE);
        for (const state of row.states ? SETTLED_STATES : []) {
          const part = own.filter((one) => one.state === state);
          expect(part.length).toBe(row.states![state]);
          expect(part.length === 0 || peopleIn(part) >= LEAST_PEOPLE).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('who adds and subtracts all that is shown finds no part about one to four people', () => {
  fc.assert(
    fc.property(manyLines, (lines) => {
      const shared = sharedByFamily(lines, true);
      if (!shared) return;
      const known = derivable(shared);
      for (const [index, row] of shared.rows.entries()) {
        for (const state of SETTLED_STATES) {
          const people = peopleIn(linesOfRow(lines, shared, row).filter((one) => one.state === state));
          if (people > 0 && people < LEAST_PEOPLE) expect(known.has(`${index} ${state}`)).toBe(false);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('nor who also knows that no number is below nought: of a small part at least two numbers remain', () => {
  fc.assert(
    fc.property(manyLines, (lines) => {
      const shared = sharedByFamily(lines, true);
      if (!shared?.states) return;
      const hidden = shared.rows.filter(({ states }) => states === null);
      const sums = SETTLED_STATES.map(
        (state) =>
          shared.states![state] -
          shared.rows.reduce((sum, { states }) => sum + (states ? states[state] : 0), 0),
      );
      for (const row of hidden) {
        for (const [at, state] of SETTLED_STATES.entries()) {
          const people = peopleIn(linesOfRow(lines, shared, row).filter((one) => one.state === state));
          if (people === 0 || people >= LEAST_PEOPLE) continue;
          const found = possibleParts(
            hidden.map((one) => one.lines),
            sums,
            hidden.indexOf(row),
            at,
          );
          expect(found.size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** Every number that one part can have, with these rows and columns; found by trying, for few rows, and by its bounds for many. */
function possibleParts(
  rows: readonly number[],
  sums: readonly number[],
  row: number,
  at: number,
): Set<number> {
  const whole = rows.reduce((sum, one) => sum + one, 0);
  const least = Math.max(0, rows[row]! + sums[at]! - whole);
  const most = Math.min(rows[row]!, sums[at]!);
  const found = new Set<number>();
  for (let value = least; value <= most; value++) found.add(value);
  return found;
}

test('small families are told together; under five people altogether there is nothing', () => {
  const between = (one: 'justice' | 'care' | 'youth', people: string[]): FamilyLine => ({
    ...{ families: ['shelter', one], state: 'kept', people },
  });
  expect(sharedByFamily([between('care', ['a', 'b']), between('youth', ['a', 'c'])], true)).toBeNull();
  const shared = sharedByFamily(
    [
      between('justice', ['a', 'b', 'c']),
      between('justice', ['d', 'e', 'f']),
      between('care', ['g', 'h']),
      between('youth', ['i', 'j', 'k']),
    ],
    true,
  );
  expect(shared).toEqual({
    rows: [
      { families: ['justice', 'shelter'], lines: 2, states: { kept: 2, faded: 0, unknown: 0 } },
      { families: null, lines: 2, states: { kept: 2, faded: 0, unknown: 0 } },
    ],
    lines: 4,
    states: { kept: 4, faded: 0, unknown: 0 },
  });
});

test('as long as answers can come, nothing is told of what came of the lines', () => {
  fc.assert(
    fc.property(manyLines, (lines) => {
      const shared = sharedByFamily(lines, false);
      expect(
        [shared?.states ?? null, ...(shared?.rows ?? []).map(({ states }) => states)].every(
          (one) => one === null,
        ),
      ).toBe(true);
    }),
  );
});
