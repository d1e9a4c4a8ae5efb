import { openMatch, parseInstance } from '@wisselstage/matching';
import { daysFrom } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { runMatch } from './jobs.ts';
import { openFault, openInstance, openResult } from './matching-sealed.ts';
import { readProposalBefore } from './reads.ts';
import { keepRun } from './writes.ts';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The proposals of the example move along with its days: those stand in the names of slots as well. */
export const example = {
  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    const moved = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replace(DAY, (day) => daysFrom(day, days))) as T;
    const runs = await trx
      .selectFrom('match_run')
      .select(['id', openInstance, openResult, openFault])
      .where('round_id', '=', roundId)
      .execute();
    for (const { id, ...run } of runs) await keepRun(trx, id, moved(run));
  },
};

/**
 * A proposal for a round that has none, made before this returns and asked for by nobody.
 * @returns who goes where, by the names of the engine
 */
export async function proposeNow(
  db: Db,
  roundId: RoundId,
): Promise<readonly { person: string; slot: string }[]> {
  const run = await db
    .insertInto('match_run')
    .values({ round_id: roundId, number: 1, status: 'waiting' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await runMatch(db, { roundId, runId: run.id }, async (instance) => {
    const open = await openMatch(parseInstance(instance));
    return { ...open.result, why: await open.explain() };
  });
  const proposal = await readProposalBefore(db, roundId, Number.MAX_SAFE_INTEGER);
  return proposal?.result?.visits ?? [];
}
