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
  /** The highest row number of a sheet. */
  rows: number;
  /** The highest column number of a row. */
  columns: number;
  /** With something in them, over all sheets. */
  cells: number;
  /** Characters in all cells together. */
  text: number;
};

/** Twice a round of 500 organisations and 4,000 people. */
export const LIMITS: Limits = {
  bytes: 10_000_000,
  inflatedBytes: 60_000_000,
  zipEntries: 500,
  sheets: 30,
  rows: 20_000,
  columns: 500,
  cells: 200_000,
  text: 20_000_000,
};

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
