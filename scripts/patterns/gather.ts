import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { z } from 'zod';
import { filesOf, isTest } from '../house/files.ts';

/** A pattern of the product, and where it stands. */
export interface Pattern {
  at: string;
  source: string;
  flags: string;
}

type Node = { type: string; start: number; [key: string]: unknown };

/** Every regular expression of `src`, also those that are put together, and those of the library that reads forms. */
export function gatherPatterns(root: string): Pattern[] {
  const files = filesOf(root).filter(
    (file) => file.startsWith('src/') && /\.tsx?$/.test(file) && !isTest(file),
  );
  const own = files.flatMap((file) => patternsIn(file, readFileSync(`${root}/${file}`, 'utf8')));
  const zods = (['email', 'uuid'] as const).map((name) => {
    const pattern = z.regexes[name];
    const { source, flags } = typeof pattern === 'function' ? pattern() : pattern;
    return { at: `zod ${name}`, source, flags };
  });
  return [...own, ...zods];
}

export function patternsIn(file: string, text: string): Pattern[] {
  const { program } = parseSync(file, text);
  const nodes = [...walk(program as unknown as Node)];
  const consts = new Map(
    nodes.flatMap((node) => {
      const { id, init } = node as unknown as { id?: Node; init?: Node };
      return node.type === 'VariableDeclarator' && id?.type === 'Identifier' && init
        ? [[String(id.name), init]]
        : [];
    }) as [string, Node][],
  );
  const at = ({ start }: Node) => `${file}:${text.slice(0, start).split('\n').length}`;
  return nodes.flatMap((node): Pattern[] => {
    const { regex, callee } = node as { regex?: { pattern: string; flags: string }; callee?: Node };
    if (regex) return [{ at: at(node), source: regex.pattern, flags: regex.flags }];
    if (!/^(?:New|Call)Expression$/.test(node.type) || callee?.name !== 'RegExp') return [];
    const [source, flags] = node.arguments as Node[];
    const flagged = flags ? said(flags, consts) : '';
    // A letter in the place of what is only known later is no flag, and without its flags a pattern is another one.
    if (/[^dgimsuvy]/.test(flagged))
      throw new Error(`${at(node)}: write the flags of this pattern where it is made`);
    return [{ at: at(node), source: said(source, consts), flags: flagged }];
  });
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) yield* walk(child as Node);
    }
  }
}

/** The text that an expression stands for; what is only known later is one letter. */
function said(node: Node | undefined, consts: ReadonlyMap<string, Node>): string {
  if (!node) return '';
  switch (node.type) {
    case 'Literal': {
      const { regex } = node as { regex?: { pattern: string } };
      return regex ? regex.pattern : String(node.value);
    }
    case 'TemplateLiteral': {
      const quasis = node.quasis as unknown as { value: { cooked: string } }[];
      const between = (node.expressions as Node[]).map((one) => said(one, consts));
      return quasis.map(({ value }, index) => value.cooked + (between[index] ?? '')).join('');
    }
    case 'TaggedTemplateExpression': {
      const { quasis, expressions } = node.quasi as unknown as {
        quasis: { value: { raw: string } }[];
        expressions: Node[];
      };
      return quasis
        .map(({ value }, index) => value.raw + (expressions[index] ? said(expressions[index], consts) : ''))
        .join('');
    }
    case 'BinaryExpression':
      return said(node.left as Node, consts) + said(node.right as Node, consts);
    case 'Identifier':
      return consts.has(String(node.name)) ? said(consts.get(String(node.name)), consts) : 'x';
    case 'MemberExpression': {
      const { name } = node.property as Node;
      return name === 'source' ? said(node.object as Node, consts) : 'x';
    }
    case 'CallExpression': {
      const { property, object } = node.callee as unknown as { property?: Node; object?: Node };
      const items = object?.type === 'Identifier' ? consts.get(String(object.name)) : object;
      if (property?.name === 'join' && items?.type === 'ArrayExpression') {
        return (items.elements as Node[])
          .map((one) => said(one, consts))
          .join(said((node.arguments as Node[])[0], consts));
      }
      return 'x';
    }
    default:
      return 'x';
  }
}
