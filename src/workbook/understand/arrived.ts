import {
  cellAddress,
  columnLetters,
  type RawCell,
  type RawRow,
  type RawSheet,
  type RawWorkbook,
} from '../read/raw.ts';
import type { Decisions } from './assigned.ts';
import type { Heading } from './heading.ts';
import { findSheet } from './layout.ts';
import { fillMerged } from './merged.ts';
import { type Notebook, option, spotOfSheet } from './notebook.ts';

/** What is asked and said about the way in which the file came, before anything in it is understood. */
export function settleArrival(workbook: RawWorkbook, decisions: Decisions, notes: Notebook): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) => settleSheet(sheet, decisions, notes));
  return sheets.every((sheet, index) => sheet === workbook.sheets[index])
    ? workbook
    : { ...workbook, sheets };
}

function settleSheet(sheet: RawSheet, decisions: Decisions, notes: Notebook): RawSheet {
  if (sheet.withoutCells) notes.mend('sheet-without-cells', spotOfSheet(sheet.name), '', '');
  const { hidden, hiddenColumns, merged, rows } = sheet;
  const isDoubtful = rows.some((row) => row.cells.some(doubtful));
  if (!hidden && !hiddenColumns && !merged && !isDoubtful && !rows.some((row) => row.hidden)) return sheet;
  const found = findSheet(sheet, decisions);
  // A hidden list of words to choose from is said to be skipped, like every sheet that is not of a round.
  if (!found.layout) return sheet;
  const isSafety = found.layout.kind === 'exclusions' || found.layout.kind === 'locks';
  if (hidden && rows.length > 0 && !isHiddenSheetUsed(sheet, isSafety, notes)) return { ...sheet, rows: [] };
  const heading = 'heading' in found ? found.heading : undefined;
  let settled = withoutHiddenRows(sheet, heading, notes);
  settled = withoutHiddenColumns(settled, heading, notes);
  settled = fillMerged(settled, heading?.number ?? 0, notes);
  return isDoubtful ? settleDoubtful(settled, heading, notes) : settled;
}

const USE = option('use-hidden');
const LEAVE = option('leave-out');

/** A hidden sheet is mostly an older copy; an exclusion or a lock in it must not be lost by not looking. */
function isHiddenSheetUsed(sheet: RawSheet, isSafety: boolean, notes: Notebook): boolean {
  const options = isSafety ? [USE, LEAVE] : [LEAVE, USE];
  const params = { count: sheet.rows.length };
  return (
    notes.ask('hidden-sheet', spotOfSheet(sheet.name), { options, effect: 'sheet-left-out', params }) ===
    USE.id
  );
}

function withoutHiddenRows(sheet: RawSheet, heading: Heading | undefined, notes: Notebook): RawSheet {
  const isAsked = (row: RawRow) => row.hidden === true && !isHeading(row, heading);
  const numbers = sheet.rows.filter(isAsked).map(({ number }) => number);
  if (numbers.length === 0) return sheet;
  const params = { count: numbers.length, hidden: numbers.slice(0, 20).map(String) };
  const options = [USE, LEAVE];
  const answer = notes.ask('hidden-rows', spotOfSheet(sheet.name), {
    options,
    effect: 'rows-left-out',
    params,
  });
  return answer === USE.id ? sheet : { ...sheet, rows: sheet.rows.filter((row) => !isAsked(row)) };
}

function withoutHiddenColumns(sheet: RawSheet, heading: Heading | undefined, notes: Notebook): RawSheet {
  const filled = new Set(sheet.rows.flatMap((row) => row.cells.map(({ column }) => column)));
  const columns = (sheet.hiddenColumns ?? []).filter((column) => filled.has(column));
  if (columns.length === 0) return sheet;
  const nameOf = (column: number) => nameAt(heading, column) || columnLetters(column);
  const answer = notes.ask('hidden-columns', spotOfSheet(sheet.name), {
    options: [USE, LEAVE],
    effect: 'column-left-out',
    params: { count: columns.length, hidden: columns.map(nameOf) },
  });
  if (answer === USE.id) return sheet;
  const left = new Set(columns);
  return withCells(sheet, (cells) => cells.filter(({ column }) => !left.has(column)));
}

/** Until somebody has said otherwise a doubtful cell is what it most likely is; the import waits for that. */
function settleDoubtful(sheet: RawSheet, heading: Heading | undefined, notes: Notebook): RawSheet {
  return withCells(sheet, (cells, row) =>
    cells.filter((cell) => {
      if (!doubtful(cell)) return true;
      const address = cellAddress(cell.column, row.number);
      const column = isHeading(row, heading) ? '' : nameAt(heading, cell.column);
      const spot = { sheet: sheet.name, row: row.number, column, address, text: cell.text };
      const options = [option('use', { value: cell.text }), option('leave-empty')];
      return notes.ask('letter-doubtful', spot, { options, effect: 'none' }) !== 'leave-empty';
    }),
  );
}

const doubtful = (cell: RawCell): boolean => 'doubtful' in cell && cell.doubtful === true;

const isHeading = ({ number }: RawRow, heading: Heading | undefined): boolean =>
  heading?.rows.includes(number) ?? false;

const nameAt = (heading: Heading | undefined, column: number): string => heading?.texts.get(column) ?? '';

function withCells(sheet: RawSheet, change: (cells: RawCell[], row: RawRow) => RawCell[]): RawSheet {
  const rows = sheet.rows
    .map((row) => ({ ...row, cells: change(row.cells, row) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows };
}

/**
 * The workbook as it came, with every cell as it became after refusing. What was left out for being hidden is taken
 * from a second look at all of it: it is kept, because somebody may still want to use it.
 */
export function asItCame(came: RawWorkbook, ...looks: readonly (readonly RawSheet[])[]): RawWorkbook {
  const sheets = came.sheets.map((sheet, index) => {
    const rows = looks.map((look) => new Map(look[index]?.rows.map((row) => [row.number, row.cells])));
    const cellOf = (row: RawRow, cell: RawCell): RawCell => {
      for (const look of rows) {
        const same = look.get(row.number)?.find(({ column }) => column === cell.column);
        if (same) return same;
      }
      return cell;
    };
    return {
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellOf(row, cell)) })),
    };
  });
  return { ...came, sheets };
}
