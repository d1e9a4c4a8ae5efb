import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';
import type { Merged, RawCell, RawRow, RawSheet } from './raw.ts';
import { rawCell, type Source } from './shown.ts';
import { isPreparedCell, withoutTemplateRows } from './template-rows.ts';

type Options = Partial<Source> & {
  /** Reads hidden rows and columns as well. Of an `.xlsx` it needs the theme for that, which it never gets. */
  hidden?: boolean;
  /** Texts stay texts, also when they look like a number or a day. */
  textOnly?: boolean;
};

/**
 * The sheets of a workbook of which the size was checked, in any format of the library.
 * @param counted how many cells the file has per sheet, when that is known: the library skips what it cannot follow
 * @throws {WorkbookError} also when the workbook names a sheet that cannot be read as a whole
 */
export function readByLibrary(
  bytes: Buffer,
  limits: Limits,
  options: Options = {},
  counted: readonly (number | undefined)[] = [],
): RawSheet[] {
  const source = { isShownByProgram: options.isShownByProgram ?? false };
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: true,
      cellNF: true,
      cellHTML: false,
      sheetStubs: !source.isShownByProgram,
      cellStyles: options.hidden ?? false,
      raw: options.textOnly ?? false,
    });
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/i.test(cause.message))
      throw new WorkbookError('password', {}, { cause });
    throw new WorkbookError('broken-zip', {}, { cause });
  }
  if (book.SheetNames.length > limits.sheets)
    throw new WorkbookError('too-many-sheets', { max: limits.sheets });
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const count = counted[index];
    const isWhole = sheet && (count === undefined || count === cellsIn(sheet));
    if (!isWhole || book.SheetNames.indexOf(name) !== index)
      throw new WorkbookError('sheet-unreadable', { sheet: name });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const raw = rawSheet(name, sheet, source);
    return hidden ? { ...raw, hidden } : raw;
  });
}

/** Also those with nothing in them. */
function cellsIn(sheet: WorkSheet): number {
  let cells = 0;
  sheet['!data']?.forEach((row) => {
    row?.forEach(() => {
      cells += 1;
    });
  });
  return cells;
}

function rawSheet(name: string, sheet: WorkSheet, source: Source): RawSheet {
  const type = sheet['!type'] as string | undefined;
  if (type !== undefined && type !== 'sheet') return { name, rows: [], withoutCells: true };
  const rows: RawRow[] = [];
  const info = sheet['!rows'] ?? [];
  // A row far below leaves a hole, not a million rows: only those that are there are visited.
  sheet['!data']?.forEach((cells, index) => {
    const found: RawCell[] = [];
    cells?.forEach((cell, column) => {
      const raw = cell && rawCell(column + 1, cell, source);
      if (raw) found.push(raw);
    });
    if (found.length === 0) return;
    const row: RawRow = { number: index + 1, cells: found };
    rows.push(info[index]?.hidden ? { ...row, hidden: true } : row);
  });
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, index) =>
    column?.hidden ? [index + 1] : [],
  );
  const merged = mergedIn(sheet, rows);
  const raw: RawSheet = { name, rows };
  if (hiddenColumns.length > 0) raw.hiddenColumns = hiddenColumns;
  if (merged.length > 0) raw.merged = merged;
  return withoutTemplateRows(raw, isPreparedCell);
}

/** Of ranges that go on beyond what is filled, only the part that could hold something. */
function mergedIn(sheet: WorkSheet, rows: readonly RawRow[]): Merged[] {
  const ranges = sheet['!merges'] ?? [];
  if (ranges.length === 0) return [];
  const lastRow = rows.at(-1)?.number ?? 0;
  const lastColumn = rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? 0), 0);
  return ranges
    .map(({ s, e }) => ({
      row: s.r + 1,
      column: s.c + 1,
      toRow: Math.min(e.r + 1, lastRow),
      toColumn: Math.min(e.c + 1, lastColumn),
    }))
    .filter(
      ({ row, column, toRow, toColumn }) =>
        toRow >= row && toColumn >= column && (toRow > row || toColumn > column),
    );
}
