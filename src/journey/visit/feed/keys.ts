import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { feedPath } from '../paths.ts';

/** The address of somebody's calendar, which nobody can read again: one that there was opens nothing from now on. */
export async function makeFeedLink(trx: DbOrTrx, personId: PersonId, baseUrl: string): Promise<string> {
  // Two windows at once leave one key.
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
  await stopFeed(trx, personId);
  const key = makeKey();
  await trx
    .insertInto('calendar_key')
    .values({ hash: hashOf(key), person_id: personId })
    .execute();
  return new URL(feedPath(key), baseUrl).href;
}

export async function stopFeed(db: DbOrTrx, personId: PersonId): Promise<void> {
  await db.deleteFrom('calendar_key').where('person_id', '=', personId).execute();
}

/** Whose a key is; `null` when it opens nothing. */
export async function findFeedOwner(
  db: DbOrTrx,
  key: string,
): Promise<{ personId: PersonId; programme: string } | null> {
  const row = await db
    .selectFrom('calendar_key')
    .innerJoin('person', 'person.id', 'calendar_key.person_id')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(['person.id as personId', 'programme.name as programme'])
    .where('hash', '=', hashOf(key))
    .executeTakeFirst();
  return row ?? null;
}

/** A calendar that somebody can have of their visits, in one programme. */
export interface OwnFeed {
  personId: PersonId;
  programme: string;
  /** Since when there is an address; `null`: there is none. */
  since: Date | null;
}

export async function readOwnFeeds(db: DbOrTrx, people: readonly PersonId[]): Promise<OwnFeed[]> {
  if (people.length === 0) return [];
  return db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .leftJoin('calendar_key', 'calendar_key.person_id', 'person.id')
    .select(({ fn }) => [
      'person.id as personId',
      'programme.name as programme',
      fn.max('calendar_key.made_at').as('since'),
    ])
    .where('person.id', 'in', [...people])
    .groupBy(['person.id', 'programme.id'])
    .orderBy('person.number')
    .execute();
}
