import type { MatchResult } from '@wisselstage/matching';
import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { buildInstance } from '../matching.ts';
import { inputOf, planDigest } from '../matching-input.ts';
import { openedInput, openInstance, openResult } from '../matching-sealed.ts';
import { readInput, readInstance, readMatchInput, readProposalBefore } from '../reads.ts';
import { matchDecided, matchJob } from '../schema.ts';
import { applyTurn, idsIn, LeftRoundError } from './apply.ts';
import type { MatchInput } from './decision.ts';
import type { Deed, Outcome, Scope } from './deed.ts';
import { priceOf } from './desk.ts';
import { foresee } from './foresee.ts';
import { limitsPassed } from './limits.ts';

export type MadeOf = { input: MatchInput; visits: MatchResult['visits'] };

interface Asked {
  /** The plan that was looked at. */
  runId: string;
  /** The price that was looked at, see `planDigest`; absent where there is none to see. */
  seen?: string | undefined;
  userId: string;
}

/** What was read does not hold any more: all of the transaction goes back. */
class RoundChangedError extends Error {}

/**
 * Writes a decision down with the plan that comes of it, or nothing. Nobody's decision is lost: it is refused when the
 * plan is no longer the one that was looked at.
 */
export async function carryOut(
  scope: Scope,
  { runId, seen, userId }: Asked,
  deedOf: (made: MadeOf) => Deed | null,
): Promise<Outcome> {
  const { db } = scope;
  const run = await readProposalBefore(db, scope.roundId, Number.MAX_SAFE_INTEGER);
  if (!run?.result || run.id !== runId) return { refused: 'changed' };
  const { visits } = run.result;
  const previous = visits.map(({ person, slot }) => ({ person, slot }));
  const input = await readMatchInput(db, scope);
  const known = await readInput(db, runId);
  if (known !== inputOf(buildInstance(input.rows, input.settings))) return { refused: 'stale' };
  const deed = deedOf({ input, visits });
  if (!deed) return { refused: 'not-there' };
  const next = await foresee(scope, input, { turn: deed.turn, userId });
  const faults = limitsPassed(next, deed.turn);
  if (faults.length > 0) return { refused: 'impossible', faults, obstacles: [] };
  let instance = buildInstance(next.rows, { ...next.settings, previous });
  const made = inputOf(instance);
  let result: MatchResult;
  const earlier = await findEarlier(db, { ...run, roundId: scope.roundId }, made);
  if (earlier) {
    ({ instance, result } = earlier);
  } else if (deed.kind === 'lock' && !deed.turns && next.settings.mechanism !== 'ttc') {
    // What is in the best plan already leaves it as it is; of cycles of trading that is not sure.
    result = run.result;
  } else {
    const price = await priceOf(db, { runId, instance, decision: deed.decision });
    if (!price.possible) return { refused: 'impossible', faults: price.faults, obstacles: price.obstacles };
    result = price.result;
  }
  if (seen !== undefined && seen !== planDigest(result)) return { refused: 'changed' };
  try {
    return await db.transaction().execute(async (trx) => {
      await trx.selectFrom('round').select('id').where('id', '=', scope.roundId).forUpdate().execute();
      const now = await readProposalBefore(trx, scope.roundId, Number.MAX_SAFE_INTEGER);
      if (now?.id !== runId) return { refused: 'changed' };
      const ids = await idsIn(trx, scope, deed);
      if (!ids) return { refused: 'not-there' };
      const guestId = await applyTurn(trx, scope, { deed, ids, userId });
      if (inputOf(await readInstance(trx, scope, [])) !== made) throw new RoundChangedError();
      const step = await trx
        .insertInto('match_run')
        .values({
          round_id: scope.roundId,
          number: run.number,
          step: run.step + 1,
          status: 'running',
          input: made,
          instance: JSON.stringify(instance),
          result: JSON.stringify(result),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const decision = await trx
        .insertInto('match_decision')
        .values({
          round_id: scope.roundId,
          run_id: step.id,
          kind: deed.kind,
          ...ids.about,
          sealed: ids.organisation && sql<string>`seal(${ids.organisation})`,
          guest_id: guestId,
          turns: deed.turns?.decisionId ?? null,
          holds: deed.turns?.holds ?? true,
          user_id: userId,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (ids.locks.length > 0) {
        await trx
          .insertInto('match_decision_lock')
          .values(ids.locks.map((lock) => ({ decision_id: decision.id, ...lock })))
          .execute();
      }
      const about = { roundId: scope.roundId, runId: step.id, decisionId: decision.id };
      await happened(trx, matchDecided, about, userId);
      await scope.jobs.send(trx, matchJob, { roundId: scope.roundId, runId: step.id });
      return { done: deed.kind, runId: step.id, decisionId: decision.id };
    });
  } catch (error) {
    if (error instanceof RoundChangedError) return { refused: 'stale' };
    if (error instanceof LeftRoundError) return { refused: 'not-there' };
    throw error;
  }
}

/** What was made of the same before, in this proposal: taken back, a decision gives exactly the plan from before it. */
async function findEarlier(db: Db, run: { roundId: RoundId; number: number; id: string }, input: string) {
  const row = await db
    .selectFrom('match_run')
    .select([openInstance, openResult])
    .where('round_id', '=', run.roundId)
    .where('number', '=', run.number)
    .where(openedInput, '=', input)
    .where('id', '!=', run.id)
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.instance && row.result ? { instance: row.instance, result: row.result } : null;
}
