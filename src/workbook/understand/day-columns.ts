import { cellAddress } from '../read/raw.ts';
import { takeDays } from './day-cell.ts';
import type { Calendar } from './days.ts';
import { readDays } from './days.ts';
import { type Cell, type Corrections, corrected } from './grid.ts';
import type { FoundSheet } from './layout.ts';
import type { Notebook } from './notebook.ts';

/** The day of each column that is headed by one, by sheet and column. */
export type DayOf = (mark: Cell) => string | null;

/** A day that heads a column is read once, and asked once, for all that is under it. */
export function readDayHeadings(
  sheets: readonly FoundSheet[],
  corrections: Corrections,
  calendar: Calendar,
  period: { first: string; last: string } | null,
  notes: Notebook,
): DayOf {
  const days = new Map<string, string | null>();
  for (const { sheet, heading, days: columns } of sheets) {
    for (const column of columns) {
      const cell = headingCell(
        sheet.name,
        heading.number,
        column,
        heading.texts.get(column) ?? '',
        corrections,
        notes,
      );
      const parts = readDays(cell.text, calendar);
      const taken = takeDays(parts, cell, 'column-left-out', period, notes);
      const isOne = taken.code === null && parts.length === 1 && parts[0]!.kind !== 'range';
      if (!isOne)
        notes.wrong(taken.code ?? 'day-unreadable', cell, {
          effect: 'column-left-out',
          params: { parts: taken.lost.length > 0 ? taken.lost : [cell.text] },
        });
      days.set(`${sheet.name}|${column}`, isOne ? (taken.days[0] ?? null) : null);
    }
  }
  return ({ sheet, columnNumber }) => days.get(`${sheet}|${columnNumber}`) ?? null;
}

function headingCell(
  sheet: string,
  row: number,
  column: number,
  text: string,
  corrections: Corrections,
  notes: Notebook,
): Cell {
  const address = cellAddress(column, row);
  const cell: Cell = { sheet, row, column: text, address, text, kind: 'text', columnNumber: column };
  const typed = corrections.of(sheet, address);
  return typed === undefined || typed === text
    ? cell
    : corrected(cell, typed, { key: '', free: false }, false, corrections, notes);
}
