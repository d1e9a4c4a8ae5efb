import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { keepToOurselves } from '../../db/folder-mode.ts';

/** Who was erased, so that a backup of before does not bring them back. It stands outside the database, and beside each backup. */
export const ERASED_FILE = 'erased.jsonl';

/** Of a person or an account: an id of ours, which is nobody's name. */
export const personMark = (id: string) => `person ${id}`;
export const accountMark = (id: string) => `account ${id}`;

/** Whether these are of a list: by their digest alone, for the list names nobody. */
export interface ErasedList {
  key: string;
  digests: ReadonlySet<string>;
}

const digestOf = (key: string, mark: string) =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(mark).digest('base64url');

/** Adds to the list of a data folder, and is on the disk when this returns. A database in memory has none. */
export function addToList(dataFolder: string, marks: readonly string[], on: string): void {
  if (dataFolder === 'memory' || marks.length === 0) return;
  keepToOurselves(dataFolder);
  const file = join(dataFolder, ERASED_FILE);
  const known = readList(file);
  const key = known?.key ?? randomBytes(32).toString('base64url');
  const lines = [...(known ? [] : [{ key }]), ...marks.map((mark) => ({ on, who: digestOf(key, mark) }))];
  const handle = openSync(file, 'a', 0o600);
  try {
    // A line that was cut off by a crash stays a line of its own, and takes no other along.
    writeSync(handle, `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts the list beside backups; a list that stands there of another data folder stays, under a name of its own. */
export function putBeside(dataFolder: string, folder: string): void {
  const file = join(dataFolder, ERASED_FILE);
  const list = dataFolder === 'memory' ? null : readList(file);
  if (!list) return;
  const beside = readList(join(folder, ERASED_FILE));
  const name = beside && beside.key !== list.key ? `erased-${list.key.slice(0, 8)}.jsonl` : ERASED_FILE;
  const to = join(folder, name);
  if (to === file) return;
  const handle = openSync(`${to}.part`, 'w', 0o600);
  try {
    writeSync(handle, readFileSync(file));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${to}.part`, to);
}

/** @returns `null` when there is none */
export function readList(file: string): ErasedList | null {
  if (!existsSync(file)) return null;
  let key: string | null = null;
  const digests = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const said = parsed(line);
    if (typeof said?.key === 'string') key ??= said.key;
    if (typeof said?.who === 'string') digests.add(said.who);
  }
  return key === null ? null : { key, digests };
}

/** A last line that was not written to its end says nothing: what it was about was not erased either. */
function parsed(line: string): { key?: unknown; who?: unknown } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Whether one of these lists names it. */
export const isListed = (lists: readonly ErasedList[], mark: string): boolean =>
  lists.some(({ key, digests }) => digests.has(digestOf(key, mark)));
