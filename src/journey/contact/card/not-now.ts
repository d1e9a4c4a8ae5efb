import { daysFrom } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { NOT_NOW_DAYS } from '../contact.ts';

/** Who waves the question for a card away is not asked for half a year. */
export async function sayNotNow(trx: DbOrTrx, personId: PersonId, today: string): Promise<void> {
  await trx
    .insertInto('card_not_now')
    .values({ person_id: personId, said_on: today })
    .onConflict((on) => on.column('person_id').doUpdateSet({ said_on: today }))
    .execute();
}

/** Each morning: what was said long ago does not count any more. */
export async function clearNotNow(trx: DbOrTrx, today: string): Promise<void> {
  await trx.deleteFrom('card_not_now').where('said_on', '<=', daysFrom(today, -NOT_NOW_DAYS)).execute();
}
