import { randomUUID } from 'node:crypto';
import type { InstanceInput, MatchResult, Progress } from '@wisselstage/matching';
import { sql, type Transaction } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import { readKeys } from '../../people/person/selves.ts';
import type { RoundScope } from '../../people/scope.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { inSets } from '../../platform/db/sets.ts';
import type { Tables } from '../../platform/db/tables.ts';
import { happened } from '../../platform/events/happened.ts';
import { type Jobs, readToDo } from '../../platform/jobs/jobs.ts';
import { slotIds } from '../place/reads.ts';
import { slotId } from '../place/schema.ts';
import { compareRows, type Saved } from '../programme/programme.ts';
import { readWhoWithdrew, signUpIds } from '../sign-up/reads.ts';
import { noteExclusion, setAside, takeExclusionAway } from '../sign-up/writes.ts';
import { GONE, type Kept, withName, withoutPerson } from './matching-forgetting.ts';
import { inputOf } from './matching-input.ts';
import { openFault, openInstance, openResult } from './matching-sealed.ts';
import { readLatestRun, readLocks, readWantedTies } from './reads.ts';
import { type Lock, matchDone, matchJob, type WantedTie } from './schema.ts';
import type { RunFault } from './tables.ts';

/**
 * Asks for a new proposal. While one is being computed it is that one: two clicks make one match.
 * @returns the number of the proposal
 */
export async function requestMatch(
  db: Db,
  jobs: Jobs,
  roundId: RoundId,
  userId: string | null = null,
): Promise<number> {
  return db.transaction().execute((trx) => askMatch(trx, jobs, { roundId, userId }));
}

/** The same as part of more that happens at once. */
export async function askMatch(
  trx: Transaction<Tables>,
  jobs: Jobs,
  { roundId, userId }: { roundId: RoundId; userId: string | null },
): Promise<number> {
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
  const latest = await readLatestRun(trx, roundId);
  // What is explained after a decision holds nobody up.
  const isBusy = latest?.status === 'waiting' || latest?.status === 'running';
  if (isBusy && latest.step === 0) return latest.number;
  const number = (latest?.number ?? 0) + 1;
  const run = await trx
    .insertInto('match_run')
    .values({ round_id: roundId, number, status: 'waiting', asked_by: userId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await jobs.send(trx, matchJob, { roundId, runId: run.id });
  return number;
}

type Change =
  | { status: 'running'; instance?: InstanceInput; progress?: Progress; result?: MatchResult }
  | { status: 'done'; result?: MatchResult }
  | { status: 'failed'; fault: RunFault };

/**
 * Notes how a run goes. A change without a result leaves the result that is there. Who withdrew while it was computed is
 * forgotten in it: the computation does not know.
 */
export async function noteRun(db: Db, runId: string, change: Change): Promise<void> {
  const ended = change.status !== 'running';
  await db.transaction().execute(async (trx) => {
    // All of the round, in their order: who withdraws waits for this, or this for them, and never both.
    await trx
      .selectFrom('match_run')
      .select('id')
      .where('round_id', '=', (from) =>
        from.selectFrom('match_run').select('round_id').where('id', '=', runId),
      )
      .orderBy('number')
      .orderBy('step')
      .forUpdate()
      .execute();
    const run = await trx
      .updateTable('match_run')
      .set({
        status: change.status,
        ...(change.status === 'running' && change.instance
          ? { instance: JSON.stringify(change.instance), input: inputOf(change.instance) }
          : {}),
        ...('progress' in change ? { progress: JSON.stringify(change.progress) } : {}),
        ...('result' in change ? { result: JSON.stringify(change.result) } : {}),
        ...('fault' in change ? { faults: JSON.stringify(change.fault) } : {}),
        ...(ended ? { progress: null, finished_at: new Date() } : {}),
      })
      .where('id', '=', runId)
      .returning(['round_id', openResult, openInstance])
      .executeTakeFirst();
    if (run && change.status === 'done') await happened(trx, matchDone, { roundId: run.round_id, runId });
    if (!run || !('result' in change || 'instance' in change || 'fault' in change)) return;
    const withdrawn = await readWhoWithdrew(trx, run.round_id);
    const people = run.instance?.people ?? [];
    const named = [...new Set([...people.map(({ id }) => id), ...namesIn(run.result)])];
    for (const person of named.filter((one) => withdrawn.has(one))) {
      await forgetInRuns(trx, { roundId: run.round_id, email: person });
    }
  });
}

const namesIn = (result: MatchResult | null) =>
  [...(result?.visits ?? []), ...(result?.unplaced ?? [])].map(({ person }) => person);

/** In every run of the round: under one name, so that two proposals still say what changed. */
export async function forgetInRuns(
  trx: DbOrTrx,
  { roundId, email, called = `${GONE}${randomUUID()}` }: { roundId: RoundId; email: string; called?: string },
): Promise<void> {
  const kept = await trx
    .selectFrom('match_run')
    .select(['id', openInstance, openResult, openFault])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .orderBy('step')
    .forUpdate()
    .execute();
  for (const { id, ...run } of kept) {
    await keepRun(trx, id, withoutPerson(run, email, called));
  }
}

/** Two people are one from now on: in every run of the programme who went is called as who stays. */
export async function renameInRuns(
  trx: DbOrTrx,
  { programmeId, personId }: { programmeId: string; personId: PersonId },
): Promise<void> {
  const [main, ...others] = await readKeys(trx, personId);
  if (main === undefined || others.length === 0) return;
  for (const { id, ...run } of await holdRuns(trx, programmeId)) {
    await keepRun(
      trx,
      id,
      others.reduce((kept: Kept, key) => withName(kept, key, main), run),
    );
  }
}

/** Every run of a programme, held until the end of the transaction: what is in them is written anew by `keepRun`. */
export function holdRuns(trx: DbOrTrx, programmeId: string): Promise<(Kept & { id: string })[]> {
  return trx
    .selectFrom('match_run')
    .innerJoin('round', 'round.id', 'match_run.round_id')
    .select(['match_run.id', openInstance, openResult, openFault])
    .where('round.programme_id', '=', programmeId)
    .orderBy('match_run.id')
    .forUpdate('match_run')
    .execute();
}

export async function keepRun(trx: DbOrTrx, id: string, { instance, result, fault }: Kept): Promise<void> {
  await trx
    .updateTable('match_run')
    .set({
      instance: instance && JSON.stringify(instance),
      input: instance && inputOf(instance),
      result: result && JSON.stringify(result),
      faults: fault && JSON.stringify(fault),
    })
    .where('id', '=', id)
    .execute();
}

const lockKey = ({ email, place, day }: Lock) => `${email} ${slotId(place, day)}`;

/** Adds pairs of organisations that should meet; none is removed. A pair of which one is not in the programme is left out. */
export async function saveWantedTies(
  trx: DbOrTrx,
  roundId: RoundId,
  ties: readonly WantedTie[],
  organisations: ReadonlyMap<string, string>,
): Promise<Saved> {
  const known = ties.filter((pair) => pair.every((code) => organisations.has(code)));
  const stored = await readWantedTies(trx, roundId);
  const { added, saved } = compareRows(stored, known, (pair) => JSON.stringify(pair));
  const values = added.map((pair) => {
    const [organisation_id, other_id] = pair.map((code) => organisations.get(code)!).sort();
    return { round_id: roundId, organisation_id: organisation_id!, other_id: other_id! };
  });
  for (const set of inSets(values)) {
    await trx
      .insertInto('wanted_tie')
      .values(set)
      .onConflict((on) => on.doNothing())
      .execute();
  }
  return saved;
}

/** They need not meet any more. Pairs that are not there stay away. */
export async function dropWantedTies(
  trx: DbOrTrx,
  roundId: RoundId,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length === 0) return;
  const ids = pairs.map((pair) => [...pair].sort());
  await sql`delete from wanted_tie where round_id = ${roundId} and (organisation_id, other_id) in (
    select * from unnest(${ids.map(([one]) => one)}::uuid[], ${ids.map(([, other]) => other)}::uuid[]))`.execute(
    trx,
  );
}

/** Adds locks; none is removed. A lock on somebody or something that is not in the round is left out. */
export async function saveLocks(trx: DbOrTrx, roundId: RoundId, locks: readonly Lock[]): Promise<Saved> {
  const { added, saved } = compareRows(await readLocks(trx, roundId), locks, lockKey);
  if (added.length === 0) return saved;
  const people = await signUpIds(trx, roundId);
  const slots = await slotIds(trx, roundId);
  const values = added.flatMap(({ email, place, day }) => {
    const signUp = people.get(email);
    const slot = slots.get(slotId(place, day));
    return signUp && slot ? [{ sign_up_id: signUp, slot_id: slot }] : [];
  });
  for (const set of inSets(values)) await trx.insertInto('visit_lock').values(set).execute();
  return { ...saved, added: values.length };
}

/** @returns whether the person and the slot are in the round */
export async function lockVisit(db: Db, roundId: RoundId, lock: Lock): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const known =
      (await signUpIds(trx, roundId, [lock.email])).has(lock.email) &&
      (await slotIds(trx, roundId, lock.place)).has(slotId(lock.place, lock.day));
    if (known) await saveLocks(trx, roundId, [lock]);
    return known;
  });
}

/** @returns whether the person and the slot are in the round */
export async function releaseVisit(db: Db, roundId: RoundId, { email, place, day }: Lock): Promise<boolean> {
  const signUp = (await signUpIds(db, roundId, [email])).get(email);
  const slot = (await slotIds(db, roundId, place)).get(slotId(place, day));
  if (!signUp || !slot) return false;
  await db.deleteFrom('visit_lock').where('sign_up_id', '=', signUp).where('slot_id', '=', slot).execute();
  return true;
}

/** Notes that somebody must not come to an organisation. @returns whether both are in the round */
export async function excludeFrom(
  db: DbOrTrx,
  { roundId, programmeId }: Pick<RoundScope, 'roundId' | 'programmeId'>,
  email: string,
  organisation: string,
  userId: string,
): Promise<boolean> {
  const exclusion = { email, target: { kind: 'organisation' as const, code: organisation } };
  return (await noteExclusion(db, { roundId, programmeId }, exclusion, userId)) === null;
}

/** Takes back that it was noted; what they said themselves stays. @returns whether both are in the round */
export async function letIn(
  db: DbOrTrx,
  { roundId, programmeId }: Pick<RoundScope, 'roundId' | 'programmeId'>,
  email: string,
  organisation: string,
  userId?: string,
): Promise<boolean> {
  const exclusion = { email, target: { kind: 'organisation' as const, code: organisation } };
  const how = { saidToo: false, by: userId };
  return (await takeExclusionAway(db, { roundId, programmeId }, exclusion, how)) === null;
}

/** Leaves somebody out of the match for now, or lets them take part. @returns whether they are in the round */
export async function leaveOut(
  db: DbOrTrx,
  roundId: RoundId,
  email: string,
  aside: boolean,
): Promise<boolean> {
  if (!(await signUpIds(db, roundId, [email])).has(email)) return false;
  await setAside(db, roundId, email, aside);
  return true;
}

/** Keeps what a coordinator wrote beside a proposal. @returns whether it is of the round */
export async function noteBeside(
  db: DbOrTrx,
  roundId: RoundId,
  { runId, note }: { runId: string; note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('match_run')
    .set({ note })
    .where('round_id', '=', roundId)
    .where('id', '=', runId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * A run of which nobody computes any more will not finish, as when the server stopped each time that it was tried: the
 * coordinator can start it again. What is still to be done goes on by itself.
 */
export async function failInterruptedRuns(db: Db): Promise<void> {
  const unfinished = (...ids: string[]) =>
    db
      .selectFrom('match_run')
      .select(['id', 'status', 'step'])
      .where('status', 'in', ['waiting', 'running'])
      .$if(ids.length > 0, (query) => query.where('id', 'in', ids));
  const before = await unfinished().execute();
  if (before.length === 0) return;
  const toDo = new Set((await readToDo(db, matchJob)).map(({ runId }) => runId));
  const left = before.map(({ id }) => id).filter((id) => !toDo.has(id));
  if (left.length === 0) return;
  // Once more: what was done in between finished its run before it was no longer to do.
  for (const { id, status, step } of await unfinished(...left).execute()) {
    // After a decision the plan is whole, and only explanations are missing.
    const isWhole = status === 'running' && step > 0;
    await noteRun(db, id, isWhole ? { status: 'done' } : { status: 'failed', fault: { kind: 'broken' } });
  }
}
