import { sql } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isLeftOut } from '../sign-up/reads.ts';
import { canGoSomewhere } from '../sign-up/sign-up-can-go.ts';
import type { RunBriefly } from './matching-facts.ts';

/** How many people of each of these rounds can be matched: `takesPart` and a choice that leads somewhere. */
export async function countReadyIn(db: DbOrTrx, roundIds: readonly RoundId[]): Promise<Map<RoundId, number>> {
  const rows = await db
    .selectFrom('sign_up')
    .select(['round_id', ({ fn }) => fn.countAll<string>().as('people')])
    .where('round_id', 'in', [...roundIds])
    .where('permission', '=', true)
    .where(({ not }) => not(isLeftOut))
    .where(canGoSomewhere)
    .groupBy('round_id')
    .execute();
  return new Map(rows.map(({ round_id, people }) => [round_id, Number(people)]));
}

/** The newest run of each of these rounds; what it computed stays where it is. */
export async function readLatestRuns(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, RunBriefly>> {
  const rows = await db
    .selectFrom('match_run')
    .distinctOn('round_id')
    .select(['round_id', 'number'])
    .select([
      sql<boolean>`result is not null`.as('hasResult'),
      sql<boolean>`faults is not null`.as('hasFault'),
      sql<number>`(select count(distinct visit ->> 'person')::integer
        from jsonb_array_elements(result -> 'visits') as visit)`.as('placed'),
      sql<number>`coalesce(jsonb_array_length(result -> 'unplaced'), 0)`.as('unplaced'),
    ])
    .where('round_id', 'in', [...roundIds])
    .orderBy('round_id')
    .orderBy('number', 'desc')
    .orderBy('step', 'desc')
    .execute();
  return new Map(rows.map(({ round_id, ...run }) => [round_id, run]));
}
