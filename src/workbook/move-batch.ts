import type { DbOrTrx } from '../platform/db/connect.ts';
import type { ImportStep, ImportSummary } from './tables.ts';

/** Where an import goes, and what is known of it there. */
type Move =
  /** Asked for: `agreed` names what does not come along, to which somebody said yes. */
  | { to: 'importing'; agreed: readonly string[] }
  /** Nothing was stored; `why` tells who looks again. */
  | { to: 'open'; why: Extract<ImportStep, { step: 'stopped' }>['why'] }
  | { to: 'done'; summary: ImportSummary };

/** The one function that moves the state of an import. */
export async function moveBatch(trx: DbOrTrx, id: string, move: Move): Promise<void> {
  await trx
    .updateTable('import_batch')
    .set({ status: move.to, ...knownAt(move) })
    .where('id', '=', id)
    .execute();
}

function knownAt(move: Move) {
  switch (move.to) {
    case 'importing':
      return { agreed: JSON.stringify(move.agreed), progress: null };
    case 'open':
      return { agreed: null, progress: JSON.stringify({ step: 'stopped', why: move.why }) };
    case 'done':
      return { agreed: null, progress: null, summary: JSON.stringify(move.summary) };
  }
}
