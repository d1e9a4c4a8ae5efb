import { readRound } from '../journey/programme/reads.ts';
import type { RoundId } from '../people/ids.ts';
import type { Db } from '../platform/db/connect.ts';
import { readToDo } from '../platform/jobs/jobs.ts';
import { log } from '../platform/log/log.ts';
import { fieldKey } from './answer/field-key.ts';
import { finishImport } from './finish.ts';
import { moveBatch } from './move-batch.ts';
import { findBatch } from './reads.ts';
import { type ImportJob, importJob } from './schema.ts';
import type { ImportStep } from './tables.ts';

/**
 * Carries out an import that was asked for: all of it, or nothing and then it is open again.
 * @param whenDone what is done with a round into which a workbook came
 */
export async function runImport(
  db: Db,
  { roundId, batchId }: ImportJob,
  whenDone?: (db: Db, roundId: RoundId) => Promise<void>,
): Promise<void> {
  const { id, programmeId } = await readRound(db, roundId as RoundId);
  const scope = { roundId: id, programmeId };
  const batch = await findBatch(db, scope, batchId);
  if (batch?.status !== 'importing') return;
  const agreed = new Set(batch.agreed);
  try {
    await noteStep(db, batchId, 'understanding');
    const finished = await finishImport(db, scope, batchId, (key) => agreed.has(fieldKey(key)), {
      aboutToStore: () => noteStep(db, batchId, 'storing'),
    });
    if (finished?.kind !== 'done') await moveBatch(db, batchId, { to: 'open', why: 'changed' });
    else await whenDone?.(db, id);
  } catch (error) {
    log.error({ err: error, batchId }, 'import failed');
    await moveBatch(db, batchId, { to: 'open', why: 'broken' });
  }
}

/** Before the transaction that stores: within it nobody else would see it. */
async function noteStep(db: Db, id: string, step: Exclude<ImportStep['step'], 'stopped'>): Promise<void> {
  await db
    .updateTable('import_batch')
    .set({ progress: JSON.stringify({ step }) })
    .where('id', '=', id)
    .where('status', '=', 'importing')
    .execute();
}

/**
 * An import that nobody carries out any more: nothing of it was stored, so it can be asked for again. What is still to be done goes
 * on by itself.
 */
export async function reopenInterruptedImports(db: Db): Promise<void> {
  const importing = (...ids: string[]) =>
    db
      .selectFrom('import_batch')
      .select('id')
      .where('status', '=', 'importing')
      .$if(ids.length > 0, (query) => query.where('id', 'in', ids));
  const before = await importing().execute();
  if (before.length === 0) return;
  const toDo = new Set((await readToDo(db, importJob)).map(({ batchId }) => batchId));
  const left = before.map(({ id }) => id).filter((id) => !toDo.has(id));
  if (left.length === 0) return;
  // Once more: what was done in between was noted before it was no longer to do.
  for (const { id } of await importing(...left).execute())
    await moveBatch(db, id, { to: 'open', why: 'broken' });
}
