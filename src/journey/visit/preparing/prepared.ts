import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHouseRules } from '../../programme/reads.ts';
import { OWN_RULES_VERSION } from './own-rules.ts';

/** What can be missing before the day. */
export type Missing = 'house-rules' | 'condition' | 'clients' | 'day-kit';

/**
 * What is still to be done before the day of a visit, in the order in which people do it: by the visitor the house rules,
 * by the host what the place asks for, that clients know, and where and when to be there. A secret place has no day kit:
 * the host rings.
 */
export async function readMissing(db: DbOrTrx, visitId: string): Promise<Missing[]> {
  const visit = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.round_id', 'condition_seen_on', 'clients_told_at'])
    .select(['place.condition', 'place.secret', 'place.start_time', 'place.meeting'])
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow();
  const newest = (await readHouseRules(db, visit.round_id))[0]?.number ?? 0;
  const signed = await db
    .selectFrom('house_rules_signature')
    .select('signed_at')
    .where('visit_id', '=', visitId)
    .where('rules_number', '=', newest)
    .where('own_version', '=', OWN_RULES_VERSION)
    .executeTakeFirst();
  const missing: (Missing | false)[] = [
    !signed && 'house-rules',
    visit.condition !== 'none' && visit.condition_seen_on === null && 'condition',
    visit.clients_told_at === null && 'clients',
    !visit.secret && (visit.start_time === '' || visit.meeting === '') && 'day-kit',
  ];
  return missing.filter((one) => one !== false);
}

export const isPrepared = async (db: DbOrTrx, visitId: string): Promise<boolean> =>
  (await readMissing(db, visitId)).length === 0;
