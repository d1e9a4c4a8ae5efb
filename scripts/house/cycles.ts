import type { Import } from './imports.ts';

/** Each circle of files that import each other, once; types count, since a reader has to follow them as well. */
export function cycles(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      faults.push(
        `${[...path.slice(start), file].join(' → ')}: these files import each other, so none can be read or tested without the others; move what they share to a file of its own`,
      );
    }
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return faults;
}
