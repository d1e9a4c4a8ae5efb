import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMPONENTS = ['@nl-design-system-candidate/*-css/dist/*.css', '@utrecht/*-css/dist/index.css'];

/**
 * The classes of the design system that no page of ours has: states that browsers tell by themselves, and sizes of
 * fields that we do not ask. Without them the style sheet, which each first paint waits for, is a quarter smaller.
 */
export function unusedClasses(root: string): string[] {
  const read = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => join(root, file));
  const textOf = (files: string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const ours = textOf([
    ...read('src/**/*.tsx').filter((file) => !file.includes('.test.')),
    ...read('src/**/*.css'),
  ]);
  // `nl-heading--level-${level}` may be any of them.
  const begun = [...ours.matchAll(/((?:nl|utrecht)-[\w-]*)\$\{/g)].map(([, name]) => name!);
  const used = new Set(ours.match(/(?:nl|utrecht)-[\w-]+/g));
  const components = textOf(COMPONENTS.flatMap((pattern) => read(join('node_modules', pattern))));
  const classes = new Set([...components.matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].map(([, name]) => name!));
  return [...classes].filter((name) => !used.has(name) && !begun.some((start) => name.startsWith(start)));
}
