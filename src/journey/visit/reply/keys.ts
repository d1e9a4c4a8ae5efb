import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { replyPath } from '../paths.ts';

interface Keyholder {
  roundId: RoundId;
  personId: PersonId;
}

/**
 * So many days a link of a mail works. A mail about anything later has a link of its own, and who finds an old mail opens
 * nothing with it.
 */
const DAYS_VALID = 120;

/** A link for a mail, with a key of its own; those of earlier mails go on working. */
export async function makeReplyLink(
  db: DbOrTrx,
  { roundId, personId }: Keyholder,
  baseUrl: string,
): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('visit_key')
    .values({ hash: hashOf(key), round_id: roundId, person_id: personId })
    .execute();
  return new URL(replyPath({ sleutel: key }), baseUrl).href;
}

/** Whose a key is; `null` when it opens nothing, or no more. */
export async function findKeyholder(
  db: DbOrTrx,
  key: string,
): Promise<(Keyholder & { name: string; programmeId: string }) | null> {
  const row = await db
    .selectFrom('visit_key')
    .innerJoin('person', 'person.id', 'visit_key.person_id')
    .select([
      'visit_key.round_id as roundId',
      'person_id as personId',
      'person.name',
      'person.programme_id as programmeId',
    ])
    .where('hash', '=', hashOf(key))
    .where('made_at', '>', daysAgo(DAYS_VALID))
    .executeTakeFirst();
  return row ?? null;
}

/** Keys that open nothing any more are gone the next morning. */
export async function clearOldKeys(db: DbOrTrx): Promise<void> {
  await db.deleteFrom('visit_key').where('made_at', '<=', daysAgo(DAYS_VALID)).execute();
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
