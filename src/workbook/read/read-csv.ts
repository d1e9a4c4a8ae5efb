import { type Decoded, decode } from './decode.ts';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';
import { type RawRow, type RawSheet, textCell } from './raw.ts';
import { splitCells } from './split-cells.ts';
import { isUntickedText, withoutTemplateRows } from './template-rows.ts';

/** Excel writes the separator in a first line of its own, and does not show that line. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?[ ;,\t]*(?:\r\n?|\n|$)/i;

/** The separator that gives the first lines the most equal numbers of cells; `;` is what Dutch Excel writes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  let best = { separator: ';', score: 0 };
  for (const separator of [';', '\t', ',']) {
    const widths = firstRows(head, separator).map((row) => row.length);
    const widest = Math.max(0, ...widths);
    const score = widest < 2 ? 0 : widths.filter((width) => width === widest).length * widest;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function firstRows(head: string, separator: string): string[][] {
  const rows: string[][] = [];
  for (const row of splitCells(head, separator)) {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    if (rows.length === 20) break;
  }
  return rows;
}

/** One sheet from the bytes of a text file. */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): RawSheet {
  return readSheet(decode(bytes), name, limits);
}

/** One sheet from a text. Row numbers are those a spreadsheet program shows when it opens the file. */
export function readSheet(
  { text: whole, cell: cellOf }: Decoded,
  name: string,
  limits: Limits,
  given?: string,
): RawSheet {
  if (whole.includes('\0')) throw new WorkbookError('not-a-workbook');
  const line = SEPARATOR_LINE.exec(whole);
  const text = line ? whole.slice(line[0].length) : whole.replace(/^\uFEFF/, '');
  const rows: RawRow[] = [];
  let number = 0;
  let cells = 0;
  for (const values of splitCells(text, line?.[1] ?? given ?? separatorOf(text))) {
    number += 1;
    const row: RawRow = { number, cells: [] };
    values.forEach((value, index) => {
      const { text: shown, doubtful } = cellOf(value);
      const cell = textCell(index + 1, shown);
      if (!cell) return;
      if (index >= limits.columns) throw new WorkbookError('too-many-columns', { max: limits.columns });
      row.cells.push(doubtful && cell.kind === 'text' ? { ...cell, doubtful } : cell);
    });
    if (row.cells.length === 0) continue;
    if (number > limits.rows) throw new WorkbookError('too-many-rows', { max: limits.rows });
    cells += row.cells.length;
    if (cells > limits.cells) throw new WorkbookError('too-many-cells', { max: limits.cells });
    rows.push(row);
  }
  return withoutTemplateRows({ name, rows }, isUntickedText);
}
