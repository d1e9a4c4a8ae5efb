import { cellAddress, type Merged, type RawCell, type RawRow, type RawSheet } from '../read/raw.ts';
import type { Notebook } from './notebook.ts';

/**
 * Cells that were shown as one each hold what they showed, below the header and in rows that hold something else as
 * well: a title across the sheet is no row of it.
 */
export function fillMerged(sheet: RawSheet, header: number, notes: Notebook): RawSheet {
  if (!sheet.merged) return sheet;
  const rows = new Map(
    sheet.rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]),
  );
  const numbers = [...rows.keys()];
  let filled = 0;
  for (const merged of sheet.merged) {
    const first = merged.row > header ? rows.get(merged.row)?.get(merged.column) : undefined;
    if (!first) continue;
    const before = filled;
    for (const number of numbers) {
      if (number < merged.row || number > merged.toRow) continue;
      filled += fillRow(rows.get(number)!, merged, first);
    }
    if (filled > before) {
      const address = cellAddress(merged.column, merged.row);
      const range = `${address}:${cellAddress(merged.toColumn, merged.toRow)}`;
      notes.mend(
        'cells-merged',
        { sheet: sheet.name, row: merged.row, column: '', address, text: '' },
        range,
        '',
      );
    }
  }
  if (filled === 0) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row): RawRow => ({ ...row, cells: inOrder(rows.get(row.number)!) })),
  };
}

function fillRow(cells: Map<number, RawCell>, merged: Merged, first: RawCell): number {
  const isElsewhere = (column: number) => column < merged.column || column > merged.toColumn;
  if (![...cells.keys()].some(isElsewhere)) return 0;
  let filled = 0;
  for (let column = merged.column; column <= merged.toColumn; column += 1) {
    if (cells.has(column)) continue;
    cells.set(column, { ...first, column });
    filled += 1;
  }
  return filled;
}

function inOrder(cells: Map<number, RawCell>): RawCell[] {
  return [...cells.values()].sort((a, b) => a.column - b.column);
}
