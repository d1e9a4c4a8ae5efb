import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkbookFile } from '../read/files.ts';

const FILES: Record<string, string> = { tidy: 'ronde-2027.xlsx', rough: 'ronde-2027-ruw.xlsx' };

/** One of the two example workbooks of the project; `null` for another name. */
export async function exampleFile(name: string): Promise<WorkbookFile | null> {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  return file === undefined ? null : { name: file, bytes: await readFile(join(exampleFolder(), file)) };
}

/** Where the example files are: above the source as well as above the bundle that is built from it. */
export function exampleFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'example', 'ronde-2027.xlsx')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return join(folder, 'example');
}
