import { DAY, layoutOf, type SheetKind } from '../columns.ts';
import { cellAddress } from '../read/raw.ts';

/**
 * What somebody said about a sheet: what it is, where its column names are, and what is in each column. It is kept
 * with the answers to findings, and named like them.
 */
export type Decisions = Readonly<Record<string, string>>;

export function sheetId(sheet: string): string {
  return `${sheet}!:sheet`;
}

export function headingId(sheet: string): string {
  return `${sheet}!:heading`;
}

export const COLUMN = 'column-unknown';

/** The same as of the question about a column that is not known: there is one answer about a column. */
export function columnId(sheet: string, column: number, heading: number): string {
  return `${sheet}!${cellAddress(column, heading)}:${COLUMN}`;
}

export const LEAVE_OUT = 'leave-out';
export const NO_SHEET = 'none';

export function asColumn(key: string): string {
  return `as-${key}`;
}

/** The key that was chosen; `null` for nothing, and for what a sheet of this kind does not have. */
export function keyOf(answer: string | undefined, kind: SheetKind): string | null {
  if (!answer?.startsWith('as-')) return null;
  const key = answer.slice(3);
  return key === DAY || layoutOf(kind).columns.some((column) => column.key === key) ? key : null;
}

export function kindOf(answer: string | undefined): SheetKind | typeof NO_SHEET | null {
  return answer === 'organisations' ||
    answer === 'places' ||
    answer === 'signUps' ||
    answer === 'exclusions' ||
    answer === 'locks' ||
    answer === 'wanted' ||
    answer === NO_SHEET
    ? answer
    : null;
}

/** The row with the column names, `0` for none at all; `null` when nobody said. */
export function headingRowOf(answer: string | undefined): number | null {
  return answer !== undefined && /^\d{1,7}$/.test(answer) ? Number(answer) : null;
}
