import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { z } from 'zod';

/** Words that make a sentence of code hard to read: of what, what is it, where? */
const SMALL_WORDS = new Set(['of', 'is', 'there']);

const node = z.looseObject({ type: z.string(), start: z.number() });
type Node = z.infer<typeof node>;

/** What is called by a word that says nothing of what it holds: variables, parameters and functions. */
export function smallWords(root: string, files: readonly string[]): string[] {
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return namedIn(file, text).map(
        ({ name, start }) =>
          `${file}:${text.slice(0, start).split('\n').length}: "${name}" says nothing of what it holds; name it after that`,
      );
    });
}

function namedIn(file: string, text: string): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = [];
  walk(parseSync(file, text).program, found);
  return found;
}

function walk(value: unknown, found: { name: string; start: number }[]): void {
  if (Array.isArray(value)) for (const each of value) walk(each, found);
  const { success, data } = node.safeParse(value);
  if (!success) return;
  for (const pattern of boundBy(data)) collect(pattern, found);
  for (const each of Object.values(data)) if (typeof each === 'object') walk(each, found);
}

/** Where a node gives a name to something. */
function boundBy(one: Node): unknown[] {
  switch (one.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
      return [one.id, ...paramsOf(one)];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return paramsOf(one);
    default:
      return [];
  }
}

const paramsOf = ({ params }: Node): unknown[] => (Array.isArray(params) ? params : []);

/** The names in a pattern: `{ a, b: c, ...d }` and the like. */
function collect(value: unknown, found: { name: string; start: number }[]): void {
  const { success, data } = node.safeParse(value);
  if (!success) return;
  switch (data.type) {
    case 'Identifier':
      if (typeof data.name === 'string' && SMALL_WORDS.has(data.name)) {
        found.push({ name: data.name, start: data.start });
      }
      return;
    case 'ObjectPattern':
      for (const each of data.properties as Node[]) collect(each.value ?? each.argument, found);
      return;
    case 'ArrayPattern':
      for (const each of data.elements as unknown[]) collect(each, found);
      return;
    case 'AssignmentPattern':
      collect(data.left, found);
      return;
    case 'RestElement':
    case 'TSParameterProperty':
      collect(data.argument ?? data.parameter, found);
  }
}
