import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../platform/db/connect.ts';
import { changedMuch, gatherStatistics } from '../platform/db/statistics.ts';
import { inFile, type LeftOut, leftOutKey, leftOutOf } from './answer/left-out.ts';
import { moveBatch } from './move-batch.ts';
import type { OnProgress } from './progress.ts';
import { findBatch, type ImportScope, lockBatch, presentIn, readContext, rowsToStore } from './reads.ts';
import { importRows } from './store-rows.ts';
import type { ImportSummary } from './tables.ts';
import type { Interpretation } from './understand/interpret.ts';
import { answersOf, understandIn, understood } from './understood.ts';

/** Whose row it was is read from the workbook when it is shown: a name is kept in one place, and forgotten in one. */
function withoutSubject(one: LeftOut): LeftOut {
  return one.why === 'wrong' ? { ...one, finding: { ...one.finding, subject: '' } } : one;
}

/** Why an import is not carried out. */
export type Objection =
  /** Nothing was stored: a question is open or something blocks. */
  | { kind: 'incomplete'; result: Interpretation }
  /** Nothing was stored: this would not come along, and nobody has said yes to that. */
  | { kind: 'unconfirmed'; leftOut: LeftOut[] };

/**
 * What there is against importing what was understood; `null`: nothing.
 * @param accepted says of something that does not come along whether somebody has said yes to that
 */
export function objectionTo(
  result: Interpretation,
  leftOut: LeftOut[],
  accepted: (key: string) => boolean,
): Objection | null {
  if (!result.complete) return { kind: 'incomplete', result };
  return leftOut.every((one) => accepted(leftOutKey(one))) ? null : { kind: 'unconfirmed', leftOut };
}

export type Finished = { kind: 'done'; summary: ImportSummary } | Objection;

interface Watching {
  /** All is understood, and the database is not held yet. */
  aboutToStore?(): Promise<void>;
  onProgress?: OnProgress | undefined;
}

/**
 * Imports in one transaction: all of it or nothing. An import that is done stays as it is, however often it is asked.
 * @param accepted says of something that does not come along whether somebody has said yes to that
 * @returns `null` when the round has no such import
 */
export async function finishImport(
  db: Db,
  scope: ImportScope,
  id: string,
  accepted: (key: string) => boolean,
  { aboutToStore = async () => {}, onProgress }: Watching = {},
): Promise<Finished | null> {
  const before = await findBatch(db, scope, id);
  if (!before) return null;
  const ahead = before.status === 'done' ? null : await understandIn(db, scope, before);
  await aboutToStore();
  let changed: string[] = [];
  const finished = await db.transaction().execute(async (trx): Promise<Finished | null> => {
    // Two imports into one round go one after the other.
    await trx.selectFrom('round').select('id').where('id', '=', scope.roundId).forUpdate().execute();
    const batch = await lockBatch(trx, scope, id);
    if (!batch) return null;
    if (batch.status === 'done' && batch.summary) return { kind: 'done', summary: batch.summary };
    const answers = answersOf(batch, await readContext(trx, scope));
    // What was understood before the lock mostly still holds; then nobody waits for it in here.
    const isSame = ahead !== null && isDeepStrictEqual(ahead.answers, answers);
    const result = isSame ? ahead.result : await understood(batch.raw, answers);
    const { context } = answers;
    const present = presentIn(context);
    const leftOut = leftOutOf(result, present);
    const objection = objectionTo(result, leftOut, accepted);
    if (objection) return objection;
    const { rows } = await rowsToStore(trx, scope, result, present);
    const summary = {
      saved: await importRows(trx, scope, rows, batch.fileName, onProgress),
      inFile: inFile(result),
      leftOut: leftOut.map(withoutSubject),
    };
    await moveBatch(trx, id, { to: 'done', summary });
    changed = await changedMuch(trx);
    return { kind: 'done', summary };
  });
  await gatherStatistics(db, changed);
  return finished;
}
