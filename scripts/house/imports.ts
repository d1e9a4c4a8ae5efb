import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

export interface Import {
  from: string;
  /** What the file wrote. */
  specifier: string;
  /** A path from the root, or the name of a package. */
  to: string;
  isPackage: boolean;
}

/** What a file imports: statements, re-exports, `import()`, and `import('…')` in types. */
export function importsOf(root: string, file: string, files: string[]): Import[] {
  if (!/\.(ts|tsx|mts|mjs)$/.test(file)) return [];
  const specifiers = specifiersIn(file, readFileSync(join(root, file), 'utf8'));
  // React Router makes the files of +types itself, one for each route.
  return specifiers
    .filter((specifier) => !specifier.includes('/+types/'))
    .map((specifier) => {
      const isPackage = !specifier.startsWith('.');
      return {
        from: file,
        specifier,
        isPackage,
        to: isPackage ? specifier : resolved(file, specifier, files),
      };
    });
}

function specifiersIn(file: string, text: string): string[] {
  const found = new Set<string>();
  const add = (node: { source?: unknown }) => {
    const value = (node.source as { value?: unknown } | null | undefined)?.value;
    if (typeof value === 'string') found.add(value);
  };
  const visitor = new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  });
  visitor.visit(parseSync(file, text).program);
  return [...found];
}

function resolved(file: string, specifier: string, files: string[]): string {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const ending = endings.find((each) => files.includes(`${path}${each}`)) ?? '';
  return `${path}${ending}`;
}
