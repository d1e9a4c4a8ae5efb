import { chmodSync, lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What is in the folder of the embedded database that is ours. */
const OURS = ['lock', 'lock-journal', 'secret-key', 'pglite', 'backed-up', 'erased.jsonl'];
const FOR_OTHERS = 0o077;

/**
 * Makes the data folder, and shuts what is ours in it to other users of this machine: what is there already, and
 * from now on everything that this process makes. The database makes its files readable for all.
 */
export function keepToOurselves(folder: string): void {
  process.umask(FOR_OTHERS);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = readdirSync(folder);
  for (const name of names.filter((each) => OURS.includes(each))) shut(join(folder, name));
  // Somebody may have named a folder that holds other things too, or one of everybody such as /tmp.
  if (names.every((name) => OURS.includes(name))) shutOne(folder);
}

function shut(path: string): void {
  const kind = shutOne(path);
  if (kind.isDirectory()) for (const name of readdirSync(path)) shut(join(path, name));
}

/** Never what a link leads to: that is somewhere else. */
function shutOne(path: string): Stats {
  const found = lstatSync(path);
  const isOwn = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isSymbolicLink() && isOwn && (found.mode & FOR_OTHERS) !== 0) {
    chmodSync(path, found.mode & ~FOR_OTHERS & 0o777);
  }
  return found;
}
