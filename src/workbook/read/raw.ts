/** A workbook as it arrived: nothing understood yet, nothing evaluated, and plain JSON so that it can be stored. */
export type RawWorkbook = {
  fileName: string;
  sheets: RawSheet[];
  /** So many rows were of people who withdrew: nothing else of them is kept. */
  forgotten?: number;
};
export type RawSheet = {
  name: string;
  rows: RawRow[];
  /** The whole sheet is hidden. */
  hidden?: true;
  hiddenColumns?: number[];
  /** Cells that are shown as one. What is in it stands in the first of them only. */
  merged?: Merged[];
  /** A page with a chart or a dialog: the workbook names it, and it has no cells. */
  withoutCells?: true;
};
/** From the first cell up to and including the last, counted from 1. */
export type Merged = { row: number; column: number; toRow: number; toColumn: number };
/**
 * `number` as the spreadsheet shows it, from 1. Rows and cells with nothing in them are left out, as are the empty
 * formulas and boxes without a tick of a form that was prepared for more rows.
 */
export type RawRow = { number: number; cells: RawCell[]; hidden?: true };

export type RawCell =
  /** A real date cell has `2027-03-09`, or `2027-03-09T14:30` when it has a time; a number what the cell shows: `007`. */
  | {
      column: number;
      kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
      text: string;
      /** A letter in it was written in another way than the rest of the file: `text` is what it most likely is. */
      doubtful?: true;
    }
  /** `text` is what the cell showed when the file was saved, or empty. The formula is never run. */
  | { column: number; kind: 'formula'; text: string; formula: string }
  /** Held something that must not be stored. `text` is what could stay. */
  | { column: number; kind: 'refused'; text: string; code: string };

/** `A`, `Z`, `AA`… from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** What a spreadsheet program may run as a formula, also after it was saved as csv; full-width forms count. */
const RUNS = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const MUST_ESCAPE = new RegExp(`^'*${RUNS}`);
const ESCAPED = new RegExp(`^'+${RUNS}`);

/** With an apostrophe in front the text is shown and never run. {@link unescapeFormula} takes it off again. */
export function escapeFormula(text: string): string {
  return MUST_ESCAPE.test(text) ? `'${text}` : text;
}

export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}

/** `="007"` is how programs keep a spreadsheet program from making a number of a text. */
const KEPT_AS_TEXT = /^="((?:[^"]|"")*)"$/;

/** What the cell of a text file holds. A text that starts with `=` is a formula there as well. */
export function textCell(column: number, value: string): RawCell | null {
  const formula = value.trim();
  const kept = KEPT_AS_TEXT.exec(formula)?.[1]?.replaceAll('""', '"');
  if (kept === undefined && formula.startsWith('=')) {
    return { column, kind: 'formula', text: '', formula: formula.slice(1) };
  }
  const text = unescapeFormula((kept ?? value).toWellFormed());
  return text.trim() === '' ? null : { column, kind: 'text', text };
}
