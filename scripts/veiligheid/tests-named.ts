import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { z } from 'zod';

const node = z.looseObject({ type: z.string() });

/** What tests in a file are called, as it is written there: `%s` for what differs. One that is skipped is none. */
export function testsNamed(file: string): Set<string> {
  const found = new Set<string>();
  walk(parseSync(file, readFileSync(file, 'utf8')).program, found);
  return found;
}

function walk(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) walk(each, found);
  const { success, data } = node.safeParse(value);
  if (!success) return;
  if (data.type === 'CallExpression' && isTest(data.callee)) {
    const name = textOf(Array.isArray(data.arguments) ? data.arguments[0] : undefined);
    if (name !== null) found.add(name);
  }
  for (const each of Object.values(data)) if (typeof each === 'object') walk(each, found);
}

const CALLED = ['test', 'it'];
const NOT_RUN = ['skip', 'todo'];

/** `test`, `test.each(…)`, ``test.each`…` `` and the like. */
function isTest(callee: unknown): boolean {
  const { success, data } = node.safeParse(callee);
  if (!success) return false;
  if (data.type === 'Identifier') return CALLED.includes(String(data.name));
  if (data.type === 'CallExpression') return isTest(data.callee);
  if (data.type === 'TaggedTemplateExpression') return isTest(data.tag);
  if (data.type !== 'MemberExpression') return false;
  const { data: property } = node.safeParse(data.property);
  return isTest(data.object) && !NOT_RUN.includes(String(property?.name));
}

function textOf(argument: unknown): string | null {
  const { success, data } = node.safeParse(argument);
  if (!success) return null;
  if (data.type === 'Literal') return String(data.value);
  if (data.type !== 'TemplateLiteral' || !Array.isArray(data.quasis)) return null;
  const parts = z.array(z.looseObject({ value: z.looseObject({ cooked: z.string() }) })).parse(data.quasis);
  return parts.map(({ value }) => value.cooked).join('…');
}
