import { InstanceError } from '@wisselstage/matching';
import { matchInWorker } from '@wisselstage/matching/worker';
import type { RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { log } from '../../platform/log/log.ts';
import { readRound } from '../programme/reads.ts';
import { planDigest } from './matching-input.ts';
import { openInstance, openResult } from './matching-sealed.ts';
import { readInstance, readProposalBefore } from './reads.ts';
import type { MatchJob } from './schema.ts';
import { noteRun } from './writes.ts';

const PROGRESS_EVERY_MS = 300;
/** After so long the best plan found is given, with the notice that it is not proven. */
const TIME_LIMIT_SECONDS = 300;

/**
 * Computes the proposal: the plan is there as soon as it is proven, the explanations follow.
 * @param compute in a thread of its own, so that meanwhile everybody is served; before anybody is, that only takes longer
 */
export async function runMatch(
  db: Db,
  { roundId, runId }: MatchJob,
  compute: typeof matchInWorker = matchInWorker,
): Promise<void> {
  if (await explainStep(db, runId)) return;
  const round = await readRound(db, roundId as RoundId);
  const before = await readProposalBefore(db, round.id, Number.MAX_SAFE_INTEGER);
  const previous = (before?.result?.visits ?? []).map(({ person, slot }) => ({ person, slot }));
  const instance = await readInstance(db, { roundId: round.id, programmeId: round.programmeId }, previous);
  await noteRun(db, runId, { status: 'running', instance });

  // Notes go one after the other, so that an old one never overwrites a newer one.
  let notes = Promise.resolve();
  let last = 0;
  const note = (change: Parameters<typeof noteRun>[2]) => {
    notes = notes.then(() => noteRun(db, runId, change));
    return notes;
  };
  try {
    const result = await compute(instance, {
      timeLimitSeconds: TIME_LIMIT_SECONDS,
      onProgress(progress) {
        if (Date.now() - last < PROGRESS_EVERY_MS) return;
        last = Date.now();
        void note({ status: 'running', progress });
      },
      onPlan: (plan) => void note({ status: 'running', result: plan }),
    });
    await note({ status: 'done', result });
  } catch (error) {
    await notes.catch(() => {});
    if (!(error instanceof InstanceError)) log.error({ err: error, runId }, 'match failed');
    await noteRun(db, runId, {
      status: 'failed',
      fault: error instanceof InstanceError ? { kind: 'faulty', faults: error.faults } : { kind: 'broken' },
    });
  }
}

/**
 * After a decision the plan is there, and what made it: matching that again gives the same, with its reasons.
 * @returns whether it is the run of a decision
 */
async function explainStep(db: Db, runId: string): Promise<boolean> {
  const run = await db
    .selectFrom('match_run')
    .select(['round_id', 'number', 'step', openInstance, openResult])
    .where('id', '=', runId)
    .executeTakeFirst();
  if (!run?.result || !run.instance || run.step === 0) return false;
  const later = await db
    .selectFrom('match_run')
    .select('id')
    .where('round_id', '=', run.round_id)
    .where('number', '=', run.number)
    .where('step', '>', run.step)
    .limit(1)
    .execute();
  // Nobody reads the reasons of a step that was passed by already.
  if (later.length > 0) {
    await noteRun(db, runId, { status: 'done', result: run.result });
    return true;
  }
  try {
    const result = await matchInWorker(run.instance, { timeLimitSeconds: TIME_LIMIT_SECONDS });
    const isSame = planDigest(result) === planDigest(run.result);
    if (!isSame) log.warn({ runId }, 'matched again, a decision gives another plan');
    await noteRun(db, runId, { status: 'done', result: isSame ? result : run.result });
  } catch (error) {
    log.error({ err: error, runId }, 'explaining failed');
    await noteRun(db, runId, { status: 'done', result: run.result });
  }
  return true;
}
