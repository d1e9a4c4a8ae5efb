import type { Decoded } from './decode.ts';
import { WorkbookError } from './error.ts';
import { readByLibrary } from './library.ts';
import { checkSize, LIMITS, type Limits } from './limits.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';
import { readCsv, readSheet } from './read-csv.ts';
import { readExcel } from './read-excel.ts';
import { readOds } from './read-ods.ts';
import { openZip } from './zip.ts';

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

/** An old `.xls` and a workbook with a password are both OLE files; they name their parts in UTF-16. */
function readOle(bytes: Uint8Array, limits: Limits): RawSheet[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (part: string) => file.includes(Buffer.from(part, 'utf16le'));
  if (has('EncryptedPackage')) throw new WorkbookError('password');
  if (has('_VBA_PROJECT')) throw new WorkbookError('macro');
  if (!has('Workbook') && !has('Book')) throw new WorkbookError('old-excel');
  try {
    return readByLibrary(file, limits, { hidden: true });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'broken-zip')
      throw new WorkbookError('old-excel', {}, { cause: error });
    throw error;
  }
}

async function readZip(bytes: Uint8Array, limits: Limits): Promise<RawSheet[]> {
  const sheets = (await readExcel(bytes, limits)) ?? (await readOds(bytes, limits));
  if (sheets) return sheets;
  const isNumbers = openZip(bytes, limits).names.some((name) => /(?:\.iwa|^Index\.zip)$/i.test(name));
  throw new WorkbookError(isNumbers ? 'numbers' : 'not-a-workbook');
}

/** Programs without anything better write a table of a web page and call it `.xls`. */
function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|table|head|meta)\b/i.test(head);
}

function readPage(bytes: Uint8Array, fileName: string, limits: Limits): RawSheet[] {
  const sheets = readByLibrary(Buffer.from(bytes), limits, { textOnly: true });
  const [only] = sheets;
  return only && sheets.length === 1 ? [{ ...only, name: sheetNameOf(fileName) }] : sheets;
}

async function readSheets(bytes: Uint8Array, fileName: string, limits: Limits): Promise<RawSheet[]> {
  if (startsWith(bytes, OLE)) return readOle(bytes, limits);
  if (/\.xlsm$|\.xltm$/i.test(fileName)) throw new WorkbookError('macro');
  if (startsWith(bytes, ZIP)) return readZip(bytes, limits);
  if (isPage(bytes)) return readPage(bytes, fileName, limits);
  if (
    /\.(?:xlsx|xlsb|xls|ods|numbers)$/i.test(fileName) ||
    OTHER_KINDS.some((kind) => startsWith(bytes, kind))
  ) {
    throw new WorkbookError('not-a-workbook');
  }
  return [readCsv(bytes, sheetNameOf(fileName), limits)];
}

/**
 * Reads a workbook or a text file without understanding it. What the file is, its first bytes decide, not its name.
 * Throws a {@link WorkbookError} when it cannot be read or is too large.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = LIMITS,
): Promise<RawWorkbook> {
  checkBytes(bytes, limits);
  const workbook = { fileName, sheets: await readSheets(bytes, fileName, limits) };
  checkSize(workbook, limits);
  return workbook;
}

/** Cells copied from a spreadsheet. Without a name, the header row tells which sheet they are of. */
export function readPasted(text: string, sheet = '', limits: Limits = LIMITS): RawWorkbook {
  checkBytes(Buffer.from(text), limits);
  const separator = text.includes('\t') ? '\t' : undefined;
  const pasted: Decoded = { text, cell: (part) => ({ text: part, doubtful: false }) };
  const workbook = { fileName: '', sheets: [readSheet(pasted, sheet, limits, separator)] };
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
    if (startsWith(file.bytes, OLE) || startsWith(file.bytes, ZIP)) throw new WorkbookError('not-a-workbook');
    return readCsv(file.bytes, sheetNameOf(file.name), limits);
  });
  const workbook = { fileName: files.map((file) => file.name).join(', '), sheets };
  checkSize(workbook, limits);
  return workbook;
}
