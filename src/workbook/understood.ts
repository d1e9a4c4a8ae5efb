import type { Db } from '../platform/db/connect.ts';
import { reader } from './in-thread.ts';
import type { RawWorkbook } from './read/raw.ts';
import { type ImportBatch, type ImportScope, readContext } from './reads.ts';
import type { RoundContext } from './understand/context.ts';
import type { Answers, Interpretation } from './understand/interpret.ts';

/** Understanding takes as long as a file is large: never in the thread that answers pages, nor in a transaction. */
export function understood(
  raw: RawWorkbook,
  { decisions, corrections, context }: Answers,
): Promise<Interpretation> {
  return reader.run({
    kind: 'interpret',
    raw,
    answers: {
      ...(decisions && { decisions }),
      ...(corrections && { corrections }),
      ...(context && { context }),
    },
  });
}

export function answersOf({ decisions, corrections }: ImportBatch, context: RoundContext) {
  return { decisions, corrections, context };
}

/** What an import means in the round as it is now. */
export async function understandIn(db: Db, scope: ImportScope, batch: ImportBatch) {
  const answers = answersOf(batch, await readContext(db, scope));
  return { answers, result: await understood(batch.raw, answers) };
}
