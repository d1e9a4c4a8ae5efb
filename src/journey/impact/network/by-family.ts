import type { KindLook } from '../../programme/programme-kinds.ts';
import type { LineState } from './lines.ts';

/** A family of kinds of organisations; `none` is what has none. */
export type FamilyKey = KindLook['family'] | 'none';

export const FAMILY_ORDER: readonly FamilyKey[] = [
  'justice',
  'reporting',
  'shelter',
  'youth',
  'care',
  'local',
  'none',
];

/** No figure is about fewer people. */
export const LEAST_PEOPLE = 5;

/** What a line came to when it was asked for the last time. */
export const SETTLED_STATES = ['kept', 'faded', 'unknown'] as const satisfies readonly LineState[];
export type SettledState = (typeof SETTLED_STATES)[number];
export type PerState = Record<SettledState, number>;

/** A line of one round, with who met: to count them, and for nothing else. */
export interface FamilyLine {
  families: readonly [FamilyKey, FamilyKey];
  state: SettledState;
  people: readonly string[];
}

export interface SharedRow {
  /** `null`: several that are too small to be told alone. */
  families: readonly [FamilyKey, FamilyKey] | null;
  lines: number;
  /** `null`: told as a whole, because a part of it would be about fewer than five people. */
  states: PerState | null;
}

export interface SharedFamilies {
  rows: SharedRow[];
  lines: number;
  states: PerState | null;
}

interface Group {
  families: readonly [FamilyKey, FamilyKey] | null;
  lines: readonly FamilyLine[];
}

/**
 * The lines of one round, family by family, as anybody but a coordinator may see them: no number is about fewer than five people, and
 * none can be had from the others by adding and subtracting. Small pairs of families are told together. A row is told in parts only
 * where every part is about five people or nobody; and where the totals would give a part away, more rows are told as a whole.
 * @param inParts whether what came of the lines is told as well; not as long as answers can still come, because the difference
 *   between two days would be about the two people who answered in between
 * @returns `null` when all of them are too few
 */
export function sharedByFamily(lines: readonly FamilyLine[], inParts: boolean): SharedFamilies | null {
  const groups = gathered(lines);
  if (!groups) return null;
  const parted = inParts ? partedAmong(groups) : { split: new Set<Group>(), totals: false };
  return {
    rows: groups.map((group) => ({
      families: group.families,
      lines: group.lines.length,
      states: parted.split.has(group) ? countOf(group.lines) : null,
    })),
    lines: lines.length,
    states: parted.totals ? countOf(lines) : null,
  };
}

/** In the order of the families, and then in that of their names in the list. */
export const familiesOf = (one: FamilyKey, other: FamilyKey): readonly [FamilyKey, FamilyKey] =>
  FAMILY_ORDER.indexOf(one) <= FAMILY_ORDER.indexOf(other) ? [one, other] : [other, one];

const place = ({ families }: Group): number =>
  families
    ? FAMILY_ORDER.indexOf(families[0]) * FAMILY_ORDER.length + FAMILY_ORDER.indexOf(families[1])
    : Infinity;

const peopleIn = (lines: readonly FamilyLine[]): number =>
  new Set(lines.flatMap(({ people }) => people)).size;

const isEnough = (lines: readonly FamilyLine[]): boolean => peopleIn(lines) >= LEAST_PEOPLE;

/** Pairs of families that are each about five people, and the others as one. */
function gathered(lines: readonly FamilyLine[]): Group[] | null {
  const all = [...Map.groupBy(lines, ({ families }) => familiesOf(...families).join(' ')).values()].map(
    (those): Group => ({ families: familiesOf(...those[0]!.families), lines: those }),
  );
  const bySize = all.toSorted((a, b) => peopleIn(a.lines) - peopleIn(b.lines) || place(a) - place(b));
  const together: FamilyLine[] = [];
  const alone: Group[] = [];
  for (const group of bySize) {
    const isShort = together.length > 0 && !isEnough(together);
    if (isShort || !isEnough(group.lines)) together.push(...group.lines);
    else alone.push(group);
  }
  if (together.length > 0 && !isEnough(together)) return null;
  const rest: Group[] = together.length > 0 ? [{ families: null, lines: together }] : [];
  return [...alone.toSorted((a, b) => place(a) - place(b)), ...rest];
}

/** Which of them can be told in parts, and whether the whole can. */
function partedAmong(groups: readonly Group[]): { split: Set<Group>; totals: boolean } {
  const isWhole = (lines: readonly FamilyLine[]) =>
    SETTLED_STATES.every((state) => isSafe(lines.filter((line) => line.state === state)));
  const split = groups
    .filter(({ lines }) => isWhole(lines))
    .toSorted((a, b) => peopleIn(a.lines) - peopleIn(b.lines) || place(a) - place(b));
  for (;;) {
    const hidden = groups.filter((group) => !split.includes(group));
    if (hidesWell(hidden)) return { split: new Set(split), totals: true };
    // The smallest goes along.
    if (split.length === 0) return { split: new Set(), totals: false };
    split.shift();
  }
}

const isSafe = (lines: readonly FamilyLine[]): boolean => lines.length === 0 || isEnough(lines);

/**
 * Whether the rows that are told as a whole keep their parts, though the totals of each part are known: from those and the rows that
 * are told in parts comes what the hidden rows have together of each part. That must be about five people as well; and of no small
 * part may row and total leave but one number.
 */
function hidesWell(hidden: readonly Group[]): boolean {
  if (hidden.length === 0) return true;
  const all = hidden.flatMap(({ lines }) => lines);
  const sums = countOf(all);
  return SETTLED_STATES.every((state) => {
    if (!isSafe(all.filter((line) => line.state === state))) return false;
    return hidden.every(({ lines }) => {
      const part = lines.filter((line) => line.state === state);
      if (isSafe(part)) return true;
      const least = Math.max(0, lines.length + sums[state] - all.length);
      return least < Math.min(lines.length, sums[state]);
    });
  });
}

function countOf(lines: readonly FamilyLine[]): PerState {
  const counts: PerState = { kept: 0, faded: 0, unknown: 0 };
  for (const { state } of lines) counts[state]++;
  return counts;
}
