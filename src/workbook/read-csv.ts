import Papa from 'papaparse';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';
import { type RawRow, type RawSheet, textCell } from './raw.ts';

/** UTF-8 with or without a mark in front, UTF-16 with one (Excel's "Unicode text"), otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that gives the first lines the most equal numbers of cells; `;` is what Dutch Excel writes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  let best = { separator: ';', score: 0 };
  for (const separator of [';', '\t', ',']) {
    const widths = Papa.parse<string[]>(head, {
      delimiter: separator,
      preview: 20,
      skipEmptyLines: true,
    }).data.map((row) => row.length);
    const widest = Math.max(0, ...widths);
    const score = widest < 2 ? 0 : widths.filter((width) => width === widest).length * widest;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** One sheet from a text file. Row numbers are those a spreadsheet program shows when it opens the file. */
export function readSheet(text: string, name: string, limits: Limits, separator?: string): RawSheet {
  if (text.includes('\0')) throw new WorkbookError('not-a-workbook');
  const rows: RawRow[] = [];
  let number = 0;
  let cells = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator ?? separatorOf(text),
    step: ({ data }) => {
      number += 1;
      if (number > limits.rows) throw new WorkbookError('too-many-rows', { max: limits.rows });
      if (data.length > limits.columns) throw new WorkbookError('too-many-columns', { max: limits.columns });
      const row: RawRow = { number, cells: [] };
      data.forEach((value, index) => {
        const cell = textCell(index + 1, value);
        if (cell) row.cells.push(cell);
      });
      cells += row.cells.length;
      if (cells > limits.cells) throw new WorkbookError('too-many-cells', { max: limits.cells });
      if (row.cells.length > 0) rows.push(row);
    },
  });
  return { name, rows };
}
