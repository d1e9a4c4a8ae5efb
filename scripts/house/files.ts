import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const roots = ['src', 'packages', 'e2e', 'scripts', 'bin'];
const skipped = new Set(['node_modules', 'dist', 'build', '.react-router']);

/** The files of the parts that have a structure, with paths from the root, written with slashes. */
export function filesOf(root: string): string[] {
  return roots.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => within(root, folder));
}

function within(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? within(root, path) : [path];
    });
}

/** Whether the name is that of the reads of a stage or of a part of them: reads.ts, reads-sites.ts. */
export function isReads(name: string): boolean {
  return /^reads(-[a-z0-9-]+)?\.ts$/.test(name);
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
