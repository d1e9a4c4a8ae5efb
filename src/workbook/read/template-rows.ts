import type { RawCell, RawSheet } from './raw.ts';

/**
 * A form prepared for more people has formulas and tick boxes in the rows that nobody used. A row with nothing but
 * such cells is nothing; beside something else each of them counts.
 */
export function withoutTemplateRows(sheet: RawSheet, isPrepared: (cell: RawCell) => boolean): RawSheet {
  const rows = sheet.rows.filter((row) => !row.cells.every(isPrepared));
  return rows.length === sheet.rows.length ? sheet : { ...sheet, rows };
}

/** In a workbook: a formula without an outcome, and a box or a formula that says no. */
export function isPreparedCell(cell: RawCell): boolean {
  if (cell.kind === 'formula') return cell.text === '' || cell.text === 'nee';
  return cell.kind === 'boolean' && cell.text === 'nee';
}

/** In a text file, where a box without a tick is a word and a formula was typed. */
export function isUntickedText(cell: RawCell): boolean {
  return cell.kind === 'text' && /^\s*(?:false|onwaar)\s*$/i.test(cell.text);
}
