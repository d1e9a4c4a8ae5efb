import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { ASKED_BEFORE_DAYS, GREY_DAYS } from '../contact.ts';
import { confirmCardPath } from '../paths.ts';

/** As long as the card it is about is there. */
const DAYS_VALID = ASKED_BEFORE_DAYS + GREY_DAYS;
const since = sql<Date>`now() - ${sql.lit(DAYS_VALID)} * interval '1 day'`;

/** A link for a mail, with a key of its own. */
export async function makeConfirmLink(db: DbOrTrx, cardId: string, baseUrl: string): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('contact_key')
    .values({ hash: hashOf(key), card_id: cardId })
    .execute();
  return new URL(confirmCardPath({ sleutel: key }), baseUrl).href;
}

/** Of which card a key is; `null` when it opens nothing, or no more. */
export async function findCardByKey(db: DbOrTrx, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('contact_key')
    .select('card_id')
    .where('hash', '=', hashOf(key))
    .where('made_at', '>', since)
    .executeTakeFirst();
  return row?.card_id ?? null;
}

/** Keys that open nothing any more are gone the next morning. */
export async function clearOldKeys(db: DbOrTrx): Promise<void> {
  await db.deleteFrom('contact_key').where('made_at', '<=', since).execute();
}
