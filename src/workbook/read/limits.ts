import { WorkbookError } from './error.ts';
import type { RawWorkbook } from './raw.ts';

/** Counted, so that a hostile file fails in the same way on every machine. */
export type Limits = {
  /** Of the file as it arrives. */
  bytes: number;
  /** Of all parts of a zip together, as counted while inflating. */
  inflatedBytes: number;
  zipEntries: number;
  sheets: number;
  /** The highest number of a row with something in it. */
  rows: number;
  /** The highest number of a column with something in it. */
  columns: number;
  /** With something in them, over all sheets. */
  cells: number;
  /** Characters in all cells together. */
  text: number;
};

/** A large round fits: 25,000 rows, 600,000 cells. */
export const LIMITS: Limits = {
  bytes: 20_000_000,
  inflatedBytes: 150_000_000,
  zipEntries: 500,
  sheets: 30,
  rows: 30_000,
  columns: 500,
  cells: 700_000,
  text: 40_000_000,
};

/** A cell further away does not exist in any spreadsheet program. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Throws when the workbook is larger than allowed. */
export function checkSize(workbook: RawWorkbook, limits: Limits): void {
  if (workbook.sheets.length > limits.sheets)
    throw new WorkbookError('too-many-sheets', { max: limits.sheets });
  let cells = 0;
  let text = 0;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      if (row.number > limits.rows) throw new WorkbookError('too-many-rows', { max: limits.rows });
      cells += row.cells.length;
      for (const cell of row.cells) {
        if (cell.column > limits.columns)
          throw new WorkbookError('too-many-columns', { max: limits.columns });
        text += cell.text.length;
      }
    }
  }
  if (cells > limits.cells) throw new WorkbookError('too-many-cells', { max: limits.cells });
  if (text > limits.text) throw new WorkbookError('too-much-text', { max: limits.text });
  if (cells === 0) throw new WorkbookError('empty');
}
