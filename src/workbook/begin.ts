import { setTimeout as sleep } from 'node:timers/promises';
import { note } from '../platform/audit/note.ts';
import type { Db } from '../platform/db/connect.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { fieldKey } from './answer/field-key.ts';
import { leftOutKey, leftOutOf } from './answer/left-out.ts';
import { type Objection, objectionTo } from './finish.ts';
import { moveBatch } from './move-batch.ts';
import {
  findProgress,
  type ImportBatch,
  type ImportScope,
  lockBatch,
  presentIn,
  readContext,
} from './reads.ts';
import { importJob } from './schema.ts';
import type { Interpretation } from './understand/interpret.ts';

/**
 * Asks that an import is carried out, unless there is something against it. Two clicks are one import.
 * @param accepted says of something that does not come along whether somebody has said yes to that
 * @returns what there is against it; `null` when it goes on
 */
export async function beginImport(
  db: Db,
  jobs: Jobs,
  scope: ImportScope,
  { batch, result, by }: { batch: ImportBatch; result: Interpretation; by?: string },
  accepted: (key: string) => boolean,
): Promise<Objection | null> {
  const leftOut = leftOutOf(result, presentIn(await readContext(db, scope)));
  const objection = objectionTo(result, leftOut, accepted);
  if (objection) return objection;
  await db.transaction().execute(async (trx) => {
    const now = await lockBatch(trx, scope, batch.id);
    if (now?.status !== 'open') return;
    const agreed = leftOut.map((one) => fieldKey(leftOutKey(one)));
    await moveBatch(trx, batch.id, { to: 'importing', agreed });
    await note(trx, {
      kind: 'imported',
      by,
      roundId: scope.roundId,
      about: { kind: 'import', id: batch.id },
    });
    await jobs.send(trx, importJob, { roundId: scope.roundId, batchId: batch.id });
  });
  return null;
}

const LOOK_EVERY_MS = 100;
/** Most imports are over by then, and nobody needs a page about those. */
const PATIENCE_MS = 2_000;

/** Waits a moment for an import that was asked for. */
export async function awaitImport(db: Db, scope: ImportScope, id: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    if ((await findProgress(db, scope, id))?.status !== 'importing') return;
    await sleep(LOOK_EVERY_MS);
  }
}
