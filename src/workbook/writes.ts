import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { RoundId } from '../people/ids.ts';
import { note } from '../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { type Conflict, conflictsOf, type KeptAnswers, standOfAnswers } from './answer/conflicts.ts';
import { withoutWithdrawn } from './forget-rows.ts';
import type { RawWorkbook } from './read/raw.ts';
import {
  findAnswers,
  findBatch,
  type ImportBatch,
  type ImportScope,
  lockBatch,
  readContext,
} from './reads.ts';
import { redact, redactCorrections } from './redact.ts';
import { openedDigest } from './sealed.ts';
import type { Interpretation } from './understand/interpret.ts';
import { understood } from './understood.ts';
import { readSaid } from './withdrawn.ts';

const FILE_NAME = 120;
const NO_ANSWERS: KeptAnswers = { decisions: {}, corrections: {} };

/**
 * Keeps a workbook that came in, without what must not be kept, with the answers given when the same content
 * came in before. An import of the same content that is not done yet is that one.
 * @returns the id of the import
 */
export async function storeBatch(db: Db, scope: ImportScope, raw: RawWorkbook): Promise<string> {
  for (;;) {
    const context = await readContext(db, scope);
    // As strict as without answers: what was said of the file before must not let anything in.
    const strictly = await understood(raw, { context });
    const byItself = redact(strictly);
    const digest = digestOf(byItself);
    const earlier = await findAnswers(db, scope, digest);
    // Who withdrew does not come back by an old workbook, also not into what is kept of it.
    const present = withoutThem(byItself, earlier.corrections, await readSaid(db, scope));
    // What was redacted means the same as before: large files are not understood twice for nothing.
    const isKnown = isDeepStrictEqual([present, earlier], [byItself, NO_ANSWERS]);
    const result = isKnown ? strictly : await understood(present, { ...earlier, context });
    const clean = redact(result);
    const content = {
      file_name: clean.fileName.slice(0, FILE_NAME),
      raw: JSON.stringify(clean),
      decisions: JSON.stringify(earlier.decisions),
      corrections: JSON.stringify(redactCorrections(earlier.corrections, result)),
    };
    const id = await db.transaction().execute(async (trx) => {
      // Who withdraws waits for this, and then goes from here as well.
      await trx.selectFrom('round').select('id').where('id', '=', scope.roundId).forShare().execute();
      const now = withoutThem(present, earlier.corrections, await readSaid(trx, scope));
      if (now.forgotten !== present.forgotten) return null;
      return keepBatch(trx, scope.roundId, digest, content);
    });
    if (id !== null) return id;
  }
}

/** Without who withdrew before. */
const withoutThem = (
  raw: RawWorkbook,
  corrections: KeptAnswers['corrections'],
  { withdrawn, nobodyWithdrew }: Awaited<ReturnType<typeof readSaid>>,
) => (nobodyWithdrew ? raw : withoutWithdrawn(raw, corrections, withdrawn));

type Content = Record<'file_name' | 'raw' | 'decisions' | 'corrections', string>;

async function keepBatch(trx: DbOrTrx, roundId: RoundId, digest: string, content: Content): Promise<string> {
  const open = await trx
    .updateTable('import_batch')
    .set(content)
    .where('round_id', '=', roundId)
    .where(openedDigest, '=', digest)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  if (open) return open.id;
  const { id } = await trx
    .insertInto('import_batch')
    .values({ round_id: roundId, digest, status: 'open', ...content })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function digestOf({ sheets }: RawWorkbook): string {
  return createHash('sha256').update(JSON.stringify(sheets)).digest('hex');
}

/**
 * Keeps the answers of an import that is not done.
 * @param change from the answers so far to the new ones
 * @param stand what the form was made from; absent when nothing was shown to anybody
 * @returns the import with what it now means; `null` when the round has no such import. With conflicts nothing was
 * stored: the form was made from older answers and says something else
 */
export async function saveAnswers(
  db: Db,
  scope: ImportScope,
  id: string,
  change: (before: Interpretation, answers: KeptAnswers) => KeptAnswers,
  stand?: string,
): Promise<{ batch: ImportBatch; result: Interpretation; conflicts: Conflict[] } | null> {
  for (;;) {
    const batch = await findBatch(db, scope, id);
    if (!batch) return null;
    const context = await readContext(db, scope);
    const before = await understood(batch.raw, { ...batch, context });
    if (batch.status !== 'open') return { batch, result: before, conflicts: [] };
    const answers = change(before, batch);
    const isSame = isDeepStrictEqual(
      [answers.decisions, answers.corrections],
      [batch.decisions, batch.corrections],
    );
    const result = isSame ? before : await understood(batch.raw, { ...answers, context });
    const kept = { ...answers, corrections: redactCorrections(answers.corrections, result) };
    const stale = stand !== undefined && stand !== standOfAnswers(batch);
    const conflicts = stale ? conflictsOf(before, batch, kept) : [];
    if (conflicts.length > 0) return { batch, result: before, conflicts };
    // What somebody said about a sheet can make a place secret: then what leads there goes from what is kept as well.
    const raw = redact(result);
    if (await keepAnswers(db, scope, batch, { ...kept, raw }))
      return { batch: { ...batch, ...kept, raw }, result, conflicts: [] };
  }
}

/**
 * `false` when somebody else answered, finished or withdrew in the meantime: then what was understood is of before
 * that.
 */
async function keepAnswers(
  db: Db,
  scope: ImportScope,
  batch: ImportBatch,
  { decisions, corrections, raw }: KeptAnswers & { raw: RawWorkbook },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const now = await lockBatch(trx, scope, batch.id);
    if (!now || now.status !== batch.status || standOfAnswers(now) !== standOfAnswers(batch)) return false;
    if (!isDeepStrictEqual(now.raw, batch.raw)) return false;
    await trx
      .updateTable('import_batch')
      .set({
        raw: JSON.stringify(raw),
        decisions: JSON.stringify(decisions),
        corrections: JSON.stringify(corrections),
        progress: null,
      })
      .where('id', '=', batch.id)
      .execute();
    return true;
  });
}

/**
 * Forgets an import that is not done, with its answers. What is in the round stays as it is.
 * @returns `false` when there is none: it is done, or somebody else was first
 */
export async function discardBatch(
  db: Db,
  { roundId }: ImportScope,
  id: string,
  by?: string,
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('import_batch')
      .where('round_id', '=', roundId)
      .where('id', '=', id)
      .where('status', '=', 'open')
      .returning('id')
      .executeTakeFirst();
    if (gone) await note(trx, { kind: 'import-undone', by, roundId, about: { kind: 'import', id } });
    return gone !== undefined;
  });
}
