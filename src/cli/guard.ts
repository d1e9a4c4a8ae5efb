import { z } from 'zod';
import { english } from '../language/grammar.ts';
import { spansOf } from '../platform/privacy/guard/spans.ts';
import { BadInputError } from './bad-input.ts';

const asked = z.object({ text: z.string() });

/** `wisselstage guard`: what a free text would be refused for or flagged with, a line per line of standard input. */
export async function guardLines({
  json,
  isNoBsn = [],
}: {
  json?: boolean;
  isNoBsn?: string[];
}): Promise<void> {
  const texts = readLines(await readInput());
  let refused = 0;
  for (const text of texts) {
    const line = guardLine(text, isNoBsn);
    if (line.refused) refused += 1;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  if (!json)
    process.stderr.write(
      `${english.count(texts.length, 'line', 'lines')}, of which ${english.number(refused)} refused.\n`,
    );
}

/** A BSN is refused; anything else is shown to who typed it. */
export function guardLine(text: string, noBsn: readonly string[] = []) {
  const spans = spansOf(text, { noBsn }).map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
  }));
  return { text, spans, refused: spans.some(({ kind }) => kind === 'bsn') };
}

/** @throws {BadInputError} names every line that is not one */
function readLines(input: string): string[] {
  const faults: string[] = [];
  const texts = input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { success, data } = asked.safeParse(parsed(line));
    if (!success) faults.push(`line ${index + 1}: not {"text": "…"}`);
    return success ? [data.text] : [];
  });
  if (faults.length > 0) throw new BadInputError(faults);
  return texts;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
