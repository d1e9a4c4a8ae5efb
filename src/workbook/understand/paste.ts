import type { RawRow, RawSheet, RawWorkbook } from '../read/raw.ts';
import { findSheet } from './layout.ts';

/** A title, a remark and the column names: what a block of a sheet can begin with. */
const HEAD = 3;

/**
 * Cells of several sheets, pasted below each other with an empty line between. A block is a sheet of its own
 * only when it begins with column names: an empty line in the middle of a sheet is nothing but an empty line.
 */
export function splitPasted(pasted: RawWorkbook): RawWorkbook {
  return { ...pasted, sheets: pasted.sheets.flatMap(splitSheet) };
}

function splitSheet(sheet: RawSheet): RawSheet[] {
  const parts: RawRow[][] = [];
  sheet.rows.forEach((row, index) => {
    const before = sheet.rows[index - 1];
    const gap = before === undefined || row.number > before.number + 1;
    const part = parts.at(-1);
    if (!part || (gap && isHead(sheet.rows.slice(index, index + HEAD)))) parts.push([row]);
    else part.push(row);
  });
  if (parts.length < 2) return [sheet];
  const taken = new Set<string>();
  return parts.map((rows) => ({
    name: newName(findSheet({ name: '', rows }).layout?.name ?? '', taken),
    rows,
  }));
}

function isHead(rows: RawRow[]): boolean {
  const [first] = rows;
  // Rows after another empty line belong to another block.
  const near = rows.filter(({ number }, index) => number === first!.number + index);
  return 'columns' in findSheet({ name: '', rows: near });
}

function newName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
  taken.add(unique);
  return unique;
}
