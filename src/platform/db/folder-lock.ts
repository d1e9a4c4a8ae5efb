import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keepToOurselves } from './folder-mode.ts';

export class DataFolderInUseError extends Error {
  override name = 'DataFolderInUseError';
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another Wisselstage. Stop that one first, or set WISSELSTAGE_DATA to another folder.`,
    );
  }
}

/** Held here, because a lock that nothing refers to any more is collected as garbage, and let go with that. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data folder for this process alone. PGlite corrupts a folder that two processes open.
 *
 * The lock is the operating system's lock on a file, which SQLite takes portably and which ends with the
 * process however it ends: a crash leaves a file that means nothing, never a folder that stays locked.
 *
 * @returns releases the folder
 * @throws {DataFolderInUseError} when another process has it
 */
export function lockFolder(folder: string): () => void {
  keepToOurselves(folder);
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch {
    file.close();
    throw new DataFolderInUseError(folder);
  }
  held.add(file);
  return () => {
    held.delete(file);
    file.close();
  };
}
