import { daysFrom } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { confirmInterestPath } from '../paths.ts';

/** So many days somebody can say that an address is theirs. */
export const CONFIRM_DAYS = 7;

/** A link for a mail, with a key of its own; an older one opens nothing any more. */
export async function makeInterestLink(db: DbOrTrx, id: string, baseUrl: string): Promise<string> {
  const key = makeKey();
  await db
    .updateTable('interest')
    .set({ key_hash: hashOf(key) })
    .where('id', '=', id)
    .execute();
  return new URL(confirmInterestPath({ sleutel: key }), baseUrl).href;
}

/** What a key asks, or of what it takes them off; `null` when it opens nothing, or no more. */
export async function findInterest(db: DbOrTrx, key: string, today: string) {
  const row = await db
    .selectFrom('interest')
    .select(['id', 'wants', 'name', 'organisation', 'confirmed_on as confirmedOn'])
    .where('key_hash', '=', hashOf(key))
    .where((eb) =>
      eb.or([eb('confirmed_on', 'is not', null), eb('asked_on', '>=', daysFrom(today, -CONFIRM_DAYS))]),
    )
    .executeTakeFirst();
  return row ?? null;
}
