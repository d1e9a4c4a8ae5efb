import { WorkbookError } from './error.ts';
import { checkSize, LIMITS, type Limits } from './limits.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';
import { decodeText, readSheet } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Files of another kind that people do try; as text they would give a page of nonsense. */
const OTHER_KINDS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function sheetNameOf(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

function checkBytes(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.bytes)
    throw new WorkbookError('too-large', { bytes: bytes.length, max: limits.bytes });
  if (bytes.length === 0) throw new WorkbookError('empty');
}

/** An old `.xls` and a workbook with a password are both OLE files; the second names its parts in UTF-16. */
function oleError(bytes: Uint8Array): WorkbookError {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return new WorkbookError(Buffer.from(bytes).includes(name) ? 'password' : 'old-excel');
}

/**
 * Reads an `.xlsx` or a `.csv` without understanding it. What the file is, its first bytes decide, not its name.
 * Throws a {@link WorkbookError} when it cannot be read or is too large.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = LIMITS,
): Promise<RawWorkbook> {
  checkBytes(bytes, limits);
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (/\.xls[mb]$|\.xltm$/i.test(fileName)) throw new WorkbookError('macro');
  let workbook: RawWorkbook;
  if (startsWith(bytes, ZIP)) {
    workbook = await readXlsx(bytes, fileName, limits);
  } else if (
    /\.(?:xlsx|xls|ods|numbers)$/i.test(fileName) ||
    OTHER_KINDS.some((kind) => startsWith(bytes, kind))
  ) {
    throw new WorkbookError('not-a-workbook');
  } else {
    workbook = { fileName, sheets: [readSheet(decodeText(bytes), sheetNameOf(fileName), limits)] };
  }
  checkSize(workbook, limits);
  return workbook;
}

/** Cells copied from a spreadsheet. Without a name, the header row tells which sheet they are of. */
export function readPasted(text: string, sheet = '', limits: Limits = LIMITS): RawWorkbook {
  checkBytes(Buffer.from(text), limits);
  const separator = text.includes('\t') ? '\t' : undefined;
  const workbook = { fileName: '', sheets: [readSheet(text, sheet, limits, separator)] };
  checkSize(workbook, limits);
  return workbook;
}

/** Several csv files, each named after its sheet: `Aanmeldingen.csv`. */
export function readCsvFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  limits: Limits = LIMITS,
): RawWorkbook {
  if (files.length > limits.sheets) throw new WorkbookError('too-many-sheets', { max: limits.sheets });
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > limits.bytes) throw new WorkbookError('too-large', { bytes: total, max: limits.bytes });
  const sheets: RawSheet[] = files.map((file) => {
    if (startsWith(file.bytes, OLE)) throw oleError(file.bytes);
    if (startsWith(file.bytes, ZIP)) throw new WorkbookError('not-a-workbook');
    return readSheet(decodeText(file.bytes), sheetNameOf(file.name), limits);
  });
  const workbook = { fileName: files.map((file) => file.name).join(', '), sheets };
  checkSize(workbook, limits);
  return workbook;
}
