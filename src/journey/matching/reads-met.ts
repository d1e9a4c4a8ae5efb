import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/**
 * Where people were in earlier rounds of the programme, by key: the organisations of the newest proposal of each. Two
 * queries, however many rounds there were.
 */
export async function readMet(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
): Promise<Map<string, string[]>> {
  const runs = await db
    .selectFrom('match_run')
    .innerJoin('round', 'round.id', 'match_run.round_id')
    .distinctOn('match_run.round_id')
    .select('match_run.round_id')
    .select(sql<{ person: string; slot: string }[]>`match_run.result->'visits'`.as('visits'))
    .where('round.programme_id', '=', programmeId)
    .where('match_run.result', 'is not', null)
    .where('round.number', '<', (from) => from.selectFrom('round').select('number').where('id', '=', roundId))
    .orderBy('match_run.round_id')
    .orderBy('match_run.number', 'desc')
    .orderBy('match_run.step', 'desc')
    .execute();
  if (runs.length === 0) return new Map();
  const places = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .leftJoin('organisation as now', 'now.id', 'organisation.merged_into')
    .select(['place.round_id', 'place.code'])
    // Who was at the one has been at the other that it went up in.
    .select(({ fn }) => fn.coalesce('now.code', 'organisation.code').as('organisation'))
    .where(
      'place.round_id',
      'in',
      runs.map(({ round_id }) => round_id),
    )
    .execute();
  const keyOf = (round: string, place: string) => `${round} ${place}`;
  const hosts = new Map(places.map((one) => [keyOf(one.round_id, one.code), one.organisation]));
  const met = new Map<string, Set<string>>();
  for (const { round_id, visits } of runs) {
    for (const { person, slot } of visits) {
      const host = hosts.get(keyOf(round_id, slot.slice(0, slot.lastIndexOf('/'))));
      if (host !== undefined) met.set(person, (met.get(person) ?? new Set()).add(host));
    }
  }
  return new Map([...met].map(([person, codes]) => [person, [...codes].sort()]));
}
