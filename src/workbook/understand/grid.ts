import type { Column } from '../columns.ts';
import { cellAddress, type RawCell, type RawRow } from '../read/raw.ts';
import type { FindingCode } from './codes.ts';
import type { FoundSheet } from './layout.ts';
import { fold } from './normal.ts';
import { type Notebook, option, type Spot } from './notebook.ts';
import { isSecretRow, judgeTyped, type NotABsn } from './refuse.ts';

/** A cell with its place, and with a typed correction already in it. */
export type Cell = Spot & {
  kind: RawCell['kind'] | 'empty';
  columnNumber: number;
  formula?: string;
  code?: string;
  /** What the file has, when something else was typed. */
  original?: string;
};

export type GridRow = {
  sheet: string;
  number: number;
  cells: Map<string, Cell>;
  /** What is under the columns that are headed by a day. */
  marks: readonly Cell[];
};

export type Corrections = {
  of(sheet: string, address: string): string | undefined;
  allowedBsn: NotABsn;
  /** Cells whose correction held something that is refused: it must not be stored either. */
  refusedCells: Set<string>;
};

/** The cell that a finding is about, out of its id. */
export function cellOfId(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** Corrections are given per finding, and replace the cell that the finding is about. */
export function readCorrections(
  corrections: Readonly<Record<string, string>>,
  allowedBsn: NotABsn,
): Corrections {
  const byCell = new Map<string, string>();
  // What is typed after something turned out wrong is newer than the answer to a question; the order of keys says nothing.
  const ids = Object.keys(corrections).sort(
    (a, b) => Number(/:wrong(?:-\d+)?$/.test(a)) - Number(/:wrong(?:-\d+)?$/.test(b)) || (a < b ? -1 : 1),
  );
  for (const id of ids) byCell.set(cellOfId(id), corrections[id] ?? '');
  return { of: (sheet, address) => byCell.get(`${sheet}!${address}`), allowedBsn, refusedCells: new Set() };
}

/** The rows under the header, cell by cell by the key of the column. Rows with nothing in a known column are left out. */
export function gridOf(found: FoundSheet, corrections: Corrections, notes: Notebook): GridRow[] {
  const { sheet, heading } = found;
  const raw = new Map(
    sheet.rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]),
  );
  const secret = new Set(
    sheet.rows.filter((row: RawRow) => isSecretRow(found, row)).map(({ number }) => number),
  );
  const rows: GridRow[] = sheet.rows
    .filter(({ number }) => number > heading.number)
    .map(({ number }) => ({ sheet: sheet.name, number, cells: new Map(), marks: [] }));
  for (const column of found.layout.columns) {
    const at = found.columns.get(column.key);
    if (at === undefined) continue;
    const name = heading.texts.get(at) ?? column.name;
    const answers = column.sameValueSameAnswer
      ? answersByValue(rows, at, sheet.name, raw, corrections)
      : null;
    for (const row of rows) {
      const cell = cellOf(row, at, name, raw.get(row.number)?.get(at));
      const typed = corrections.of(sheet.name, cell.address) ?? answers?.get(fold(cell.text));
      const same = typed === undefined || (typed === cell.text && cell.kind === 'text');
      row.cells.set(
        column.key,
        same ? cell : corrected(cell, typed, column, secret.has(row.number), corrections, notes),
      );
    }
  }
  for (const row of rows) row.marks = found.days.map((at) => markIn(row, at));
  return rows.filter((row) => [...row.cells.values(), ...row.marks].some((cell) => cell.kind !== 'empty'));

  function markIn(row: GridRow, at: number): Cell {
    const cell = cellOf(row, at, heading.texts.get(at) ?? '', raw.get(row.number)?.get(at));
    const typed = corrections.of(sheet.name, cell.address);
    if (typed === undefined || typed === cell.text) return cell;
    return corrected(cell, typed, { key: '', free: false }, secret.has(row.number), corrections, notes);
  }
}

function cellOf(row: GridRow, column: number, header: string, raw: RawCell | undefined): Cell {
  const spot = {
    sheet: row.sheet,
    row: row.number,
    column: header,
    address: cellAddress(column, row.number),
    columnNumber: column,
  };
  if (!raw) return { ...spot, text: '', kind: 'empty' };
  if (raw.kind === 'formula') return { ...spot, text: raw.text, kind: raw.kind, formula: raw.formula };
  return raw.kind === 'refused'
    ? { ...spot, text: raw.text, kind: raw.kind, code: raw.code }
    : { ...spot, text: raw.text, kind: raw.kind };
}

/** A cell with what was typed in it, if that may be kept. */
export function corrected(
  cell: Cell,
  typed: string,
  column: Pick<Column, 'key' | 'free'>,
  secret: boolean,
  corrections: Corrections,
  notes: Notebook,
): Cell {
  const { formula: _, code: __, ...rest } = cell;
  const spot = { ...rest, original: cell.text };
  const verdict = judgeTyped(typed, secret, column.key, corrections.allowedBsn(cell.sheet, cell.address));
  if (verdict) {
    corrections.refusedCells.add(`${cell.sheet}!${cell.address}`);
    const bsn = verdict.code === 'bsn';
    notes.refuse(
      verdict.code as FindingCode,
      cell,
      bsn ? 'cell-left-empty' : 'part-removed',
      bsn ? [option('not-a-bsn')] : [],
    );
    return { ...spot, text: verdict.text, kind: 'refused' };
  }
  const from = cell.kind === 'formula' ? `=${cell.formula}` : cell.text;
  // A sentence is not repeated in the list: it may have been typed again for what was in it.
  notes.mend('corrected', cell, column.free ? '…' : from, column.free ? '…' : typed);
  return { ...spot, text: typed, kind: typed.trim() === '' ? 'empty' : 'text' };
}

/** "The same value, the same answer": a correction of one organisation's name counts for all rows that spell it so. */
function answersByValue(
  rows: readonly GridRow[],
  column: number,
  sheet: string,
  raw: Map<number, Map<number, RawCell>>,
  corrections: Corrections,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { number } of rows) {
    const typed = corrections.of(sheet, cellAddress(column, number));
    const text = fold(raw.get(number)?.get(column)?.text ?? '');
    if (typed !== undefined && text !== '') answers.set(text, typed);
  }
  return answers;
}

export function cellIn(row: GridRow, key: string): Cell {
  return (
    row.cells.get(key) ?? {
      sheet: row.sheet,
      row: row.number,
      column: '',
      address: '',
      text: '',
      kind: 'empty',
      columnNumber: 0,
    }
  );
}
