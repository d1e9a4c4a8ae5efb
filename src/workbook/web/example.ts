import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleFolder } from '../../platform/config/example-folder.ts';
import type { WorkbookFile } from '../read/files.ts';

const FILES: Record<string, string> = { tidy: 'ronde-2027.xlsx', rough: 'ronde-2027-ruw.xlsx' };

/** One of the two example workbooks of the project; `null` for another name. */
export async function exampleFile(name: string): Promise<WorkbookFile | null> {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  return file === undefined ? null : { name: file, bytes: await readFile(join(exampleFolder(), file)) };
}
