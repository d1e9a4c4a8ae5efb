import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { saveLocks, saveWantedTies } from '../journey/matching/writes.ts';
import { placeIds } from '../journey/place/reads.ts';
import { savePlaces } from '../journey/place/writes.ts';
import type { Saved } from '../journey/programme/programme.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { saveMembers } from '../journey/programme/writes.ts';
import { signUpIds } from '../journey/sign-up/reads.ts';
import { saveExclusions, saveSignUps } from '../journey/sign-up/writes.ts';
import type { RoundId } from '../people/scope.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { type Conflict, conflictsOf, type KeptAnswers, standOfAnswers } from './answer/conflicts.ts';
import { inFile, type LeftOut, leftOutKey, leftOutOf } from './answer/left-out.ts';
import type { SheetKind } from './columns.ts';
import { withoutWithdrawn } from './forget-rows.ts';
import { reader } from './in-thread.ts';
import { countRows, type OnProgress } from './progress.ts';
import type { RawWorkbook } from './read/raw.ts';
import {
  findAnswers,
  findBatch,
  type ImportBatch,
  type ImportScope,
  lockBatch,
  presentIn,
  readContext,
  rowsToStore,
} from './reads.ts';
import { redact, redactCorrections } from './redact.ts';
import { settlePeople } from './settle-people.ts';
import type { ImportSummary } from './tables.ts';
import type { RoundContext } from './understand/context.ts';
import type { Answers, Interpretation, Rows } from './understand/interpret.ts';
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
    .where('digest', '=', digest)
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

/** Understanding takes as long as a file is large: never in the thread that answers pages, nor in a transaction. */
function understood(raw: RawWorkbook, { decisions, corrections, context }: Answers): Promise<Interpretation> {
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
    if (batch.status === 'done') return { batch, result: before, conflicts: [] };
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
export async function discardBatch(db: Db, { roundId }: ImportScope, id: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const gone = await db
    .deleteFrom('import_batch')
    .where('round_id', '=', roundId)
    .where('id', '=', id)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

function answersOf({ decisions, corrections }: ImportBatch, context: RoundContext) {
  return { decisions, corrections, context };
}

async function understandIn(db: Db, scope: ImportScope, batch: ImportBatch) {
  const answers = answersOf(batch, await readContext(db, scope));
  return { answers, result: await understood(batch.raw, answers) };
}

/** Stores rows through the stages, in the order in which they refer to each other. Within a transaction. */
export async function importRows(
  trx: DbOrTrx,
  { roundId, programmeId }: ImportScope,
  given: Rows,
  fileName: string,
  onProgress: OnProgress = () => {},
): Promise<Record<SheetKind, Saved>> {
  const kinds = ['organisations', 'places', 'signUps', 'exclusions', 'locks', 'wanted'] as const;
  const progress = countRows(
    kinds.map((kind) => given[kind].length),
    onProgress,
  );
  const rows = await settlePeople(trx, programmeId, given);
  const values = <T>(located: readonly { value: T }[]) => located.map(({ value }) => value);
  const organisations = await saveMembers(trx, { roundId, programmeId }, values(rows.organisations));
  progress.endOfKind();
  const codes = await organisationIds(trx, programmeId);
  const places = await savePlaces(trx, roundId, values(rows.places), codes, progress.wrote);
  progress.endOfKind();
  const targets = { organisations: codes, places: await placeIds(trx, roundId) };
  const signUps = await saveSignUps(trx, roundId, values(rows.signUps), targets, progress.wrote);
  progress.endOfKind();
  const exclusions = await saveExclusions(trx, roundId, values(rows.exclusions), {
    signUps: await signUpIds(trx, roundId),
    targets,
    by: { in: 'import', fileName },
  });
  progress.endOfKind();
  const locks = await saveLocks(trx, roundId, values(rows.locks));
  progress.endOfKind();
  const wanted = await saveWantedTies(trx, roundId, values(rows.wanted), codes);
  progress.endOfKind();
  return { organisations, places, signUps, exclusions, locks, wanted };
}

/** Whose row it was is read from the workbook when it is shown: a name is kept in one place, and forgotten in one. */
function withoutSubject(one: LeftOut): LeftOut {
  return one.why === 'wrong' ? { ...one, finding: { ...one.finding, subject: '' } } : one;
}

export type Finished =
  | { kind: 'done'; summary: ImportSummary }
  /** Nothing was stored: a question is open or something blocks. */
  | { kind: 'incomplete'; result: Interpretation }
  /** Nothing was stored: this would not come along, and nobody has said yes to that. */
  | { kind: 'unconfirmed'; leftOut: LeftOut[] };

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
  onProgress?: OnProgress,
): Promise<Finished | null> {
  const before = await findBatch(db, scope, id);
  if (!before) return null;
  const ahead = before.status === 'done' ? null : await understandIn(db, scope, before);
  return db.transaction().execute(async (trx): Promise<Finished | null> => {
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
    if (!result.complete) return { kind: 'incomplete', result };
    const present = presentIn(context);
    const leftOut = leftOutOf(result, present);
    if (!leftOut.every((one) => accepted(leftOutKey(one)))) return { kind: 'unconfirmed', leftOut };
    const { rows } = await rowsToStore(trx, scope, result, present);
    const summary = {
      saved: await importRows(trx, scope, rows, batch.fileName, onProgress),
      inFile: inFile(result),
      leftOut: leftOut.map(withoutSubject),
    };
    await trx
      .updateTable('import_batch')
      .set({ status: 'done', summary: JSON.stringify(summary) })
      .where('id', '=', id)
      .execute();
    return { kind: 'done', summary };
  });
}
