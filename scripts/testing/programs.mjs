import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** The first of these programs that is on PATH or in one of the folders. */
export function find(names, folders = []) {
  const places = [...folders, ...(process.env.PATH ?? '').split(delimiter)].filter(Boolean);
  for (const name of names) {
    const found = places.map((folder) => join(folder, name)).find(isProgram);
    if (found) return found;
  }
  return undefined;
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end: whether it worked, and what it said. */
export function run(program, args, options = {}) {
  const {
    status,
    stdout = '',
    stderr = '',
    error,
  } = spawnSync(program, args, { encoding: 'utf8', ...options });
  return { ok: status === 0, said: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim() };
}
