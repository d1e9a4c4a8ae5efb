// How much the guard of client data finds of what people labelled, and how much of what it finds is right.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  measure,
  readSentences,
  type Score,
  type Sentence,
} from '../../src/platform/privacy/guard/measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
});
const OWN = fileURLToPath(new URL('../../src/platform/privacy/guard/sentences.jsonl', import.meta.url));
const HELP = `npm run bench:guard -- [--json] [FILE]

Recall and precision per kind of the guard of client data, on lines {"text", "spans": [{"kind", "text"}]}; without FILE
on our own sentences. What is found counts when it overlaps what is there and has its kind. Of lines with "apart": true,
which were set apart before work on the guard began, the figures come apart.`;

if (values.help) console.log(HELP);
else {
  const parts = inParts(readSentences(readFileSync(positionals[0] ?? OWN, 'utf8')));
  const figures = parts.map(({ part, sentences }) => ({
    part,
    sentences: sentences.length,
    kinds: measure(sentences),
  }));
  if (values.json) console.log(JSON.stringify(figures));
  else for (const { part, sentences, kinds } of figures) console.log(table(part, sentences, kinds));
}

function inParts(sentences: readonly Sentence[]): { part: string; sentences: Sentence[] }[] {
  const apart = sentences.filter((one) => one.apart);
  const rest = sentences.filter((one) => !one.apart);
  return [
    { part: 'set apart', sentences: apart },
    { part: apart.length > 0 ? 'the rest' : 'all', sentences: rest },
  ].filter((part) => part.sentences.length > 0);
}

function table(part: string, sentences: number, kinds: readonly Score[]): string {
  const share = (count: number, whole: number) =>
    `${whole === 0 ? '   –' : (count / whole).toFixed(2)} (${count} of ${whole})`;
  const rows = kinds.map(
    ({ kind, wanted, met, found, right }) =>
      `${kind.padEnd(12)} recall ${share(met, wanted).padEnd(18)} precision ${share(right, found)}`,
  );
  return [`${part}: ${sentences} sentences`, ...rows, ''].join('\n');
}
