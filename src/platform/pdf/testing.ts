import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  id?: string;
  children?: Node[];
}

/** For tests: what a program that did not write it makes of a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { info, metadata } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const texts = textById(content.items as Item[]);
  const read = {
    pages: document.numPages,
    info: info as Record<string, unknown>,
    /** Of the XMP. */
    metadata: Object.fromEntries(metadata ?? []) as Record<string, unknown>,
    marked: (mark as Map<string, unknown> | null)?.get('Marked') === true,
    /** Each element that holds text, in the order in which it is read: `H1 Bewijs van deelname`. */
    tree: linesOf((await page.getStructTree()) as Node, texts),
  };
  await task.destroy();
  return read;
}

type Item = { type?: string; id?: string; str?: string };

/** Text by the marked content that it stands in; what stands in none is decoration. */
function textById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) texts.set(open.at(-1)!, (texts.get(open.at(-1)!) ?? '') + str);
  }
  return texts;
}

function linesOf(node: Node, texts: ReadonlyMap<string, string>, path = ''): string[] {
  const role =
    node.role === 'Root' || node.role === 'Document' ? path : [path, node.role].filter(Boolean).join('/');
  const own = (node.children ?? []).filter(({ id }) => id).map(({ id }) => texts.get(id!) ?? '');
  const line = own.length > 0 ? [`${role} ${own.join('').trim()}`] : [];
  return [
    ...line,
    ...(node.children ?? []).filter(({ id }) => !id).flatMap((child) => linesOf(child, texts, role)),
  ];
}
