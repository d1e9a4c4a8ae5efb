import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { startTime } from '../reads-times.ts';
import { OWN_RULES_VERSION } from './own-rules.ts';

/** What can be missing before the day. */
export type Missing = 'house-rules' | 'condition' | 'clients' | 'day-kit';

/** Signed in the newest version of both: what every round has, and what the coordinators wrote. */
const isSigned = sql<boolean>`exists (
  select from house_rules_signature as signed
  where signed.visit_id = visit.id and signed.own_version = ${OWN_RULES_VERSION}
    and signed.rules_number = coalesce(
      (select max(number) from house_rules where house_rules.round_id = visit.round_id), 0))`;

/**
 * What is still to be done before the day of each of these visits, in the order in which people do it: by the visitor the
 * house rules, by the host what the place asks for, that clients know, and where and when to be there. A secret place has
 * no day kit: the host rings.
 */
export async function readMissingOf(
  db: DbOrTrx,
  visitIds: readonly string[],
): Promise<Map<string, Missing[]>> {
  if (visitIds.length === 0) return new Map();
  const visits = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'condition_seen_on', 'clients_told_at'])
    .select(['place.condition', 'place.secret', startTime.as('startTime'), 'place.meeting'])
    .select(isSigned.as('signed'))
    .where('visit.id', 'in', [...visitIds])
    .execute();
  return new Map(
    visits.map((visit) => {
      const missing: (Missing | false)[] = [
        !visit.signed && 'house-rules',
        visit.condition !== 'none' && visit.condition_seen_on === null && 'condition',
        visit.clients_told_at === null && 'clients',
        !visit.secret && (visit.startTime === '' || visit.meeting === '') && 'day-kit',
      ];
      return [visit.id, missing.filter((one) => one !== false)];
    }),
  );
}

export const readMissing = async (db: DbOrTrx, visitId: string): Promise<Missing[]> =>
  (await readMissingOf(db, [visitId])).get(visitId)!;

export const isPrepared = async (db: DbOrTrx, visitId: string): Promise<boolean> =>
  (await readMissing(db, visitId)).length === 0;
