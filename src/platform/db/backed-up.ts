import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepToOurselves } from './folder-mode.ts';

/** Not in the database: of the embedded one the server has it alone, and the script that makes copies is another process. */
const fileIn = (folder: string) => join(folder, 'backed-up');

/** Notes that a copy of the data was made. */
export function noteBackedUp(folder: string, at: Date): void {
  keepToOurselves(folder);
  writeFileSync(fileIn(folder), `${at.toISOString()}\n`, { mode: 0o600 });
}

/** When a copy was last made, as the script that makes them noted; `null` when it never did, or what it noted is no moment. */
export function readBackedUp(folder: string): Date | null {
  const file = fileIn(folder);
  if (!existsSync(file)) return null;
  const at = new Date(readFileSync(file, 'utf8').trim());
  return Number.isNaN(at.getTime()) ? null : at;
}
