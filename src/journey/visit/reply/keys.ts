import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { replyPath } from '../paths.ts';

interface Keyholder {
  roundId: RoundId;
  personId: string;
}

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

/** Whose a key is; `null` when it opens nothing. */
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
    .executeTakeFirst();
  return row ?? null;
}
