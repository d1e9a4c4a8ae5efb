import { z } from 'zod';
import { KINDS, type Kind, type Span, spansOf } from './spans.ts';

const sentence = z.object({
  text: z.string(),
  spans: z.array(z.object({ kind: z.enum(KINDS), text: z.string() })),
  apart: z.boolean().optional(),
});
/** A sentence, and what is in it in the order in which it stands there. */
export type Sentence = z.infer<typeof sentence>;

/** @throws {SentencesError} names the line that is no sentence, or has no such value in it */
export function readSentences(lines: string): Sentence[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const one = sentence.parse(JSON.parse(line));
      wantedIn(one);
      return [one];
    } catch (cause) {
      throw new SentencesError(`line ${index + 1}: not {"text", "spans": [{"kind", "text"}]}`, { cause });
    }
  });
}

export class SentencesError extends Error {
  override name = 'SentencesError';
}

function wantedIn({ text, spans }: Sentence): Span[] {
  let at = 0;
  return spans.map(({ kind, text: value }) => {
    const start = text.indexOf(value, at);
    if (start < 0) throw new SentencesError(`not in the text: ${value}`);
    at = start + value.length;
    return { kind, start, end: at };
  });
}

/** Of one kind: how many there are and how many of these were found, how many were found and how many of these are there. */
export type Score = { kind: Kind; wanted: number; met: number; found: number; right: number };

/** What is found counts for what is there when they overlap and are of one kind. */
export function measure(sentences: readonly Sentence[]): Score[] {
  const scores = new Map(
    KINDS.map((kind): [Kind, Score] => [kind, { kind, wanted: 0, met: 0, found: 0, right: 0 }]),
  );
  for (const one of sentences) {
    const wanted = wantedIn(one);
    const found = spansOf(one.text);
    for (const span of wanted) {
      const score = scores.get(span.kind)!;
      score.wanted += 1;
      if (meets(span, found)) score.met += 1;
    }
    for (const span of found) {
      const score = scores.get(span.kind)!;
      score.found += 1;
      if (meets(span, wanted)) score.right += 1;
    }
  }
  return [...scores.values()];
}

function meets({ kind, start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => other.kind === kind && start < other.end && other.start < end);
}
