import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { log } from '../log/log.ts';

/** A document could not be made. What the compiler says quotes what stands in it, so that is not passed on. */
export class PdfError extends Error {
  override name = 'PdfError';
}

const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';
const WEIGHTS = [
  '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
];

let compiler: Promise<NodeCompiler> | undefined;

/** Made when the first document is asked for: it reads every font of the machine, for letters that ours has not. */
async function make(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const find = createRequire(import.meta.url);
  const fontBlobs = await Promise.all(WEIGHTS.map((file) => readFile(find.resolve(`${FONT}/${file}`))));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}

/** What is kept of earlier documents goes when this many others were made since. */
const KEPT = 10;

/**
 * A tagged PDF/UA-1 of a Typst document that reads `sys.inputs.facts`, a JSON: what people wrote comes in as text only and
 * is never part of the source. It has no date, so that the same facts always give the same bytes.
 */
export async function writePdf(source: string, facts: object): Promise<Uint8Array> {
  compiler ??= make();
  const typst = await compiler;
  const document = { mainFileContent: source, inputs: { facts: JSON.stringify(facts) } };
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    // A letter that no font of this machine has may not be in PDF/UA: then with its tags and without that name.
    log.warn('a PDF could not be made as PDF/UA-1');
    return plain(typst, document);
  } finally {
    typst.evictCache(KEPT);
  }
}

function plain(typst: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0]): Uint8Array {
  try {
    return typst.pdf(document);
  } catch {
    throw new PdfError('Typst did not take the document');
  }
}
