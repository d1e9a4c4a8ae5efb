import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';

/** So many days a link of a mail works; after that one signs in. */
const DAYS_VALID = 120;

/** Somebody, and the rounds of which a key opens what they were asked. */
export interface Keyholder {
  personId: PersonId;
  roundIds: readonly RoundId[];
}

/** A key for a mail, of its own; those of earlier mails go on working. */
export async function makeLookingKey(db: DbOrTrx, { roundIds, personId }: Keyholder): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('reflection_key')
    .values(roundIds.map((round_id) => ({ hash: hashOf(key), round_id, person_id: personId })))
    .execute();
  return key;
}

/** Whose a key is; `null` when it opens nothing, or no more. */
export async function findKeyholder(db: DbOrTrx, key: string): Promise<Keyholder | null> {
  const rows = await db
    .selectFrom('reflection_key')
    .select(['round_id as roundId', 'person_id as personId'])
    .where('hash', '=', hashOf(key))
    .where('made_at', '>', daysAgo(DAYS_VALID))
    .execute();
  const [first] = rows;
  return first ? { personId: first.personId, roundIds: rows.map(({ roundId }) => roundId) } : null;
}

/** Keys that open nothing any more are gone the next morning. */
export async function clearOldKeys(db: DbOrTrx): Promise<void> {
  await db.deleteFrom('reflection_key').where('made_at', '<=', daysAgo(DAYS_VALID)).execute();
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
