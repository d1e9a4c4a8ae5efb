import { findClientData, sentencesAround, withoutParts } from '../../platform/privacy/guard.ts';
import type { RawCell, RawRow, RawSheet } from '../read/raw.ts';
import { asRead, fold, squeeze } from './normal.ts';

/** The names of the columns, in one row or in two. */
export type Heading = {
  /** The rows that they are in, from above; none when a sheet has no names. */
  rows: readonly number[];
  /** What is below this row is data. */
  number: number;
  /** By column; only columns that have a name. */
  texts: ReadonlyMap<number, string>;
};

export const NO_HEADING: Heading = { rows: [], number: 0, texts: new Map() };

/** A name without an address in it, and what is said around one: it is shown wherever the column is. */
export function headingText({ text }: Pick<RawCell, 'text'>): string {
  const read = asRead(text);
  const parts = findClientData(read).filter(({ kind }) => kind === 'address' || kind === 'postcode');
  return squeeze(parts.length === 0 ? text : withoutParts(read, sentencesAround(read, parts)));
}

/** Columns that are not stored whatever is in them: what is about clients, and where somebody lives. */
const REFUSED_HEADER =
  /\b(?:bsn|burgerservicenummer|sofinummer|geboortedatum|geboortejaar|\w*adres|straat\w*|huisnummer|postcode|dossier\w*|zaaknummer|zaaknr|client\w*nummer|client naam|naam client\w*|clientnaam|diagnose)\b/;

export function isRefusedHeader(header: string): boolean {
  const folded = fold(header);
  return REFUSED_HEADER.test(folded) && !/mail/.test(folded);
}

function textsOf(row: RawRow): Map<number, string> {
  return new Map(
    row.cells.map((cell) => [cell.column, headingText(cell)] as const).filter(([, text]) => text !== ''),
  );
}

export function oneRow(row: RawRow): Heading {
  return { rows: [row.number], number: row.number, texts: textsOf(row) };
}

/** Names are short and nobody's address; what is longer is what somebody wrote under them. */
const LONGEST_PART = 60;

/**
 * A name over several columns with the rest of it below: "Keuzes" over "1" and "2" is `Keuzes 1` and `Keuzes 2`.
 * @param isKnown decides which of the ways to put the two together was meant
 */
export function twoRows(upper: RawRow, lower: RawRow, isKnown: (text: string) => boolean): Heading | null {
  if (lower.number !== upper.number + 1) return null;
  const [above, below] = [textsOf(upper), textsOf(lower)];
  if ([...below.values()].some((text) => text.includes('@') || text.length > LONGEST_PART)) return null;
  const spans = spansOf(above, below);
  const texts = new Map<number, string>();
  for (const column of [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b)) {
    const [own = '', part = ''] = [above.get(column), below.get(column)];
    const over = spans.get(column) ?? '';
    const ways = over === '' ? [part, own] : [`${over} ${part}`, `${part} ${over}`, part];
    const some = ways.filter((way) => way.trim() !== '');
    texts.set(column, some.find(isKnown) ?? (over === '' ? [own, part].filter(Boolean).join(' ') : ways[0]!));
  }
  return { rows: [upper.number, lower.number], number: lower.number, texts };
}

/** For each column under a name that is over at least two, that name. */
function spansOf(
  above: ReadonlyMap<number, string>,
  below: ReadonlyMap<number, string>,
): Map<number, string> {
  const starts = [...above.keys()].sort((a, b) => a - b);
  // Of a merged name every cell may hold it: the same name again goes on with the span.
  const firsts = new Map<number, number>();
  starts.forEach((column, index) => {
    const before = starts[index - 1];
    const goesOn = before !== undefined && above.get(before) === above.get(column);
    firsts.set(column, goesOn ? firsts.get(before)! : column);
  });
  const under = new Map<number, number[]>();
  for (const column of below.keys()) {
    const start = starts.findLast((one) => one <= column);
    const first = start === undefined ? undefined : firsts.get(start)!;
    if (first !== undefined && below.has(first)) under.set(first, [...(under.get(first) ?? []), column]);
  }
  return new Map(
    [...under]
      .filter(([, columns]) => columns.length > 1)
      .flatMap(([first, columns]) => columns.map((column) => [column, above.get(first)!] as const)),
  );
}

/** Where names may be: titles and remarks can stand above them, but not a page full. */
const WITHIN = 40;

/** Every row, and every two rows, that may hold the names. */
export function headingsIn(sheet: RawSheet, isKnown: (text: string) => boolean): Heading[] {
  return sheet.rows.slice(0, WITHIN).flatMap((row, index) => {
    const before = sheet.rows[index - 1];
    const two = before && twoRows(before, row, isKnown);
    return two ? [oneRow(row), two] : [oneRow(row)];
  });
}

/** The row that most likely holds the names of a sheet in which no name is known. */
export function firstHeading(sheet: RawSheet): Heading {
  const rows = sheet.rows.slice(0, WITHIN);
  const row = rows.find(({ cells }) => cells.length >= 2) ?? rows[0];
  return row ? oneRow(row) : NO_HEADING;
}
