import { WorkbookError } from './error.ts';
import { LAST_COLUMN, LAST_ROW, type Limits } from './limits.ts';

const ROW = 0;
const COLUMNS = 0x3c;
const LINK = 0x1ee;
/** Everything that is a cell, empty or not. */
const isCell = (kind: number) => (kind >= 1 && kind <= 18) || kind === 0x3e;

/**
 * The records of a sheet of an `.xlsb` ([MS-XLSB] 2.1.4: a number and a length of seven bits per byte, then the
 * content), without those that the library expands cell by cell for the whole of their range.
 */
export function checkBinarySheet(part: Buffer, limits: Limits): { content: Buffer; cells: number } {
  const kept: Buffer[] = [];
  let cells = 0;
  let at = 0;
  let from = 0;
  while (at < part.length) {
    const start = at;
    const kind = numberAt(part, at, 2);
    const size = numberAt(part, kind.end, 4);
    at = size.end + size.value;
    if (at > part.length) throw new WorkbookError('broken-zip');
    const content = part.subarray(size.end, at);
    if (kind.value === ROW && content.length >= 4 && content.readUInt32LE(0) >= LAST_ROW)
      throw new WorkbookError('too-many-rows', { max: limits.rows });
    if (isCell(kind.value)) cells += 1;
    const isWide = kind.value === COLUMNS && (content.length < 8 || content.readUInt32LE(4) >= LAST_COLUMN);
    if (kind.value !== LINK && !isWide) continue;
    kept.push(part.subarray(from, start));
    from = at;
  }
  kept.push(part.subarray(from));
  return { content: Buffer.concat(kept), cells };
}

function numberAt(part: Buffer, start: number, most: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < most; index += 1) {
    const byte = part[start + index];
    if (byte === undefined) throw new WorkbookError('broken-zip');
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value, end: start + most };
}
