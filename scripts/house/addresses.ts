import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { isTest } from './files.ts';

type Program = ReturnType<typeof parseSync>['program'];

/** Addresses of pages that a file of src puts together itself; which pages there are is in every `routes.ts`. */
export function addresses(root: string, files: string[]): string[] {
  const read = (file: string) => parseSync(file, readFileSync(join(root, file), 'utf8')).program;
  const routes = files.filter((file) => /^src\/.*\/routes\.ts$/.test(file));
  const known = namesIn(routes.flatMap((file) => pathsIn(read(file))));
  return files
    .filter((file) => /^src\/.*\.tsx?$/.test(file) && !isTest(file))
    .filter((file) => !/\/(routes|paths|testing)\.ts$/.test(file))
    .flatMap((file) => textsIn(read(file)).map((text) => ({ file, text })))
    .filter(({ text }) => isAddress(text, known))
    .map(
      ({ file, text }) =>
        `${file}: puts the address ${text} together; take it from the paths.ts of whose page it is, so that a page that moves takes all links to it along`,
    );
}

function pathsIn(program: Program): string[] {
  const found: string[] = [];
  new Visitor({
    Property({ key, value }) {
      if (!('name' in key) || key.name !== 'path' || value.type !== 'Literal') return;
      if (typeof value.value === 'string') found.push(value.value);
    },
  }).visit(program);
  return found;
}

interface Known {
  /** What an address begins with: `rondes` of `rondes/:ronde/matching`. */
  first: ReadonlySet<string>;
  /** All fixed names in addresses. */
  all: ReadonlySet<string>;
}

function namesIn(paths: string[]): Known {
  const parts = paths.map((path) => path.split('/'));
  const isName = (part: string) => part !== '' && !part.startsWith(':');
  return {
    first: new Set(parts.flatMap((each) => each.slice(0, 1)).filter(isName)),
    all: new Set(parts.flat().filter(isName)),
  };
}

/** Every text of a file, and every piece of one that something is filled into. */
function textsIn(program: Program): string[] {
  const found: string[] = [];
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') found.push(value);
    },
    TemplateElement({ value }) {
      found.push(value.raw);
    },
  }).visit(program);
  return found;
}

/** An address from its beginning, or the rest of one that is put after something: `${base}/matching`. */
function isAddress(text: string, { first, all }: Known): boolean {
  if (!text.startsWith('/')) return false;
  const names = text
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(1);
  if (first.has(names[0]!)) return true;
  const said = names.filter((name) => name !== '');
  return said.length > 0 && said.every((name) => all.has(name));
}
