import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaces } from './fingerprint.mjs';
import { pinnedNode, root } from './pinned-node.mjs';

/** Whether node_modules holds exactly what the lock file asks for, whoever put it there. */
export function isComplete() {
  const lock = read(join(root, 'package-lock.json'))?.packages;
  if (!lock || !existsSync(pinnedNode) || lackingHere().length > 0) return false;
  return [root, ...workspaces()].every((folder) => {
    const locked = lock[folder.slice(root.length + 1).replaceAll('\\', '/')];
    const own = read(join(folder, 'package.json'));
    return !own || JSON.stringify(needs(own)) === JSON.stringify(needs(locked));
  });
}

/** The packages of the lock file that are meant for this machine and not there, or there in another version. */
export function lackingHere() {
  const lock = read(join(root, 'package-lock.json'))?.packages ?? {};
  // npm's own note of what it left in node_modules.
  const left = read(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.keys(lock).filter((path) => {
    const { version, integrity, optional, devOptional, ...more } = lock[path];
    if (!path.includes('node_modules/')) return false;
    const there = left[path];
    if (there) return there.version !== version || there.integrity !== integrity;
    return optional || devOptional ? isForThisMachine(more) : true;
  });
}

/** What is optional is mostly a compiled part, one package for each kind of machine. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const has = (list, own) => !list || list.includes(own);
  return has(os, process.platform) && has(cpu, process.arch) && (!libc || libc.includes(ownLibc()));
}

function ownLibc() {
  return process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function needs(manifest = {}) {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
  return [dependencies, devDependencies, optionalDependencies].map((group) => Object.entries(group).sort());
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
