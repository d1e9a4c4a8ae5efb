import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/connect.ts';
import { keepToOurselves } from '../db/folder-mode.ts';
import { dump } from './dump.ts';
import { mayGo, nameOf } from './keeping.ts';
import { type Sealed, seal } from './seal.ts';

export interface BackupOf {
  db: Db;
  /** Of the software. */
  version: string;
  /** Of the embedded database; `null` where it stands in the settings. */
  secretKey: string | null;
}

/** A backup of all that is there at one moment, encrypted for who keeps the other half of the key. */
export const makeBackup = ({ db, ...about }: BackupOf, recipients: readonly string[], now: Date) =>
  seal(recipients, (write) => dump(db, { ...about, madeAt: now }, write));

export interface Written {
  name: string;
  bytes: number;
  /** Old ones that went. */
  gone: string[];
}

/**
 * Makes a backup in a folder, and takes away the old ones that the rule lets go. It has its name only when it is whole, is on
 * the disk, and reads back as it was written.
 */
export async function backUpTo(folder: string, make: () => Promise<Sealed>, now: Date): Promise<Written> {
  keepToOurselves(folder);
  const name = nameOf(now);
  const bytes = await writeWhole(join(folder, name), await make());
  const gone = mayGo(await readdir(folder));
  for (const old of gone) await rm(join(folder, old), { force: true });
  return { name, bytes, gone };
}

/**
 * Writes a file that is there wholly or not at all, also when the disk is full or the process ends.
 * @throws when it is there already, cannot be written, or does not read back the same
 */
export async function writeWhole(path: string, { file, whole }: Sealed): Promise<number> {
  const beside = `${path}.part`;
  try {
    const handle = await open(beside, 'w', 0o600);
    try {
      for await (const chunk of file) await handle.write(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const { bytes, sha256 } = await whole;
    if ((await hashOf(beside)) !== sha256) throw new Error('the backup does not read back as it was written');
    await rename(beside, path);
    return bytes;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
