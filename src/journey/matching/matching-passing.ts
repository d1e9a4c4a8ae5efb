import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { OfRounds } from '../../people/retention/of-rounds.ts';
import { GONE, type Kept, withoutAnybody } from './matching-forgetting.ts';
import { openFault, openInstance, openResult } from './matching-sealed.ts';
import { keepRun } from './writes.ts';

/** A run that still says of somebody what they chose, or by which address they are known. */
const names = sql<boolean>`(faults is not null and faults::text <> '{"kind": "broken"}' or progress is not null
  or exists (select from jsonb_array_elements(instance -> 'people') as one where one ->> 'id' not like ${`${GONE}%`}))`;

/** When the term of a round has passed its runs say how well was matched, and of nobody in particular. */
export const runsOfRounds: OfRounds = {
  table: 'match_run',
  async count(db, roundIds) {
    const rows = await db
      .selectFrom('match_run')
      .select(['round_id', ({ fn }) => fn.countAll<string>().as('count')])
      .where(sql<boolean>`round_id = any(${[...roundIds]}::uuid[])`)
      .where(names)
      .groupBy('round_id')
      .execute();
    return new Map(rows.map(({ round_id, count }) => [round_id, Number(count)]));
  },
  async letGo(trx, roundId) {
    const kept = await trx
      .selectFrom('match_run')
      .select(['id', openInstance, openResult, openFault])
      .where('round_id', '=', roundId)
      .where(names)
      .orderBy('number')
      .orderBy('step')
      .forUpdate()
      .execute();
    // One and the same in all runs of a round, so that two proposals still say what changed.
    const called = new Map<string, string>();
    const callOf = (person: string): string => {
      if (!called.has(person)) called.set(person, `${GONE}${randomUUID()}`);
      return called.get(person)!;
    };
    for (const { id, ...run } of kept) await keepRun(trx, id, withoutAnybody(run as Kept, callOf));
    await trx.updateTable('match_run').set({ progress: null }).where('round_id', '=', roundId).execute();
    return kept.length;
  },
};
