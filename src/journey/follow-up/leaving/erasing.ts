import { sql } from 'kysely';
import type { Ending } from '../../../people/erasing/ending.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { dropMailTo, letGoOfAll } from './leaving.ts';

/** Who is erased does nothing of what was to come: who had it with them hears that it is off. */
export const eraseInFollowUps: Ending = (trx, { personId, today, passed }) =>
  passed ? letLie(trx, personId) : letGoOfAll(trx, personId, today);

/** What nobody touched for so long goes on counting as it lay, without its two and without their words. */
async function letLie(trx: DbOrTrx, personId: PersonId): Promise<void> {
  await sql`update follow_up set maker_id = null, title = '', text = '', meeting = ''
    where maker_id = ${personId}`.execute(trx);
  await sql`update follow_up set taker_id = null, meeting = '' where taker_id = ${personId}`.execute(trx);
  await dropMailTo(trx, personId);
}
