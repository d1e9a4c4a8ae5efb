import { WorkbookError } from './error.ts';
import type { RawWorkbook } from './raw.ts';
import { readCsvFiles, readWorkbook } from './read.ts';

export type WorkbookFile = { name: string; bytes: Uint8Array };

/**
 * One workbook, or one or more csv files that are the sheets of one.
 * @throws {WorkbookError}
 */
export async function readFiles(files: readonly WorkbookFile[]): Promise<RawWorkbook> {
  const [file] = files;
  if (!file) throw new WorkbookError('empty');
  return files.length === 1 ? readWorkbook(file.bytes, file.name) : readCsvFiles(files);
}
