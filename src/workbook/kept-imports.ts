import type { RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { Answers } from './forget-rows.ts';
import type { RawWorkbook } from './read/raw.ts';
import { openCorrections, openDecisions, openRaw, openSummary } from './sealed.ts';
import type { ImportSummary } from './tables.ts';

/** What is kept of a workbook that came in. */
export interface KeptImport {
  fileName: string;
  raw: RawWorkbook;
  decisions: Answers;
  corrections: Answers;
  summary: ImportSummary | null;
  /** Of a file that was imported everybody else is known. */
  isDone: boolean;
}

export type ChangeImport = (kept: KeptImport) => KeptImport;

/**
 * Changes every workbook of a round in turn by each of these, and writes what is another now: to seal a workbook anew takes longer
 * than to go through it.
 */
export async function changeImports(
  trx: DbOrTrx,
  roundId: RoundId,
  changes: readonly ChangeImport[],
): Promise<void> {
  const rows = await trx
    .selectFrom('import_batch')
    .select(['id', 'file_name', openRaw, openDecisions, openCorrections, 'status', openSummary])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .forUpdate()
    .execute();
  for (const { id, file_name, status, raw, decisions, corrections, summary } of rows) {
    const kept = { fileName: file_name, raw, decisions, corrections, summary, isDone: status === 'done' };
    const before = asStored(kept);
    const after = asStored(changes.reduce<KeptImport>((one, change) => change(one), kept));
    const changed = Object.entries(after).filter(
      ([column, value]) => before[column as keyof typeof before] !== value,
    );
    if (changed.length === 0) continue;
    await trx.updateTable('import_batch').set(Object.fromEntries(changed)).where('id', '=', id).execute();
  }
}

const asStored = ({ fileName, raw, decisions, corrections, summary }: KeptImport) => ({
  file_name: fileName,
  raw: JSON.stringify(raw),
  decisions: JSON.stringify(decisions),
  corrections: JSON.stringify(corrections),
  summary: summary && JSON.stringify(summary),
});
