import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure, readSentences, SentencesError } from './measure.ts';

const sentences = readSentences(readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8'));

/** What must be found of each kind; of what is found, 0.95 must be right. */
const RECALL = {
  bsn: 1,
  phone: 0.95,
  email: 0.95,
  iban: 0.95,
  address: 0.95,
  birth: 0.95,
  file: 0.95,
  plate: 0.95,
  'client-name': 0.8,
};

test('every third of the sentences that were there first is set apart', () => {
  const first = sentences.slice(0, 577);
  expect(first.flatMap(({ apart }, index) => (apart ? [index + 1] : []))).toEqual(
    Array.from({ length: 192 }, (_, index) => 3 * (index + 1)),
  );
  expect(sentences.slice(577).filter(({ apart }) => apart)).toEqual([]);
  expect(first.filter(({ spans }) => spans.length === 0).length).toBe(228);
});

test.each([
  ['those set apart', true],
  ['the rest', false],
])('of %s enough is found, and nearly nothing else', (_, apart) => {
  const scores = measure(sentences.filter((one) => (one.apart ?? false) === apart));
  const tooFew = scores.filter(({ kind, wanted, met }) => met / wanted < RECALL[kind]);
  const tooMany = scores.filter(({ found, right }) => right / found < 0.95);
  expect({ tooFew, tooMany }).toEqual({ tooFew: [], tooMany: [] });
  // Fewer than this would say nothing.
  expect(scores.filter(({ wanted }) => wanted < 8)).toEqual([]);
});

test('what overlaps counts, of its own kind only, and what is not there counts against', () => {
  const [bsn, phone] = measure(
    readSentences(
      [
        { text: 'bsn 123456782, tel 06-12345678', spans: [{ kind: 'bsn', text: '456' }] },
        { text: 'morgen', spans: [{ kind: 'bsn', text: 'morgen' }] },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  );
  expect(bsn).toEqual({ kind: 'bsn', wanted: 2, met: 1, found: 1, right: 1 });
  expect(phone).toEqual({ kind: 'phone', wanted: 0, met: 0, found: 1, right: 0 });
});

test('a line that is no sentence is named', () => {
  const line = (text: string, value: string) =>
    JSON.stringify({ text, spans: [{ kind: 'email', text: value }] });
  expect(() => readSentences(`${line('a@b.example', 'a@b.example')}\n{}`)).toThrow(SentencesError);
  expect(() => readSentences(`${line('a', 'a')}\n\n${line('a', 'b')}`)).toThrow(/^line 3:/);
});
