import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Exchanged } from '../../programme/programme-holdings.ts';

/** By the newest proposal of each round, whether or not it was sent. */
export async function readExchanged(
  db: DbOrTrx,
  { programmeId, organisation }: { programmeId: ProgrammeId; organisation: { code: string } },
): Promise<Exchanged[]> {
  const newest = db
    .selectFrom('match_run')
    .innerJoin('round', 'round.id', 'match_run.round_id')
    .distinctOn('match_run.round_id')
    .select(['round.name', 'round.number'])
    .select(
      sql<{ sent: number; received: number } | null>`(
      select row from jsonb_array_elements(match_run.result->'balance') as row
      where row->>'organisation' = ${organisation.code})`.as('balance'),
    )
    .where('round.programme_id', '=', programmeId)
    .where('match_run.result', 'is not', null)
    .orderBy('match_run.round_id')
    .orderBy('match_run.number', 'desc')
    .orderBy('match_run.step', 'desc');
  const rows = await db.selectFrom(newest.as('newest')).selectAll().orderBy('number').execute();
  return rows.flatMap(({ name, balance }) =>
    balance === null ? [] : [{ round: name, sent: balance.sent, received: balance.received }],
  );
}
