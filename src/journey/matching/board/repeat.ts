import { matchInWorker } from '@wisselstage/matching/worker';
import { z } from 'zod';
import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { planDigest } from '../matching-input.ts';
import { openInstance, openResult } from '../matching-sealed.ts';

/** Whether a run, matched once more from what it was made of, gives the same. */
export interface Repeated {
  number: number;
  step: number;
  visits: number;
  outcome: 'same' | 'other' | 'working';
}

const TIME_LIMIT_SECONDS = 120;
/** Whoever waits longer reads that it is being worked out, and may leave. */
const WAIT_MS = 2_500;
/** As many answers are kept as somebody looks at in one sitting. */
const MOST = 20;
const answers = new Map<string, Promise<string>>();

/** @returns `null` for a run that is not of this round, or has no plan */
export async function repeated(db: Db, roundId: RoundId, runId: string): Promise<Repeated | null> {
  if (!z.uuid().safeParse(runId).success) return null;
  const run = await db
    .selectFrom('match_run')
    .select(['number', 'step', openInstance, openResult])
    .where('round_id', '=', roundId)
    .where('id', '=', runId)
    .executeTakeFirst();
  if (!run?.instance || !run.result) return null;
  const { number, step, instance, result } = run;
  // Who withdrew since is called otherwise in all of it: that is another question.
  const key = `${runId} ${planDigest(result)}`;
  const answer =
    answers.get(key) ?? asked(key, matchInWorker(instance, { timeLimitSeconds: TIME_LIMIT_SECONDS }));
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null));
  const digest = await Promise.race([answer, late]);
  const outcome = digest === null ? 'working' : digest === planDigest(result) ? 'same' : 'other';
  return { number, step, visits: result.visits.length, outcome };
}

function asked(key: string, match: ReturnType<typeof matchInWorker>): Promise<string> {
  const answer = match.then(planDigest);
  answer.catch(() => answers.delete(key));
  answers.set(key, answer);
  for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - MOST))) answers.delete(old);
  return answer;
}
