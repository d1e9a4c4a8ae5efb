import type { Saved } from '../journey/programme/programme.ts';
import type { Db } from '../platform/db/connect.ts';
import { type LeftOut, leftOutOf } from './answer/left-out.ts';
import { answerLikely } from './answer/likely.ts';
import { findingLine } from './answer/words.ts';
import type { SheetKind } from './columns.ts';
import { finishImport } from './finish.ts';
import { reader } from './in-thread.ts';
import type { OnProgress } from './progress.ts';
import type { WorkbookFile } from './read/files.ts';
import { findBatch, type ImportScope, presentIn, readContext } from './reads.ts';
import type { Finding } from './understand/finding.ts';
import { saveAnswers, storeBatch } from './writes.ts';

export type ImportOptions = {
  /** Finding id → option id. */
  decisions?: Readonly<Record<string, string>>;
  /** Take the likely answer to every question that is open, and leave out what is wrong. */
  likely?: boolean;
  onProgress?: OnProgress;
};

export type ImportReport = {
  /** One line for everything that was asked, wrong, refused or left out; what was mended is not in it. */
  findings: string[];
  /** `null`: nothing was imported. */
  saved: Record<SheetKind, Saved> | null;
};

/**
 * Imports files into a round: all of it or nothing. With a question or a fault left nothing is imported, unless
 * `likely`. The import stays in the list of the round, so that it can be finished on its page.
 * @throws {WorkbookError}
 */
export async function importWorkbook(
  db: Db,
  scope: ImportScope,
  files: readonly WorkbookFile[],
  { decisions = {}, likely = false, onProgress = () => {} }: ImportOptions = {},
): Promise<ImportReport> {
  onProgress({ step: 'reading' });
  const read = await reader.run({ kind: 'files', files });
  onProgress({ step: 'understanding' });
  const id = await storeBatch(db, scope, read);
  const { raw } = (await findBatch(db, scope, id))!;
  const context = await readContext(db, scope);
  const answered = await saveAnswers(db, scope, id, (_, before) => {
    const answers = { ...before, decisions: { ...before.decisions, ...decisions } };
    return likely
      ? { ...answers, decisions: answerLikely(raw, { ...answers, context }, true).decisions }
      : answers;
  });
  const { result } = answered!;
  const faults = result.findings.filter(({ group, answer }) => group !== 'mended' && answer === undefined);
  const orphans = leftOutOf(result, presentIn(context)).filter(({ why }) => why !== 'wrong');
  const lines = [
    ...(likely ? result.findings.filter(isReported) : faults).map(lineOf),
    ...orphans.map(orphanLine),
  ];
  const finished = await finishImport(db, scope, id, () => likely, { onProgress });
  return { findings: lines, saved: finished?.kind === 'done' ? finished.summary.saved : null };
}

const isReported = ({ group }: Finding): boolean => group !== 'mended';

function lineOf(finding: Finding): string {
  const line = findingLine(finding);
  return finding.answer === undefined ? line : `${line} → ${finding.answer}`;
}

function orphanLine(one: LeftOut): string {
  return one.why === 'wrong'
    ? findingLine(one.finding)
    : `${one.sheet} row ${one.row}: ${one.why === 'person-not-there' ? 'person' : 'place'} not in the round`;
}
