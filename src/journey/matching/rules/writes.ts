import type { Transaction } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { RoundScope } from '../../../people/scope.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { saveMatchRules } from '../../programme/writes.ts';
import { readLatestRun } from '../reads.ts';
import { askMatch } from '../writes.ts';
import { levelsOf, type MatchRules } from './match-rules.ts';

/** Matched by these from the next match on. What is as usual is not kept apart, so that it stays as usual. */
export async function keepRules(
  trx: Transaction<Tables>,
  roundId: RoundId,
  rules: MatchRules,
): Promise<void> {
  await saveMatchRules(trx, roundId, {
    ...{ tolerance: rules.tolerance, seed: rules.seed },
    ...{ newcomerPriority: rules.newcomer, unplacedPriority: rules.unplaced },
  });
  const levels = levelsOf(rules);
  await trx.deleteFrom('match_settings').where('round_id', '=', roundId).execute();
  if (levels === undefined && rules.mechanism === 'optimal') return;
  await trx
    .insertInto('match_settings')
    .values({ round_id: roundId, mechanism: rules.mechanism, levels: levels ?? [] })
    .execute();
}

/**
 * Takes other rules, and asks for the proposal that comes of them.
 * @param runId the proposal that was looked at: when there is a newer one, nothing is done
 */
export async function matchByRules(
  { db, jobs, roundId }: Pick<RoundScope, 'db' | 'jobs' | 'roundId'>,
  { runId, rules }: { runId: string; rules: MatchRules },
  userId: string,
): Promise<{ done: 'rules' } | { refused: 'changed' }> {
  return db.transaction().execute(async (trx) => {
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const latest = await readLatestRun(trx, roundId);
    if (latest?.id !== runId) return { refused: 'changed' };
    await keepRules(trx, roundId, rules);
    await askMatch(trx, jobs, { roundId, userId });
    return { done: 'rules' };
  });
}
