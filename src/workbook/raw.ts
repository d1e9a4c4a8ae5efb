/** A workbook as it arrived: nothing understood yet, nothing evaluated, and plain JSON so that it can be stored. */
export type RawWorkbook = {
  fileName: string;
  sheets: RawSheet[];
  /** So many rows were of people who withdrew: nothing else of them is kept. */
  forgotten?: number;
};
export type RawSheet = { name: string; rows: RawRow[] };
/** `number` as the spreadsheet shows it, from 1. Rows and cells with nothing in them are left out. */
export type RawRow = { number: number; cells: RawCell[] };

export type RawCell =
  /** A real date cell has `2027-03-09`, or `2027-03-09T14:30` when it has a time. */
  | { column: number; kind: 'text' | 'number' | 'date' | 'boolean' | 'error'; text: string }
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

/** What the cell of a text file holds. A text that starts with `=` is a formula there as well. */
export function textCell(column: number, value: string): RawCell | null {
  const text = unescapeFormula(value.toWellFormed());
  if (text.trim() === '') return null;
  if (value.trimStart().startsWith('=')) {
    return { column, kind: 'formula', text: '', formula: value.trim().slice(1) };
  }
  return { column, kind: 'text', text };
}
